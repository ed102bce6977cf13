package vn.xeploai.ui.members;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;

/** Values of a record in words. Identity numbers never come out whole. */
record FieldWords(Texts texts) {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int SHOWN_DIGITS = 3;

    /** Constants one may choose in that field; empty where one types. */
    static List<String> constants(MemberField field) {
        Enum<?>[] constants = switch (field) {
            case SEX -> Sex.values();
            case STATUS -> MembershipStatus.values();
            case SCORE_GROUP -> ScoreGroup.values();
            default -> new Enum<?>[0];
        };
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** A constant by its name, as people read it. */
    String constant(MemberField field, String name) {
        return name.isEmpty() ? texts.get("ui.member.choose") : texts.get(type(field) + "." + name);
    }

    /** A value as {@link MemberField#written}, as people read it. */
    String written(MemberField field, @Nullable String value) {
        if (value == null || value.isEmpty()) {
            return texts.get("ui.member.history.empty-value");
        }
        if (field == MemberField.IDENTITY_NUMBER) {
            return masked(value);
        }
        if (constants(field).contains(value)) {
            return constant(field, value);
        }
        return DAY.matcher(value).matches() ? Dates.day(LocalDate.parse(value)) : value;
    }

    /** What a record says in that field. */
    String of(MemberField field, Member member) {
        return written(field, field.written(member));
    }

    /** Only the last digits. */
    static String masked(String number) {
        return "•".repeat(Math.max(0, number.length() - SHOWN_DIGITS))
                + number.substring(Math.max(0, number.length() - SHOWN_DIGITS));
    }

    private static String type(MemberField field) {
        return switch (field) {
            case SEX -> "Sex";
            case STATUS -> "MembershipStatus";
            default -> "ScoreGroup";
        };
    }
}
