package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Person;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;
import vn.xeploai.model.problem.Problem;

/**
 * Kiểm tra hồ sơ trước khi lưu: the same for one record and for many at once. A fault that stood in the record before and whose
 * fields are not touched only warns: it never keeps people from mending something else.
 */
final class MemberCheck {
    private final MemberIndex index;
    private final CellChoice cells;
    private final LocalDate today;
    private final Supplier<TransferGround> ground;

    /** @param ground asked only where a cell changes on a day */
    MemberCheck(MemberIndex index, CellChoice cells, LocalDate today, Supplier<TransferGround> ground) {
        this.index = index;
        this.cells = cells;
        this.today = today;
        this.ground = ground;
    }

    /**
     * @param before what is stored, {@code null} for somebody new
     * @param transferDay from when another cell holds, as typed; empty where the cell is corrected
     */
    CheckedMember check(UUID id, FieldValues values, @Nullable Member before, String transferDay) {
        Reading reading = new Reading(values);
        String cell = cells.read(reading);
        String name = reading.required(MemberField.FULL_NAME);
        BirthDate birth = reading.birth();
        LocalDate admitted = reading.day(MemberField.ADMITTED_ON);
        if (reading.text(MemberField.ADMITTED_ON) == null) {
            reading.error(MemberField.ADMITTED_ON, KeepingProblem.EMPTY, Map.of());
        }
        Sex sex = reading.constant(MemberField.SEX, Sex.class);
        LocalDate official = reading.day(MemberField.OFFICIAL_ON);
        MembershipStatus status = reading.constant(MemberField.STATUS, MembershipStatus.class);
        LocalDate since = reading.day(MemberField.STATUS_SINCE);
        LocalDate until = reading.day(MemberField.STATUS_UNTIL);
        Career career = career(reading);
        String code = reading.text(MemberField.CODE);
        String card = reading.text(MemberField.CARD_NUMBER);
        if (since != null && until != null && until.isBefore(since)) {
            reading.error(MemberField.STATUS_UNTIL, KeepingProblem.STATUS_ENDS_BEFORE_IT_BEGINS, Map.of(
                    "since", TypedDay.written(since), "until", TypedDay.written(until)));
        }
        boolean readable = reading.problems().values().stream().noneMatch(Problem::isError);
        if (!readable || cell == null || name == null || birth == null || admitted == null) {
            return new CheckedMember(reading.problems(), null);
        }
        Member made = new Member(
                id, code, card,
                new Person(
                        name, birth, sex, reading.text(MemberField.ETHNICITY), reading.text(MemberField.RELIGION),
                        reading.text(MemberField.NATIVE_PLACE), reading.text(MemberField.RESIDENCE),
                        reading.text(MemberField.IDENTITY_NUMBER), reading.text(MemberField.PHONE)),
                new Membership(cell, admitted, official, status, new DateSpan(since, until)),
                career, reading.text(MemberField.NOTE));
        new SenseCheck(reading, index, today, made, before).check();
        CheckedTransfer transfer = transfer(before, made, transferDay);
        boolean sound = transfer.problem() == null && reading.problems().values().stream().noneMatch(Problem::isError);
        return new CheckedMember(reading.problems(), sound ? made : null, transfer);
    }

    private CheckedTransfer transfer(@Nullable Member before, Member made, String typed) {
        if (before == null || typed.isBlank()
                || before.membership().cellCode().equals(made.membership().cellCode())) {
            return CheckedTransfer.NONE;
        }
        return new TransferCheck(ground.get(), index.tree(), today).check(before, made, typed);
    }

    private static Career career(Reading reading) {
        return new Career(
                reading.text(MemberField.PARTY_POSITION), reading.text(MemberField.OTHER_POSITION),
                reading.text(MemberField.SCHOOLING), reading.text(MemberField.QUALIFICATION),
                reading.text(MemberField.POLITICAL_THEORY), reading.text(MemberField.OCCUPATION),
                reading.constant(MemberField.SCORE_GROUP, ScoreGroup.class));
    }
}
