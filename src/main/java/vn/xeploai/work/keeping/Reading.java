package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.Wording;

/** Understands typed words field by field; what cannot be understood becomes a problem of its field. */
final class Reading {
    private static final int LONGEST_CODE = 100;
    private static final int LONGEST = 2_000;

    private final FieldValues values;
    private final Map<MemberField, Problem> problems = new EnumMap<>(MemberField.class);

    Reading(FieldValues values) {
        this.values = values;
    }

    Map<MemberField, Problem> problems() {
        return problems;
    }

    /** The first problem of a field stays: the later ones follow from it. */
    void add(MemberField field, Problem problem) {
        problems.merge(field, problem, (first, later) -> first.isError() || !later.isError() ? first : later);
    }

    void error(MemberField field, KeepingProblem code, Map<String, String> arguments) {
        add(field, Problem.error(code, field.name(), arguments));
    }

    @Nullable String text(MemberField field) {
        String tidy = Wording.tidy(values.get(field));
        int longest = field == MemberField.CODE ? LONGEST_CODE : LONGEST;
        if (tidy.length() > longest) {
            error(field, KeepingProblem.TOO_LONG, Map.of("most", String.valueOf(longest)));
        }
        return tidy.isEmpty() ? null : tidy;
    }

    @Nullable String required(MemberField field) {
        String tidy = text(field);
        if (tidy == null) {
            error(field, KeepingProblem.EMPTY, Map.of());
        }
        return tidy;
    }

    @Nullable LocalDate day(MemberField field) {
        String typed = text(field);
        return typed == null ? null : dayOf(field, typed, KeepingProblem.NOT_A_DAY);
    }

    @Nullable BirthDate birth() {
        String typed = required(MemberField.BIRTH);
        if (typed == null) {
            return null;
        }
        if (TypedDay.isYear(typed)) {
            return BirthDate.in(Integer.parseInt(typed));
        }
        LocalDate day = dayOf(MemberField.BIRTH, typed, KeepingProblem.NOT_A_BIRTH);
        return day == null ? null : BirthDate.on(day);
    }

    <E extends Enum<E>> @Nullable E constant(MemberField field, Class<E> type) {
        String name = text(field);
        if (name == null) {
            return null;
        }
        Optional<E> known =
                Arrays.stream(type.getEnumConstants()).filter(each -> each.name().equals(name)).findFirst();
        if (known.isEmpty()) {
            error(field, KeepingProblem.UNKNOWN_WORD, Map.of("typed", name));
        }
        return known.orElse(null);
    }

    private @Nullable LocalDate dayOf(MemberField field, String typed, KeepingProblem otherwise) {
        Optional<LocalDate> day = TypedDay.of(typed);
        if (day.isEmpty()) {
            Map<String, String> arguments = new LinkedHashMap<>(Map.of("typed", typed));
            error(field, TypedDay.looksRight(typed) ? KeepingProblem.NO_SUCH_DAY : otherwise, arguments);
        }
        return day.orElse(null);
    }
}
