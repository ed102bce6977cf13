package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.Stretches;
import vn.xeploai.model.problem.Problem;

/** Kiểm tra một dòng theo dõi as typed, days as {@code 03/02/2010}, constants by their names. */
final class RecordCheck {
    private static final int LONGEST = 500;
    private static final int EARLIEST_YEAR = 1930;

    private final MemberRecord.Kind kind;
    private final Map<RecordField, String> typed;
    private final LocalDate today;
    private final @Nullable LocalDate admitted;
    private final Map<RecordField, Problem> problems = new EnumMap<>(RecordField.class);

    /** @param admitted when the member came into the Party, {@code null} where that is not known */
    RecordCheck(
            MemberRecord.Kind kind, Map<RecordField, String> typed, LocalDate today, @Nullable LocalDate admitted) {
        this.kind = kind;
        this.typed = typed;
        this.today = today;
        this.admitted = admitted;
    }

    CheckedRecord check(UUID id, UUID memberId) {
        RecordField.of(kind).forEach(this::look);
        MemberRecord line = new MemberRecord(
                id, memberId, kind, words(RecordField.WHAT), year(), day(RecordField.SINCE), day(RecordField.UNTIL),
                day(RecordField.COMMITTED_ON), words(RecordField.DETAIL), words(RecordField.DOCUMENT),
                words(RecordField.BODY), words(RecordField.NOTE));
        sense(line);
        return new CheckedRecord(problems, problems.isEmpty() ? line : null);
    }

    private void look(RecordField field) {
        String words = words(field);
        if (words == null) {
            if (field.isRequired(kind)) {
                wrong(field, KeepingProblem.EMPTY, Map.of());
            }
        } else if (words.length() > LONGEST) {
            wrong(field, KeepingProblem.TOO_LONG, Map.of("most", String.valueOf(LONGEST)));
        } else if (!field.constants(kind).isEmpty() && !field.constants(kind).contains(words)) {
            wrong(field, KeepingProblem.UNKNOWN_WORD, Map.of("typed", words));
        } else if (field.isDay() && day(field) == null) {
            wrong(field, TypedDay.looksRight(words) ? KeepingProblem.NO_SUCH_DAY : KeepingProblem.NOT_A_DAY,
                    Map.of("typed", words));
        } else if (field == RecordField.YEAR && year() == null) {
            wrong(field, KeepingProblem.NOT_A_YEAR, Map.of("typed", words));
        }
    }

    private void sense(MemberRecord line) {
        LocalDate since = line.since();
        LocalDate until = line.until();
        LocalDate committed = line.committedOn();
        if (since != null && since.isAfter(today)) {
            wrong(RecordField.SINCE, KeepingProblem.DAY_IN_FUTURE, Map.of());
        }
        boolean stretch = Stretches.KINDS.contains(kind);
        if (stretch && until != null && until.isAfter(today)) {
            // What is still to come is no fact: until then the position is held, the status holds.
            wrong(RecordField.UNTIL, KeepingProblem.DAY_IN_FUTURE, Map.of());
        }
        if (stretch && since != null && admitted != null && kind != MemberRecord.Kind.OTHER_POSITION && since.isBefore(admitted)) {
            wrong(RecordField.SINCE, KeepingProblem.LINE_BEFORE_ADMISSION, Map.of("day", TypedDay.written(admitted)));
        }
        if (stretch && since != null && since.equals(until)) {
            wrong(RecordField.UNTIL, KeepingProblem.LINE_HAS_NO_DAY, Map.of());
        }
        if (since != null && until != null && until.isBefore(since)) {
            wrong(RecordField.UNTIL, KeepingProblem.LINE_ENDS_BEFORE_IT_BEGINS, Map.of("since", TypedDay.written(since)));
        }
        if (since != null && committed != null && committed.isAfter(since)) {
            wrong(RecordField.COMMITTED_ON, KeepingProblem.FAULT_AFTER_DECISION, Map.of("since", TypedDay.written(since)));
        }
    }

    private void wrong(RecordField field, KeepingProblem code, Map<String, String> arguments) {
        problems.putIfAbsent(field, Problem.error(code, field.name(), arguments));
    }

    private @Nullable String words(RecordField field) {
        String words = RecordField.of(kind).contains(field) ? typed.getOrDefault(field, "").strip() : "";
        return words.isEmpty() ? null : words;
    }

    private @Nullable LocalDate day(RecordField field) {
        String words = words(field);
        return words == null ? null : TypedDay.of(words).orElse(null);
    }

    private @Nullable Integer year() {
        String words = words(RecordField.YEAR);
        if (words == null || !TypedDay.isYear(words)) {
            return null;
        }
        int year = Integer.parseInt(words);
        return year < EARLIEST_YEAR || year > today.getYear() + 1 ? null : year;
    }
}
