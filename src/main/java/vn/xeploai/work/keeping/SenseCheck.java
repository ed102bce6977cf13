package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.MemberKey;

/** Whether the fields of a readable record make sense together and beside the other records. */
final class SenseCheck {
    private static final Pattern CARD = Pattern.compile("\\d{2}\\.?\\d{6}");
    private static final Pattern IDENTITY = Pattern.compile("\\d{12}|\\d{9}");
    private static final int LEAST_AGE = 18;

    private final Reading reading;
    private final MemberIndex index;
    private final LocalDate today;
    private final Member made;
    private final @Nullable Member before;

    SenseCheck(Reading reading, MemberIndex index, LocalDate today, Member made, @Nullable Member before) {
        this.reading = reading;
        this.index = index;
        this.today = today;
        this.made = made;
        this.before = before;
    }

    void check() {
        checkCell();
        checkDays();
        checkStatus();
        checkNumbers();
    }

    private void checkCell() {
        String code = made.membership().cellCode();
        LocalDate closed = index.tree().find(code).map(Organization::existence).map(span -> span.until()).orElse(null);
        if (closed != null && !closed.isAfter(today)) {
            fault(MemberField.CELL, KeepingProblem.CELL_CLOSED, Map.of("day", TypedDay.written(closed)));
        }
    }

    private void checkDays() {
        LocalDate admitted = made.membership().admittedOn();
        LocalDate official = made.membership().officialOn();
        if (official != null && official.isBefore(admitted)) {
            fault(MemberField.OFFICIAL_ON, KeepingProblem.OFFICIAL_BEFORE_ADMISSION,
                    Map.of("admitted", TypedDay.written(admitted)), MemberField.ADMITTED_ON);
        }
        if (admitted.isAfter(today)) {
            fault(MemberField.ADMITTED_ON, KeepingProblem.DAY_IN_FUTURE, Map.of());
        }
        if (tooYoung(made.person().birth(), admitted)) {
            fault(MemberField.ADMITTED_ON, KeepingProblem.ADMITTED_TOO_YOUNG,
                    Map.of("age", String.valueOf(LEAST_AGE)), MemberField.BIRTH);
        }
    }

    /** Where only the year is known, the last day of it counts for the member. */
    private static boolean tooYoung(BirthDate birth, LocalDate admitted) {
        LocalDate day = birth.day();
        return day == null
                ? admitted.getYear() - birth.year() < LEAST_AGE
                : admitted.isBefore(day.plusYears(LEAST_AGE));
    }

    private void checkStatus() {
        boolean hasDays = made.membership().statusSpan().since() != null || made.membership().statusSpan().until() != null;
        if (made.membership().status() == null && hasDays) {
            fault(MemberField.STATUS, KeepingProblem.STATUS_MISSING, Map.of(),
                    MemberField.STATUS_SINCE, MemberField.STATUS_UNTIL);
        }
        MembershipStatus status = made.membership().status();
        if (status != null && status.isGone() && made.membership().statusSpan().since() == null) {
            reading.add(MemberField.STATUS_SINCE,
                    Problem.warning(KeepingProblem.GONE_WITHOUT_DAY, MemberField.STATUS_SINCE.name(), Map.of()));
        }
    }

    private void checkNumbers() {
        checkAlone(MemberField.CODE, made.code(), MemberKey::code);
        checkAlone(MemberField.CARD_NUMBER, made.cardNumber(), MemberKey::cardNumber);
        checkAlone(MemberField.IDENTITY_NUMBER, made.person().identityNumber(), MemberKey::identityNumber);
        warnUnusual(MemberField.CARD_NUMBER, made.cardNumber(), CARD, KeepingProblem.UNUSUAL_CARD);
        warnUnusual(MemberField.IDENTITY_NUMBER, made.person().identityNumber(), IDENTITY, KeepingProblem.UNUSUAL_IDENTITY);
    }

    private void checkAlone(MemberField field, @Nullable String value, Function<MemberKey, @Nullable String> of) {
        List<MemberKey> others = value == null ? List.of() : index.others(made.id(), of, value);
        if (!others.isEmpty()) {
            MemberKey other = others.getFirst();
            fault(field, KeepingProblem.ALREADY_TAKEN, Map.of(
                    "who", other.fullName(),
                    "cell", index.tree().find(other.membership().cellCode()).map(Organization::name).orElse("")));
        }
    }

    private void warnUnusual(MemberField field, @Nullable String value, Pattern usual, KeepingProblem code) {
        if (value != null && !usual.matcher(value).matches()) {
            reading.add(field, Problem.warning(code, field.name(), Map.of("digits", String.valueOf(value.length()))));
        }
    }

    /** An error where one of the fields was touched, a warning where the fault is an old one. */
    private void fault(MemberField field, KeepingProblem code, Map<String, String> arguments, MemberField... also) {
        boolean touched = isTouched(field);
        for (MemberField each : also) {
            touched |= isTouched(each);
        }
        reading.add(field, touched
                ? Problem.error(code, field.name(), arguments)
                : Problem.warning(code, field.name(), arguments));
    }

    private boolean isTouched(MemberField field) {
        return before == null || !Objects.equals(field.of(before), field.of(made));
    }
}
