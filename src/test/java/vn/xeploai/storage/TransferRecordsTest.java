package vn.xeploai.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.keeping.Applied;
import vn.xeploai.work.keeping.FieldValues;
import vn.xeploai.work.keeping.FindMembers;
import vn.xeploai.work.keeping.KeepMembers;
import vn.xeploai.work.keeping.KeepingProblem;
import vn.xeploai.work.keeping.NameSpelling;
import vn.xeploai.work.keeping.Step;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.rating.LoadSheet;
import vn.xeploai.work.rating.SheetKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Dated transfers of members, on every engine. */
@ParameterizedClass
@EnumSource(Engine.class)
class TransferRecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);
    private static final UUID ID = RatedWard.id(1);
    private static final LocalDate DAY = LocalDate.of(2025, 3, 15);

    private final Desk desk;
    private final KeepMembers keep;

    TransferRecordsTest(Engine engine, @TempDir Path directory) {
        desk = RatedWard.fill(engine.open(directory), List.of(2024, 2025), 5, 4);
        FindMembers find = new FindMembers(
                desk, new NameSpelling(VietnameseOrder::folded, VietnameseOrder::keysByGivenName));
        keep = new KeepMembers(desk, find, () -> TODAY);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void the_year_before_the_day_keeps_the_old_cell_and_the_year_after_has_the_new_one() {
        int before2024 = counted(2024, "P.01");
        int before2025 = counted(2025, "P.02");
        Step step = transfer("15/03/2025");
        assertThat(keep.apply(step)).isInstanceOf(Applied.Kept.class);
        assertThat(sheet(2024, "P.01")).contains(ID.toString());
        assertThat(sheet(2024, "P.02")).doesNotContain(ID.toString());
        assertThat(sheet(2025, "P.01")).doesNotContain(ID.toString());
        assertThat(sheet(2025, "P.02")).contains(ID.toString());
        assertThat(counted(2024, "P.01")).isEqualTo(before2024);
        assertThat(counted(2025, "P.02")).isEqualTo(before2025 + 1);
        assertThat(keep.formerCells(ID)).containsExactly(new EarlierCell(ID, "P.01", DAY));
        assertThat(told()).contains(MemberChange.Kind.TRANSFERRED);
        assertThat(keep.history(ID)).extracting(MemberChange::after).contains("P.01|2025-03-15", "P.02");

        keep.apply(step.reversed());
        assertThat(keep.formerCells(ID)).isEmpty();
        assertThat(sheet(2025, "P.01")).contains(ID.toString());
        assertThat(counted(2025, "P.02")).isEqualTo(before2025);
        assertThat(told()).contains(MemberChange.Kind.TRANSFER_UNDONE);
        keep.apply(step);
        assertThat(keep.formerCells(ID)).hasSize(1);
        assertThat(sheet(2025, "P.02")).contains(ID.toString());
    }

    @Test
    void a_correction_without_a_day_reaches_every_year() {
        keep.apply(transfer(""));
        assertThat(keep.formerCells(ID)).isEmpty();
        assertThat(sheet(2024, "P.02")).contains(ID.toString());
        assertThat(told()).doesNotContain(MemberChange.Kind.TRANSFERRED);
    }

    @Test
    void a_year_locked_between_looking_and_writing_refuses_the_whole_step() {
        Step step = transfer("15/03/2025");
        desk.change(records -> {
            records.decisions().addYearActs(List.of(
                    new YearAct(2025, null, YearAct.Kind.LOCKED, null, "Mai", Instant.parse("2025-11-20T02:00:00Z"))));
            return true;
        });
        assertThatThrownBy(() -> keep.apply(step)).isInstanceOfSatisfying(ProblemException.class, refused ->
                assertThat(refused.problem().code()).isEqualTo(KeepingProblem.TRANSFER_REACHES_LOCKED_YEAR));
        assertThat(stored().membership().cellCode()).isEqualTo("P.01");
        assertThat(keep.formerCells(ID)).isEmpty();
        assertThat(keep.history(ID)).noneMatch(each -> each.field() == MemberField.CELL);
    }

    @Test
    void former_cells_come_in_the_order_of_their_days() {
        keep.apply(transfer("15/03/2025"));
        Member there = stored();
        keep.apply(Step.keeping(there, keep.check(
                ID, FieldValues.of(there).with(MemberField.CELL, "P.01"), there, "20/10/2025")));
        assertThat(keep.formerCells(ID)).extracting(EarlierCell::cellCode).containsExactly("P.01", "P.02");
        assertThat(desk.<List<EarlierCell>>look(records -> records.chronicle().earlierCells(List.of()))).isEmpty();
    }

    private Step transfer(String day) {
        Member before = stored();
        return Step.keeping(
                before, keep.check(ID, FieldValues.of(before).with(MemberField.CELL, "P.02"), before, day));
    }

    private List<MemberChange.Kind> told() {
        return keep.history(ID).stream().map(MemberChange::kind).toList();
    }

    private Member stored() {
        return keep.read(ID).orElseThrow();
    }

    private List<String> sheet(int year, String cell) {
        return new LoadSheet(desk, Invented.REGULATIONS).load(new SheetKey.Members(year, cell)).entries().stream()
                .map(each -> each.subject())
                .toList();
    }

    private int counted(int year, String cell) {
        return Objects.requireNonNull(new CountYear(desk, Invented.REGULATIONS).count(year).figures().of(cell)
                .orElseThrow().members()).total();
    }
}
