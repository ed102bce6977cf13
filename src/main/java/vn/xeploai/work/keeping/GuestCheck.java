package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.GuestComment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.Wording;

/** Kiểm tra một đảng viên nơi khác as typed, days as {@code 03/02/2010}, constants by their names. */
final class GuestCheck {
    private static final int LONGEST = 500;
    private static final int EARLIEST_BIRTH = 1900;

    private final FindMembers find;
    private final Map<GuestField, String> typed;
    private final LocalDate today;
    private final Map<GuestField, Problem> problems = new EnumMap<>(GuestField.class);

    GuestCheck(FindMembers find, Map<GuestField, String> typed, LocalDate today) {
        this.find = find;
        this.typed = typed;
        this.today = today;
    }

    /** @param year of the comment that is typed */
    CheckedGuest check(UUID id, int year, @Nullable ResidenceGuest before) {
        for (GuestField field : GuestField.values()) {
            look(field);
        }
        String cell = cell();
        String name = words(GuestField.FULL_NAME);
        String home = words(GuestField.HOME);
        LocalDate since = day(GuestField.SINCE);
        LocalDate until = day(GuestField.UNTIL);
        if (since != null && until != null && until.isBefore(since)) {
            wrong(GuestField.UNTIL, KeepingProblem.LINE_ENDS_BEFORE_IT_BEGINS, Map.of("since", TypedDay.written(since)));
        }
        Integer birth = birth();
        if (!problems.isEmpty() || cell == null || name == null || home == null) {
            return new CheckedGuest(problems, null);
        }
        return new CheckedGuest(problems, new ResidenceGuest(
                id, cell, name, birth, home, words(GuestField.DOCUMENT), since, until, words(GuestField.NOTE),
                comments(year, before)));
    }

    private List<GuestComment> comments(int year, @Nullable ResidenceGuest before) {
        List<GuestComment> comments = new ArrayList<>(before == null ? List.of() : before.comments());
        comments.removeIf(each -> each.year() == year);
        String content = words(GuestField.COMMENT);
        LocalDate sent = day(GuestField.SENT_ON);
        if (content != null || sent != null) {
            comments.add(new GuestComment(year, content, sent));
        }
        return comments;
    }

    private void look(GuestField field) {
        String words = words(field);
        if (words == null) {
            if (field.isRequired()) {
                wrong(field, KeepingProblem.EMPTY, Map.of());
            }
        } else if (words.length() > LONGEST) {
            wrong(field, KeepingProblem.TOO_LONG, Map.of("most", String.valueOf(LONGEST)));
        } else if (field == GuestField.COMMENT && !GuestField.COMMENTS.contains(words)) {
            wrong(field, KeepingProblem.UNKNOWN_WORD, Map.of("typed", words));
        } else if (field.isDay()) {
            LocalDate day = day(field);
            if (day == null) {
                wrong(field, TypedDay.looksRight(words) ? KeepingProblem.NO_SUCH_DAY : KeepingProblem.NOT_A_DAY,
                        Map.of("typed", words));
            } else if (field != GuestField.UNTIL && day.isAfter(today)) {
                wrong(field, KeepingProblem.DAY_IN_FUTURE, Map.of());
            }
        }
    }

    private @Nullable Integer birth() {
        String words = words(GuestField.BIRTH_YEAR);
        if (words == null) {
            return null;
        }
        int year = TypedDay.isYear(words) ? Integer.parseInt(words) : 0;
        if (year < EARLIEST_BIRTH || year > today.getYear()) {
            wrong(GuestField.BIRTH_YEAR, KeepingProblem.NOT_A_YEAR, Map.of("typed", words));
        }
        return year;
    }

    /** The code, or so much of the name that only one cell is left. */
    private @Nullable String cell() {
        String words = words(GuestField.CELL);
        if (words == null) {
            return null;
        }
        Optional<Organization> byCode = find.organizations().find(words);
        List<Organization> named = byCode.map(List::of).orElseGet(() -> find.organizations(words, true, 2));
        if (byCode.isPresent() && !byCode.get().level().holdsMembers()) {
            wrong(GuestField.CELL, KeepingProblem.NOT_A_CELL, Map.of("name", byCode.get().name()));
        } else if (named.size() != 1) {
            wrong(GuestField.CELL, KeepingProblem.CELL_UNKNOWN, Map.of("typed", words));
        }
        return named.size() == 1 ? named.getFirst().code() : null;
    }

    private @Nullable String words(GuestField field) {
        String words = Wording.tidy(Objects.requireNonNullElse(typed.get(field), ""));
        return words.isEmpty() ? null : words;
    }

    private @Nullable LocalDate day(GuestField field) {
        String words = words(field);
        return words == null ? null : TypedDay.of(words).orElse(null);
    }

    private void wrong(GuestField field, KeepingProblem code, Map<String, String> arguments) {
        problems.putIfAbsent(field, Problem.error(code, field.name(), arguments));
    }
}
