package vn.xeploai.work.keeping;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Decision;
import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Transfers between cells, dated and corrected. */
class TransferTest {
    private final Cell cell = new Cell();

    TransferTest() {
        cell.desk.change(records -> {
            records.organizations().insert(List.of(
                    new Organization("P.04", "P", "Chi bộ tổ dân phố 4", OrganizationLevel.GRASSROOTS_CELL, null,
                            new DateSpan(LocalDate.of(2026, 7, 1), null)),
                    new Organization("P.05", "P", "Chi bộ tổ dân phố 5", OrganizationLevel.GRASSROOTS_CELL, null,
                            DateSpan.ALWAYS)));
            records.campaigns().insert(List.of(year(2024), year(2025), year(2026)));
            records.assessments().insertMembers(List.of(new MemberAssessment(
                    2025, cell.binh.id(), "P.02", Proposals.NONE, new Outcome.Undecided(), Decision.NONE, null)));
            return true;
        });
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "P.02, 01/01/2026, -", "P.02, 21/11/2026, -", "P.02, '', -", "P.02, '  ', -", "P.01, hôm nay, -",
        "P.02, hôm nay, MB-02", "P.02, 31/02/2026, MB-03", "P.02, 22/11/2026, MB-18", "P.02, 02/02/1991, MB-41",
        "P.02, 31/12/2025, MB-43", "P.02, 01/06/2024, MB-43", "P.04, 30/06/2026, MB-45", "P.04, 01/07/2026, -"})
    void a_day_is_checked(String to, String day, @Nullable String code) {
        CheckedMember checked = checked(cell.anh, to, day);
        Problem problem = checked.transfer().problem();
        assertThat(problem == null ? null : problem.code().id()).isEqualTo(code);
        assertThat(checked.errors()).isEqualTo(code == null ? 0 : 1);
        assertThat(checked.member() == null).isEqualTo(code != null);
    }

    @Test
    void a_day_before_an_earlier_transfer_is_refused_and_one_on_its_day_leaves_no_second_trace() {
        Member there = move(cell.anh, "P.02", "01/06/2026");
        assertThat(code(checked(there, "P.05", "31/05/2026"))).isEqualTo(KeepingProblem.TRANSFER_BEFORE_ANOTHER);
        assertThat(checked(there, "P.05", "01/06/2026").transfer().traces()).isEmpty();
        assertThat(checked(there, "P.05", "02/06/2026").transfer().traces()).hasSize(1);
        Member elsewhere = move(there, "P.05", "01/06/2026");
        assertThat(cell.keep.formerCells(elsewhere.id()))
                .containsExactly(new EarlierCell(elsewhere.id(), "P.01", LocalDate.of(2026, 6, 1)));
        Step back = Step.keeping(elsewhere, checked(elsewhere, "P.01", "01/06/2026"));
        cell.keep.apply(back);
        assertThat(cell.keep.formerCells(elsewhere.id())).isEmpty();
        cell.keep.apply(back.reversed());
        assertThat(cell.keep.formerCells(elsewhere.id())).hasSize(1);
    }

    @Test
    void a_year_locked_early_is_reached_by_days_up_to_its_locking_only() {
        lock(2026, "2026-11-10T02:00:00Z", YearAct.Kind.LOCKED);
        assertThat(code(checked(cell.anh, "P.02", "10/11/2026"))).isEqualTo(KeepingProblem.TRANSFER_REACHES_LOCKED_YEAR);
        assertThat(checked(cell.anh, "P.02", "11/11/2026").errors()).isZero();
        lock(2026, "2026-11-11T02:00:00Z", YearAct.Kind.UNLOCKED);
        cell.find.refresh();
        assertThat(checked(cell.anh, "P.02", "10/11/2026").errors()).isZero();
    }

    @Test
    void a_year_locked_late_is_reached_up_to_its_reference_day() {
        lock(2024, "2026-01-10T02:00:00Z", YearAct.Kind.LOCKED);
        Problem problem = Objects.requireNonNull(
                new TransferGround(Map.of(), new vn.xeploai.work.locking.ShutYears(List.of()),
                        List.of(new TransferGround.Locked(2024, LocalDate.of(2024, 12, 31))))
                        .reached(LocalDate.of(2024, 12, 31)).orElse(null));
        assertThat(problem.arguments()).containsEntry("day", "31/12/2024");
        assertThat(cell.desk.<TransferGround>look(records -> TransferGround.of(records, Cell.TODAY, List.of())).locked())
                .containsExactly(new TransferGround.Locked(2024, LocalDate.of(2024, 12, 31)));
    }

    @Test
    void locking_meanwhile_refuses_the_undoing_too() {
        Step step = Step.keeping(cell.anh, checked(cell.anh, "P.02", "01/06/2026"));
        cell.keep.apply(step);
        lock(2026, "2026-11-10T02:00:00Z", YearAct.Kind.LOCKED);
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> cell.keep.apply(step.reversed()));
        assertThat(refused.problem().code()).isEqualTo(KeepingProblem.TRANSFER_REACHES_LOCKED_YEAR);
        assertThat(cell.keep.formerCells(cell.anh.id())).hasSize(1);
    }

    @Test
    void a_trace_that_no_longer_fits_refuses_the_whole_step() {
        Step step = Step.keeping(cell.anh, checked(cell.anh, "P.02", "01/06/2026"));
        cell.desk.change(records -> {
            records.chronicle().addCells(List.of(new EarlierCell(cell.anh.id(), "P.05", LocalDate.of(2026, 6, 1))));
            return true;
        });
        assertThat(catchThrowableOfType(ProblemException.class, () -> cell.keep.apply(step)).problem().code())
                .isEqualTo(KeepingProblem.CHANGED_MEANWHILE);
        assertThat(cell.keep.read(cell.anh.id())).contains(cell.anh);
        Step undoing = new Step(List.of(), List.of(), List.of(
                new Step.Trace(new EarlierCell(cell.duc.id(), "P.01", LocalDate.of(2026, 6, 1)), false)));
        assertThat(catchThrowableOfType(ProblemException.class, () -> cell.keep.apply(undoing)).problem().code())
                .isEqualTo(KeepingProblem.CHANGED_MEANWHILE);
    }

    @Test
    void many_go_on_one_day_and_come_back_in_one_step() {
        List<BulkLine> lines = cell.keep.preview(
                List.of(cell.anh, cell.duc, cell.binh), Map.of(MemberField.CELL, "P.05"), "01/06/2026");
        Step step = Step.keeping(lines);
        cell.keep.apply(step);
        assertThat(cell.keep.formerCells(cell.binh.id())).extracting(EarlierCell::cellCode).containsExactly("P.02");
        assertThat(cell.keep.history(cell.duc.id())).extracting(MemberChange::kind).contains(MemberChange.Kind.TRANSFERRED);
        cell.keep.apply(step.reversed());
        assertThat(List.of(cell.anh, cell.duc, cell.binh))
                .allSatisfy(each -> assertThat(cell.keep.formerCells(each.id())).isEmpty());
    }

    @Test
    void somebody_new_is_not_transferred() {
        Member fresh = Cell.member(9, "Đỗ Thị Hoa", "P.01", null, null, null, null);
        CheckedMember checked = cell.keep.check(fresh.id(), FieldValues.of(fresh), null, "01/06/2026");
        assertThat(checked.transfer()).isEqualTo(CheckedTransfer.NONE);
        cell.keep.apply(Step.keeping(null, checked));
        assertThat(cell.keep.read(fresh.id())).contains(fresh);
    }

    @Test
    void gone_without_a_day_is_warned_of() {
        FieldValues values = FieldValues.of(cell.anh).with(MemberField.STATUS, "TRANSFERRED_OUT");
        CheckedMember checked = cell.keep.check(cell.anh.id(), values, cell.anh);
        assertThat(checked.errors()).isZero();
        assertThat(checked.problems().get(MemberField.STATUS_SINCE)).extracting(Problem::code)
                .isEqualTo(KeepingProblem.GONE_WITHOUT_DAY);
        assertThat(cell.keep.check(cell.anh.id(), values.with(MemberField.STATUS_SINCE, "01/06/2026"), cell.anh).problems())
                .isEmpty();
    }

    private Member move(Member member, String to, String day) {
        Step step = Step.keeping(member, checked(member, to, day));
        assertThat(cell.keep.apply(step)).isInstanceOf(Applied.Kept.class);
        return cell.keep.read(member.id()).orElseThrow();
    }

    private CheckedMember checked(Member member, String to, String day) {
        return cell.keep.check(member.id(), FieldValues.of(member).with(MemberField.CELL, to), member, day);
    }

    private static KeepingProblem code(CheckedMember checked) {
        return (KeepingProblem) Objects.requireNonNull(checked.transfer().problem()).code();
    }

    private void lock(int year, String at, YearAct.Kind kind) {
        cell.desk.change(records -> {
            records.decisions().addYearActs(List.of(new YearAct(year, null, kind, null, "Mai", Instant.parse(at))));
            return true;
        });
    }

    private static Campaign year(int year) {
        return new Campaign(year, "366-2025", LocalDate.of(year, 12, 31));
    }
}
