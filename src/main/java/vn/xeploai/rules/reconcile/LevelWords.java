package vn.xeploai.rules.reconcile;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.reconcile.LevelLabel.Role;

/** Reads the words of a line without regard to accents, case, marks and short forms. */
final class LevelWords {
    /** Long and local forms, longest first, and the short form they stand for. */
    private static final Map<Pattern, String> SHORT_FORMS = new LinkedHashMap<>();

    static {
        shorten("trong sach (va )?vung manh", "tsvm");
        shorten("(khong|chua) (hoan thanh( nhiem vu)?|htnv)|kht", "khtnv");
        shorten("(hoan thanh )?xuat sac( nhiem vu)?|htxs", "htxsnv");
        shorten("hoan thanh tot( nhiem vu)?|htt", "httnv");
        shorten("hoan thanh( nhiem vu)?", "htnv");
        shorten("yeu( kem)?", "yk");
        shorten("vi pham tu cach", "vptc");
        shorten("(du tu cach|dtc|loai|muc|xep loai|dat)(?= (htxsnv|httnv|htnv|tsvm))", "");
    }

    private static final Map<String, Integer> RANKS =
            Map.of("tsvm", 1, "htxsnv", 1, "httnv", 2, "htnv", 3, "khtnv", 4, "yk", 4, "vptc", 4);

    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}()≥+]+");
    private static final Pattern ABOVE_LINE = Pattern.compile("^\\(?trong do ");
    private static final Pattern INSIDE = Pattern.compile("^(.+?) ?\\(? ?\\b(?:trong|so voi)(?: so| tong so| nhom)? (.+?)\\)?$");
    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)?");
    private static final Pattern OR_BETTER =
            Pattern.compile("tro len|or better|and above|hoac (tot|cao) hon|≥|\\+$");
    private static final Pattern OR_WORSE = Pattern.compile("tro xuong|or worse");
    private static final Pattern OUTSIDE = Pattern.compile(
            "\\b(chua|khong)( duoc| tham gia)? (danh gia|kiem diem|xep loai|thuoc dien)|\\bmien\\b|dinh chi|cho xac minh"
                    + "|(duoi|chua du) (6|sau) thang|moi (ket nap|thanh lap)");
    private static final Pattern ASSESSED =
            Pattern.compile("\\b(danh gia|kiem diem|assessed)\\b|\\b(duoc|da|so)\\b.*\\bxep loai\\b");
    private static final Pattern TOTAL = Pattern.compile("^(tong( so| cong)?|cong)\\b");

    private LevelWords() {}

    private static void shorten(String pattern, String form) {
        SHORT_FORMS.put(Pattern.compile("\\b(?:" + pattern + ")\\b"), form);
    }

    static LevelLabel read(String words) {
        String all = shortened(words);
        String inside = null;
        if (ABOVE_LINE.matcher(all).find()) {
            all = ABOVE_LINE.matcher(all).replaceFirst("");
            inside = "";
        }
        Matcher within = INSIDE.matcher(all);
        // "HTTNV (trong đó HTXSNV)" names what lies inside this line, not what this line lies in.
        if (within.matches() && !within.group(2).startsWith("do ")) {
            all = within.group(1);
            inside = within.group(2);
        }
        return read(all.strip(), inside);
    }

    private static LevelLabel read(String all, @Nullable String inside) {
        String bare = BRACKETS.matcher(all).replaceAll("").strip();
        List<Integer> ranks = ranks(bare);
        boolean exemplary = bare.contains("tieu bieu");
        boolean better = OR_BETTER.matcher(bare).find();
        boolean worse = OR_WORSE.matcher(bare).find();
        if (ranks.isEmpty() && !exemplary && !better) {
            return new LevelLabel(all, roleOf(all), 0, 0, false, inside);
        }
        int best = ranks.stream().min(Integer::compare).orElse(exemplary ? 1 : 0);
        int worst = ranks.stream().max(Integer::compare).orElse(best);
        boolean together = better || worse || best < worst;
        return new LevelLabel(
                bare,
                together ? Role.LEVELS_TOGETHER : Role.LEVEL,
                better && best > 0 ? 1 : best,
                worse ? LevelLabel.LOWEST : worst,
                exemplary && !together,
                inside);
    }

    private static Role roleOf(String all) {
        if (OUTSIDE.matcher(all).find()) {
            return Role.OUTSIDE;
        }
        if (ASSESSED.matcher(all).find()) {
            return Role.ASSESSED;
        }
        return TOTAL.matcher(all).find() ? Role.TOTAL : Role.LEVEL;
    }

    private static List<Integer> ranks(String bare) {
        List<Integer> ranks = new ArrayList<>();
        WORD.matcher(bare).results().map(word -> RANKS.get(word.group())).filter(Objects::nonNull).forEach(ranks::add);
        return ranks;
    }

    private static String shortened(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd');
        String form = MARKS.matcher(plain).replaceAll(" ").strip();
        for (Map.Entry<Pattern, String> each : SHORT_FORMS.entrySet()) {
            form = each.getKey().matcher(form).replaceAll(each.getValue());
        }
        return form.replaceAll(" +", " ").strip();
    }
}
