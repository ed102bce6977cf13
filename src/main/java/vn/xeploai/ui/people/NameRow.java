package vn.xeploai.ui.people;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.kit.LevelSign;
import vn.xeploai.work.counting.SubjectLine;

/**
 * One name as shown.
 *
 * @param number in the list, from 1
 * @param name of the member or organization
 * @param code of it, or empty
 * @param birth date or year, or empty
 * @param position in the Party, or empty
 * @param unit name of the cell of a member, kind of an organization
 * @param sign of the result
 * @param result level code or reason
 * @param resultInFull level name or reason with its remark
 * @param searched what the filter looks at
 */
public record NameRow(
        int number,
        String name,
        String code,
        String birth,
        String position,
        String unit,
        LevelSign sign,
        String result,
        String resultInFull,
        String searched) {
    static NameRow of(int number, SubjectLine line, boolean member, Texts texts) {
        BirthDate birth = line.birth();
        String unit = member ? line.unit().name() : texts.of(line.unit().level());
        String code = orEmpty(line.code());
        return new NameRow(
                number, line.name(), code, birth == null ? "" : Dates.birth(birth), orEmpty(line.position()), unit,
                LevelSign.of(line.standing()), result(line.standing(), texts), inFull(line, texts),
                VietnameseOrder.folded(line.name() + " " + code + " " + unit));
    }

    /** Birth, position and cell in one line. */
    String details() {
        List<String> parts = new ArrayList<>();
        for (String part : List.of(birth, position, unit)) {
            if (!part.isEmpty()) {
                parts.add(part);
            }
        }
        return String.join(" · ", parts);
    }

    /** Cells for a spreadsheet. */
    String tabbed() {
        return String.join("\t", String.valueOf(number), code, name, birth, position, unit, resultInFull);
    }

    private static String result(Standing standing, Texts texts) {
        return switch (standing) {
            case Standing.Rated rated -> rated.level().code();
            case Standing.Pending waiting -> pending(waiting.reason(), texts);
            case Standing.NotSubject out -> texts.of(out.reason());
            case Standing.Absent _ -> Numbers.NONE;
        };
    }

    private static String inFull(SubjectLine line, Texts texts) {
        String words = switch (line.standing()) {
            case Standing.Rated rated ->
                rated.exemplary() ? texts.of(rated.level()) + " – " + texts.get("ui.names.exemplary") : texts.of(rated.level());
            case Standing other -> result(other, texts);
        };
        String remark = line.remark();
        return remark == null || remark.isBlank() ? words : words + ": " + remark;
    }

    private static String pending(@Nullable NotRatedReason reason, Texts texts) {
        return reason == null ? texts.get("ui.names.pending") : texts.of(reason);
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
