package vn.xeploai.report.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tags inside words: {@code {{don_vi}}}, {@code {{#dang_vien}}} and {@code {{/dang_vien}}}. */
final class TagText {
    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([#/]?)\\s*([^{}]*?)\\s*}}");

    private TagText() {}

    /**
     * A tag as it stands.
     *
     * @param start first character
     * @param end after its last character
     * @param marker {@code #} opens a list, {@code /} closes it, empty for a tag that is replaced
     * @param name what stands between the braces
     */
    record Found(int start, int end, String marker, String name) {
        boolean opens() {
            return marker.equals("#");
        }

        boolean closes() {
            return marker.equals("/");
        }
    }

    static List<Found> in(String words) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = TAG.matcher(words);
        while (matcher.find()) {
            found.add(new Found(matcher.start(), matcher.end(), matcher.group(1), matcher.group(2)));
        }
        return found;
    }

    /** Whether braces stand there that open or close a tag which has no other end. */
    static boolean isBroken(String words) {
        String rest = TAG.matcher(words).replaceAll("");
        return rest.contains("{{") || rest.contains("}}");
    }

    /** The only tag of words that hold nothing else. */
    static Optional<String> whole(String words) {
        List<Found> found = in(words);
        String rest = TAG.matcher(words).replaceAll("").strip();
        List<String> names = found.stream().filter(each -> each.marker().isEmpty()).map(Found::name).toList();
        return rest.isEmpty() && names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    /** The words with every tag replaced; those that open and close lists disappear. */
    static String filled(String words, Function<String, String> value) {
        StringBuilder filled = new StringBuilder();
        int at = 0;
        for (Found each : in(words)) {
            filled.append(words, at, each.start()).append(each.marker().isEmpty() ? value.apply(each.name()) : "");
            at = each.end();
        }
        return filled.append(words.substring(at)).toString();
    }
}
