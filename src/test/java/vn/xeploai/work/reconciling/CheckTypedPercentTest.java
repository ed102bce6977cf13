package vn.xeploai.work.reconciling;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.Explanation;
import vn.xeploai.rules.reconcile.Fact;
import vn.xeploai.rules.reconcile.FigureVerdict;
import vn.xeploai.rules.reconcile.Finding;

import static org.assertj.core.api.Assertions.assertThat;

class CheckTypedPercentTest {
    private final CheckTypedPercent check = new CheckTypedPercent();

    @Test
    void ninety_six_point_six_with_27_of_29_is_refused_because_it_can_only_be_28() {
        TypedAnswer.Judged judged = judged("96,6", "27", "29");
        assertThat(judged.isRefused()).isTrue();
        assertThat(judged.finding().verdict()).isEqualTo(FigureVerdict.WRONG);
        assertThat(judged.finding().expected()).isEqualTo("93.1");
        assertThat(judged.finding().explanation()).isEqualTo(Explanation.ANOTHER_VALUE_OR_COUNT);
        assertThat(judged.finding().facts()).containsEntry("implied", new Fact.Count(28));
    }

    @Test
    void ninety_six_point_six_of_29_is_28() {
        Finding finding = judged("96.6 %", "", "29").finding();
        assertThat(finding.verdict()).isEqualTo(FigureVerdict.OK);
        assertThat(finding.count()).isEqualTo(28);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "96,6|28|29|OK|RIGHT", "96,5|28|29|TRUNCATED|CUT", "96,60|28|29|WRONG|ANOTHER_VALUE_NO_COUNT",
        "96,5|27|29|WRONG|ANOTHER_VALUE_NO_COUNT", "97|28|29|OK|RIGHT", "96,6|30|29|WRONG|COUNT_ABOVE_WHOLE",
        "100|29|29|OK|RIGHT", "0|0|29|OK|RIGHT", "50|2.468|4.935|OK|RIGHT", "50|2.400|4.935|WRONG|ANOTHER_VALUE",
        "96,5||29|NO_INTEGER_FITS|BETWEEN_TWO_COUNTS", "103,4||29|NO_INTEGER_FITS|ABOVE_HUNDRED", "50||4.935|OK|SEVERAL_COUNTS_FIT",
        "96,6|-|29|OK|ONE_COUNT_FITS"
    })
    void each_typed_percentage_gets_its_verdict(
            String percent, String count, String whole, FigureVerdict verdict, Explanation why) {
        TypedAnswer.Judged judged = judged(percent, count == null ? "" : count, whole);
        assertThat(judged.finding()).extracting(Finding::verdict, Finding::explanation).containsExactly(verdict, why);
        assertThat(judged.isRefused()).isEqualTo(verdict != FigureVerdict.OK);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"''|''|''", "96,6|27|''", "''|27|29", " – |27|29"})
    void an_unfinished_entry_is_no_mistake(String percent, String count, String whole) {
        assertThat(check.check(percent, count, whole)).isInstanceOf(TypedAnswer.Unfinished.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "gần 97|27|29|RC-13 percent", "-5|27|29|RC-13 percent", "96,6|27,5|29|RC-14 count", "96,6|27|hai|RC-14 whole",
        "96,6|27|0|RC-15 whole", "96,6|0|0|RC-15 whole"
    })
    void what_cannot_be_used_is_named_with_its_field(String percent, String count, String whole, String problem) {
        assertThat(check.check(percent, count, whole)).isInstanceOfSatisfying(TypedAnswer.Unreadable.class, unreadable ->
                assertThat(unreadable.problems()).extracting(each -> each.code().id() + " " + each.subject()).containsExactly(problem));
    }

    @Test
    void all_unusable_fields_are_named_at_once() {
        assertThat(check.check("x", "y", "z")).isInstanceOfSatisfying(TypedAnswer.Unreadable.class, unreadable ->
                assertThat(unreadable.problems()).extracting(Problem::arguments)
                        .containsExactly(Map.of("value", "x"), Map.of("value", "y"), Map.of("value", "z")));
    }

    private TypedAnswer.Judged judged(String percent, String count, String whole) {
        return (TypedAnswer.Judged) check.check(percent, count, whole);
    }
}
