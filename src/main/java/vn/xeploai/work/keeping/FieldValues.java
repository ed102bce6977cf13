package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;

/**
 * Những gì đang gõ trong hồ sơ: words per field as people type them, days as {@code 03/02/2010}, constants by their names,
 * nothing as the empty word. May be wrong in any way; {@link MemberCheck} tells.
 */
public final class FieldValues {
    /** Of somebody of whom nothing is known yet. */
    public static final FieldValues NONE = new FieldValues(new EnumMap<>(MemberField.class));

    private final Map<MemberField, String> words;

    private FieldValues(EnumMap<MemberField, String> words) {
        this.words = words;
    }

    /** What stands in that record. */
    public static FieldValues of(Member member) {
        EnumMap<MemberField, String> words = new EnumMap<>(MemberField.class);
        for (MemberField field : MemberField.values()) {
            words.put(field, typed(field.of(member)));
        }
        return new FieldValues(words);
    }

    private static String typed(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case LocalDate day -> TypedDay.written(day);
            case BirthDate birth -> birth(birth);
            case Enum<?> constant -> constant.name();
            default -> value.toString();
        };
    }

    private static String birth(BirthDate birth) {
        LocalDate day = birth.day();
        return day == null ? String.valueOf(birth.year()) : TypedDay.written(day);
    }

    /** What stands in that field; never {@code null}. */
    public String get(MemberField field) {
        return words.getOrDefault(field, "");
    }

    /** The same with other words in that field. */
    public FieldValues with(MemberField field, String typed) {
        EnumMap<MemberField, String> copy = new EnumMap<>(MemberField.class);
        copy.putAll(words);
        copy.put(field, typed);
        return new FieldValues(copy);
    }

    /** Fields in which the two differ. */
    public Set<MemberField> differing(FieldValues other) {
        EnumSet<MemberField> differing = EnumSet.noneOf(MemberField.class);
        for (MemberField field : MemberField.values()) {
            if (!get(field).equals(other.get(field))) {
                differing.add(field);
            }
        }
        return differing;
    }
}
