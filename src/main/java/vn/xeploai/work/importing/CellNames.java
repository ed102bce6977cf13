package vn.xeploai.work.importing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.work.port.workbook.Wording;

/** Finds the cells that a name may mean: without regard to accents, case, blanks, and whether it says "chi bộ". */
public final class CellNames {
    private static final Pattern PARTS = Pattern.compile("[,;>/|]|\\s[-–]\\s|\\s(?:trực )?thuộc\\s");
    private static final Pattern LEADING_ZEROS = Pattern.compile("(?<!\\d)0+(?=\\d)");

    /** What a ward writes short, and what it says at all; as {@link Wording#plain} writes them. */
    private static final List<Map.Entry<String, String>> SHORT = List.of(
            Map.entry("\\b(cb|chi bo)\\b", " "),
            Map.entry("\\bdb\\b", "dang bo"),
            Map.entry("\\b(tdp|to dp)", "to dan pho "),
            Map.entry("\\bkp(?=\\d|\\b)", "khu pho "),
            Map.entry("\\b(th|truong th)cs\\b", "truong trung hoc co so "),
            Map.entry("\\bubnd\\b", "uy ban nhan dan "));

    private static final List<Map.Entry<Pattern, String>> PATTERNS = SHORT.stream()
            .map(each -> Map.entry(Pattern.compile(each.getKey()), each.getValue()))
            .toList();

    private final Map<String, Organization> all;
    private final Map<String, Organization> cells = new HashMap<>();
    private final Map<String, List<Organization>> byKey = new HashMap<>();

    /** The cells under that unit, itself included; all of them without one. */
    public CellNames(Map<String, Organization> organizations, @Nullable String unit) {
        all = organizations;
        for (Organization each : organizations.values()) {
            if (each.level().holdsMembers() && (unit == null || superiors(each).contains(unit))) {
                cells.put(each.code(), each);
                byKey.computeIfAbsent(key(each.name()), _ -> new ArrayList<>()).add(each);
            }
        }
    }

    /** The cells of that code or name; a name may be followed by the names of organizations above. */
    public List<Organization> find(String words) {
        Organization byCode = cells.get(words);
        if (byCode != null) {
            return List.of(byCode);
        }
        List<Organization> whole = named(words);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<String> parts = PARTS.splitAsStream(words).map(String::strip).filter(each -> !each.isEmpty()).toList();
        for (String part : parts) {
            List<Organization> found = named(part);
            if (!found.isEmpty()) {
                return narrowed(found, parts.stream().filter(other -> !other.equals(part)).toList());
            }
        }
        return List.of();
    }

    private List<Organization> named(String words) {
        String key = key(words);
        return key.isEmpty() ? List.of() : open(byKey.getOrDefault(key, List.of()));
    }

    /** Those that are still there, if there are any. */
    private static List<Organization> open(List<Organization> found) {
        List<Organization> there = found.stream().filter(each -> each.existence().until() == null).toList();
        return there.isEmpty() ? found : there;
    }

    /** Those under the organizations that the other names mean; names of no organization tell nothing. */
    private List<Organization> narrowed(List<Organization> found, Collection<String> above) {
        List<Organization> left = found;
        for (String name : above) {
            String key = key(name);
            if (all.keySet().stream().anyMatch(code -> isNamed(code, key))) {
                left = left.stream().filter(each -> superiors(each).stream().anyMatch(code -> isNamed(code, key))).toList();
            }
        }
        return left;
    }

    private boolean isNamed(String code, String key) {
        Organization organization = all.get(code);
        return organization != null && key(organization.name()).equals(key);
    }

    private Set<String> superiors(Organization from) {
        Set<String> codes = new HashSet<>();
        @Nullable String next = from.code();
        while (next != null && codes.add(next)) {
            Organization above = all.get(next);
            next = above == null ? null : above.superiorCode();
        }
        return codes;
    }

    private static String key(String name) {
        String key = Wording.plain(name);
        for (Map.Entry<Pattern, String> each : PATTERNS) {
            key = each.getKey().matcher(key).replaceAll(each.getValue());
        }
        return LEADING_ZEROS.matcher(key).replaceAll("").replace(" ", "");
    }
}
