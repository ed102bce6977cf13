package vn.xeploai.text;

import java.util.Arrays;
import java.util.regex.Pattern;

/** Chức vụ Đảng as people write it: a free text, often several offices in one line. */
public final class PartyPositions {
    private static final Pattern BETWEEN = Pattern.compile("[,;/+\\n]| - | – ");
    private static final Pattern SECRETARY = Pattern.compile("(^|.*\\s)(bi thu|bt)(\\s.*|$)");
    private static final Pattern DEPUTY = Pattern.compile("(^|.*\\s)(pho bi thu|pho bt|pbt)(\\s.*|$)");

    private PartyPositions() {}

    /** Whether one of the offices is that of a secretary; a deputy is none. */
    public static boolean isSecretary(String position) {
        return Arrays.stream(BETWEEN.split(position))
                .map(each -> VietnameseOrder.folded(each).strip().replaceAll("\\s+", " "))
                .anyMatch(each -> SECRETARY.matcher(each).matches() && !DEPUTY.matcher(each).matches());
    }
}
