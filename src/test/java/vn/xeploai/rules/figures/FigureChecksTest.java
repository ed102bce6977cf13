package vn.xeploai.rules.figures;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.rules.reconcile.PrintedPercent;

import static org.assertj.core.api.Assertions.assertThat;

class FigureChecksTest {
    @Test
    void the_identities_hold_or_name_what_it_would_have_to_be() {
        assertThat(Identities.total(29, 2, 27)).isEmpty();
        assertThat(Identities.total(29, 2, 26)).contains(mismatch(FigureCheck.V1, 29, 28));
        assertThat(Identities.subject(27, 25, 2)).isEmpty();
        assertThat(Identities.subject(27, 25, 1)).contains(mismatch(FigureCheck.V2, 27, 26));
        assertThat(Identities.rated(29, List.of(5, 23, 1, 0))).isEmpty();
        assertThat(Identities.rated(29, List.of(5, 23, 0, 0))).contains(mismatch(FigureCheck.V3, 29, 28));
        assertThat(Identities.attendance(30, 28, 2)).isEmpty();
        assertThat(Identities.attendance(30, 28, 1)).contains(mismatch(FigureCheck.V4, 30, 29));
        assertThat(Identities.parent(51, List.of(8, 43))).isEmpty();
        assertThat(Identities.parent(51, List.of(8, 42))).contains(mismatch(FigureCheck.V6, 51, 50));
        assertThat(Identities.movement(105, 100, 10, 5)).isEmpty();
        assertThat(Identities.movement(106, 100, 10, 5)).contains(mismatch(FigureCheck.V7, 106, 105));
        assertThat(Identities.carriedOver(100, 100)).isEmpty();
        assertThat(Identities.carriedOver(100, 99)).contains(mismatch(FigureCheck.V7, 100, 99));
        assertThat(Identities.cap(8, 8)).isEmpty();
        assertThat(Identities.cap(7, 8)).isEmpty();
        assertThat(Identities.cap(9, 8)).contains(mismatch(FigureCheck.V8, 9, 8));
    }

    @Test
    void another_level_than_proposed_and_a_good_level_despite_discipline_need_a_reason() {
        assertThat(Identities.decidedAsProposed(2, 2, "")).isEmpty();
        assertThat(Identities.decidedAsProposed(1, 2, " ")).contains(mismatch(FigureCheck.V9, 2, 1));
        assertThat(Identities.decidedAsProposed(1, 2, "Vượt tỷ lệ")).isEmpty();
        assertThat(Identities.disciplinedNotGood(true, 2, 2, "")).contains(mismatch(FigureCheck.V10, 2, 3));
        assertThat(Identities.disciplinedNotGood(true, 1, 2, "")).contains(mismatch(FigureCheck.V10, 1, 3));
        assertThat(Identities.disciplinedNotGood(true, 3, 2, "")).isEmpty();
        assertThat(Identities.disciplinedNotGood(true, 2, 2, "Quyết định 15")).isEmpty();
        assertThat(Identities.disciplinedNotGood(false, 2, 2, "")).isEmpty();
    }

    @Test
    void ballots_are_issued_returned_sorted_and_counted() {
        assertThat(new BallotCount(10, 9, 8, 1, List.of(6, 2)).mismatches()).isEmpty();
        assertThat(new BallotCount(9, 9, 8, 1, List.of(6, 2)).mismatches()).isEmpty();
        assertThat(new BallotCount(8, 9, 8, 1, List.of(6, 2)).mismatches())
                .containsExactly(mismatch(FigureCheck.V5, 9, 8));
        assertThat(new BallotCount(10, 9, 8, 0, List.of(6, 2)).mismatches())
                .containsExactly(mismatch(FigureCheck.V5, 9, 8));
        assertThat(new BallotCount(10, 9, 8, 1, List.of(6, 3)).mismatches())
                .containsExactly(mismatch(FigureCheck.V5, 8, 9));
    }

    @Test
    void ninety_six_point_six_of_29_is_28_and_not_27() {
        assertThat(PercentChecks.fits(printed("96.6"), 28, 29)).isEmpty();
        assertThat(PercentChecks.fits(printed("96.6"), 27, 29))
                .contains(new Mismatch(FigureCheck.V11, new BigDecimal("96.6"), new BigDecimal("93.1")));
    }

    @ParameterizedTest
    @CsvSource({
        "33.3 33.3 33.3, true", "33.3 33.3 33.2, false", "33.4 33.4 33.3, true", "33.4 33.4 33.4, false",
        "100 0 0, true", "99.9 0 0, false", "50 50, true", "50 51, true", "50 52, false", "99.95 0, false"
    })
    void printed_percentages_add_up_but_for_rounding(String printed, boolean fits) {
        List<PrintedPercent> parts = Arrays.stream(printed.split(" ")).map(FigureChecksTest::printed).toList();
        assertThat(PercentChecks.addUp(parts).isEmpty()).isEqualTo(fits);
    }

    @Test
    void percentages_that_do_not_add_up_are_told_with_their_sum() {
        assertThat(PercentChecks.addUp(List.of(printed("50"), printed("52"))))
                .contains(new Mismatch(FigureCheck.V12, new BigDecimal("102"), new BigDecimal("100")));
    }

    @Test
    void every_check_says_how_much_it_matters() {
        assertThat(FigureCheck.V1.importance()).isEqualTo(FigureCheck.Importance.HIGH);
        assertThat(FigureCheck.V12.importance()).isEqualTo(FigureCheck.Importance.LOW);
        assertThat(FigureCheck.V8.importance()).isEqualTo(FigureCheck.Importance.MEDIUM);
    }

    private static PrintedPercent printed(String value) {
        BigDecimal percent = new BigDecimal(value);
        return new PrintedPercent(percent, percent.scale());
    }

    private static Mismatch mismatch(FigureCheck check, int stated, int computed) {
        return new Mismatch(check, BigDecimal.valueOf(stated), BigDecimal.valueOf(computed));
    }
}
