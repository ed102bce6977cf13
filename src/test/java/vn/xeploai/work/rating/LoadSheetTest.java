package vn.xeploai.work.rating;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.TallyBuilder;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.ListSubjects;
import vn.xeploai.work.counting.Slice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LoadSheetTest {
    private final WardOfTwo ward = new WardOfTwo();
    private final LoadSheet load = new LoadSheet(ward.desk, WardOfTwo.REGULATIONS);

    @Test
    void a_sheet_holds_exactly_those_whom_the_year_counts_in_the_cell() {
        for (String cell : List.of("P.1", "P.2")) {
            Sheet sheet = load.load(new SheetKey.Members(2025, cell));
            List<String> counted = new ListSubjects(ward.desk, WardOfTwo.REGULATIONS)
                    .list(2025, cell, SubjectType.MEMBERS, new Slice.Total()).stream().map(line -> line.name()).toList();
            assertThat(sheet.entries()).extracting(Entry::name).containsExactlyInAnyOrderElementsOf(counted);
            TallyBuilder tally = new TallyBuilder(sheet.levels());
            sheet.entries().forEach(entry -> tally.add(sheet.standing(entry, entry.marks()), 1));
            Tally summary = new CountYear(ward.desk, WardOfTwo.REGULATIONS).count(2025).figures().of(cell).orElseThrow().members();
            assertThat(tally.tally()).isEqualTo(summary);
        }
    }

    @Test
    void without_a_row_status_and_dates_speak_and_with_one_the_row_does() {
        Sheet sheet = load.load(WardOfTwo.CELL);
        assertThat(entry(sheet, 3).bare()).isEqualTo(new Standing.NotSubject(NotRatedReason.EXEMPT));
        assertThat(entry(sheet, 4).bare()).isEqualTo(new Standing.NotSubject(NotRatedReason.ADMITTED_UNDER_SIX_MONTHS));
        assertThat(entry(sheet, 5).bare()).isEqualTo(new Standing.Pending(null));
        assertThat(sheet.entries()).extracting(Entry::subject).doesNotContain(WardOfTwo.subject(6), WardOfTwo.subject(7));
        Entry moved = entry(sheet, 8);
        assertThat(moved.bare()).isEqualTo(new Standing.Absent());
        assertThat(sheet.standing(moved, moved.marks())).isEqualTo(new Standing.Pending(null));
        assertThat(entry(sheet, 1).kind()).isEqualTo(SubjectKind.LEADER);
        assertThat(entry(sheet, 2).kind()).isEqualTo(SubjectKind.MEMBER);
        assertThat(entry(sheet, 2).card()).isEqualTo("00000002");
    }

    @Test
    void the_units_of_a_sheet_are_those_counted_below_and_the_unit_itself() {
        Sheet sheet = load.load(new SheetKey.Units(2025, "P"));
        assertThat(sheet.entries()).extracting(Entry::subject).containsExactly("P", "P.1", "P.2");
        assertThat(sheet.entries()).extracting(Entry::kind)
                .containsExactly(SubjectKind.GRASSROOTS, SubjectKind.CELL, SubjectKind.CELL);
        assertThat(load.load(new SheetKey.Units(2023, "P")).entries()).hasSize(4);
    }

    @Test
    void a_year_that_was_not_opened_is_shown_closed_and_an_unruled_one_is_refused() {
        assertThat(load.load(WardOfTwo.CELL).open()).isTrue();
        Sheet closed = load.load(new SheetKey.Members(2018, "P.1"));
        assertThat(closed.open()).isFalse();
        assertThat(closed.edition().id()).isEqualTo("132-2018");
        assertThatThrownBy(() -> load.load(new SheetKey.Members(1999, "P.1"))).isInstanceOf(ProblemException.class)
                .hasMessage("RT-08");
        assertThatThrownBy(() -> load.load(new SheetKey.Members(2025, "X"))).hasMessage("RT-07");
    }

    private static Entry entry(Sheet sheet, int number) {
        return sheet.entries().stream().filter(each -> each.subject().equals(WardOfTwo.subject(number))).findFirst().orElseThrow();
    }
}
