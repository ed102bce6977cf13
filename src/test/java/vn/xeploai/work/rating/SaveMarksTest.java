package vn.xeploai.work.rating;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;

import static org.assertj.core.api.Assertions.assertThat;

class SaveMarksTest {
    private static final Marks GOOD = Marks.NONE.with(new Outcome.Rated("HTTNV", false));
    private static final Marks BEST = Marks.NONE.with(new Outcome.Rated("HTXSNV", false));

    private final WardOfTwo ward = new WardOfTwo();
    private final SaveMarks save = new SaveMarks(ward.desk, WardOfTwo.REGULATIONS);

    @Test
    void several_rows_are_kept_in_one_change_and_put_back_as_they_were() {
        List<Change> changes = List.of(
                new Change(WardOfTwo.subject(1), null, GOOD),
                new Change(WardOfTwo.subject(8), Marks.NONE, BEST));
        int before = ward.desk.changes();
        assertThat(save(changes)).isEqualTo(new Saving.Saved());
        assertThat(ward.desk.changes()).isEqualTo(before + 1);
        assertThat(marks(1)).isEqualTo(GOOD);
        assertThat(marks(8)).isEqualTo(BEST);

        assertThat(save(changes.stream().map(Change::reversed).toList())).isEqualTo(new Saving.Saved());
        assertThat(marks(1)).isNull();
        assertThat(marks(8)).isEqualTo(Marks.NONE);
    }

    @Test
    void a_row_changed_meanwhile_keeps_everything_back_and_shows_both_versions() {
        assertThat(save(List.of(new Change(WardOfTwo.subject(1), null, BEST)))).isEqualTo(new Saving.Saved());

        Saving late = save(List.of(
                new Change(WardOfTwo.subject(2), null, GOOD), new Change(WardOfTwo.subject(1), null, GOOD)));

        assertThat(late).isEqualTo(new Saving.Outdated(List.of(new Saving.Conflict(WardOfTwo.subject(1), GOOD, BEST))));
        assertThat(marks(1)).isEqualTo(BEST);
        assertThat(marks(2)).isNull();
    }

    @ParameterizedTest
    @CsvSource({"2025, HTXSNV, true", "2025, TSVM, false", "2010, HTXSNV, false", "2010, ĐTC HTXSNV, true", "2025, httnv, false"})
    void only_levels_of_the_year_are_kept(int year, String code, boolean kept) {
        Marks decided = Marks.NONE.with(new Outcome.Rated(code, false));
        Marks proposed = Marks.NONE.with(new Proposals(null, null, null, null, null, code));
        for (Marks marks : List.of(decided, proposed)) {
            Saving saving = save.save(
                    new SheetKey.Members(year, "P.1"), List.of(new Change(WardOfTwo.subject(kept ? 2 : 1), null, marks)));
            assertThat(saving instanceof Saving.Saved).isEqualTo(kept);
            if (saving instanceof Saving.Refused refused) {
                assertThat(refused.refusals().getFirst().problem().code()).isEqualTo(RatingProblem.LEVEL_NOT_OF_YEAR);
                assertThat(rows(year)).extracting(MemberAssessment::memberId).doesNotContain(WardOfTwo.id(1));
            } else {
                save.save(new SheetKey.Members(year, "P.1"), List.of(new Change(WardOfTwo.subject(2), marks, null)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, true", "92.5, true", "100, true", "100.00, true", "100.01, false", "-0.01, false"})
    void a_score_stays_inside_the_scale_of_the_year(BigDecimal score, boolean kept) {
        Marks marks = Marks.NONE.with(new Proposals(score, null, null, null, null, null));
        Saving saving = save(List.of(new Change(WardOfTwo.subject(1), null, marks)));
        assertThat(saving instanceof Saving.Saved).isEqualTo(kept);
        assertThat(marks(1)).isEqualTo(kept ? marks : null);
    }

    @Test
    void what_does_not_belong_there_is_refused() {
        Marks newUnit = Marks.NONE.with(new Outcome.NotRated(NotRatedReason.ESTABLISHED_UNDER_SIX_MONTHS, null));
        refused(RatingProblem.REASON_OF_ANOTHER_SUBJECT, save(List.of(new Change(WardOfTwo.subject(1), null, newUnit))));
        refused(RatingProblem.NOT_IN_THE_SHEET, save(List.of(new Change(WardOfTwo.subject(7), null, GOOD))));
        refused(RatingProblem.NOT_IN_THE_SHEET, save(List.of(new Change(WardOfTwo.subject(99), null, GOOD))));
        refused(RatingProblem.NOT_IN_THE_SHEET,
                save.save(new SheetKey.Members(2025, "P.2"), List.of(new Change(WardOfTwo.subject(8), Marks.NONE, GOOD))));
        refused(RatingProblem.YEAR_NOT_OPEN,
                save.save(new SheetKey.Members(2018, "P.1"), List.of(new Change(WardOfTwo.subject(1), null, GOOD))));
        refused(RatingProblem.NOT_IN_THE_SHEET,
                save.save(new SheetKey.Units(2025, "P.1"), List.of(new Change("P.2", null, GOOD))));
    }

    @Test
    void units_are_rated_with_their_own_proposal() {
        SheetKey.Units sheet = new SheetKey.Units(2025, "P");
        Marks marks = GOOD.with(new Proposals(null, "HTXSNV", null, null, null, null));
        assertThat(save.save(sheet, List.of(new Change("P.1", null, marks), new Change("P", null, BEST))))
                .isEqualTo(new Saving.Saved());
        Sheet loaded = new LoadSheet(ward.desk, WardOfTwo.REGULATIONS).load(sheet);
        assertThat(loaded.entries()).extracting(Entry::marks).containsExactly(BEST, marks, null);
        assertThat(save.save(sheet, List.of(new Change("P.1", marks, null)))).isEqualTo(new Saving.Saved());
        assertThat(ward.desk.<List<OrganizationAssessment>>look(records -> records.assessments().ofOrganizations(2025)))
                .extracting(OrganizationAssessment::code).containsExactly("P");
    }

    private Saving save(List<Change> changes) {
        return save.save(WardOfTwo.CELL, changes);
    }

    private static void refused(RatingProblem why, Saving saving) {
        assertThat(saving).isInstanceOfSatisfying(Saving.Refused.class, refused ->
                assertThat(refused.refusals().getFirst().problem().code()).isEqualTo(why));
    }

    private List<MemberAssessment> rows(int year) {
        return ward.desk.look(records -> records.assessments().ofMembers(year));
    }

    private @Nullable Marks marks(int number) {
        return rows(2025).stream()
                .filter(each -> each.memberId().equals(WardOfTwo.id(number))).map(Marks::of).findFirst().orElse(null);
    }
}
