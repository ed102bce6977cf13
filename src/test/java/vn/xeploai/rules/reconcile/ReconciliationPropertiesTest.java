package vn.xeploai.rules.reconcile;

import java.math.BigDecimal;
import java.util.List;

import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import vn.xeploai.rules.tally.Share;

import static org.assertj.core.api.Assertions.assertThat;

class ReconciliationPropertiesTest {
    private static final List<String> LEVELS = List.of("HTXSNV", "HTTNV", "HTNV", "KHTNV");

    @Property
    void what_this_program_prints_reconciles(
            @ForAll @IntRange(min = 1, max = 60_000) int whole, @ForAll @IntRange(max = 60_000) int n, @ForAll @IntRange(max = 4) int decimals) {
        int part = n % (whole + 1);
        BigDecimal printed = new Share(part, whole).percent(decimals).orElseThrow();
        Finding finding = Lines.of(whole, whole).exact("HTTNV", Long.valueOf(part), printed).only();
        assertThat(finding.verdict()).isEqualTo(FigureVerdict.OK);
        assertThat(finding.expected()).isEqualTo(printed);
    }

    @Property
    void cutting_is_found_exactly_where_it_differs_from_rounding(
            @ForAll @LongRange(min = 1, max = 100_000) long whole, @ForAll @LongRange(max = 100_000) long n, @ForAll @IntRange(max = 4) int decimals) {
        Proportion share = new Proportion(n % (whole + 1), whole);
        BigDecimal cut = share.cut(decimals);
        Finding finding = Lines.of((int) whole, (int) whole).exact("HTTNV", share.part(), cut).only();
        boolean differs = cut.compareTo(share.rounded(decimals)) != 0;
        assertThat(finding.verdict()).isEqualTo(differs ? FigureVerdict.TRUNCATED : FigureVerdict.OK);
    }

    @Property
    void the_implied_counts_hold_the_true_one_and_no_count_that_prints_otherwise(
            @ForAll @LongRange(min = 1, max = 20_000) long whole, @ForAll @LongRange(max = 20_000) long n, @ForAll @IntRange(max = 3) int decimals) {
        long part = n % (whole + 1);
        PrintedPercent printed = new PrintedPercent(new Proportion(part, whole).rounded(decimals), decimals);
        CountSpan counts = printed.counts(whole);
        assertThat(counts.contains(part)).isTrue();
        assertThat(printed.isRounded(counts.low(), whole)).isTrue();
        assertThat(printed.isRounded(counts.high(), whole)).isTrue();
        assertThat(counts.low() == 0 || !printed.isRounded(counts.low() - 1, whole)).isTrue();
        assertThat(counts.high() == whole || !printed.isRounded(counts.high() + 1, whole)).isTrue();
    }

    @Property
    void a_right_table_has_no_fault(
            @ForAll @Size(4) List<@IntRange(max = 3_000) Integer> counts, @ForAll @IntRange(max = 50) int notAssessed, @ForAll @IntRange(max = 3) int decimals) {
        int assessed = counts.stream().mapToInt(Integer::intValue).sum();
        Assume.that(assessed > 0);
        Lines lines = Lines.of(assessed + notAssessed, assessed);
        for (int i = 0; i < counts.size(); i++) {
            lines.exact(LEVELS.get(i), (long) counts.get(i), new Proportion(counts.get(i), assessed).rounded(decimals));
        }
        assertThat(lines.reconciled()).hasSize(4).allMatch(each -> each.verdict() == FigureVerdict.OK
                && each.denominator() != null && each.denominator() == assessed);
    }

    @Property
    void a_table_cut_throughout_is_found_row_by_row(
            @ForAll @Size(4) List<@IntRange(max = 3_000) Integer> counts, @ForAll @IntRange(max = 3) int decimals) {
        int whole = counts.stream().mapToInt(Integer::intValue).sum();
        Assume.that(whole > 0);
        Lines lines = Lines.of(whole, whole);
        for (int i = 0; i < counts.size(); i++) {
            lines.exact(LEVELS.get(i), (long) counts.get(i), new Proportion(counts.get(i), whole).cut(decimals));
        }
        assertThat(lines.reconciled()).hasSize(4).allSatisfy(each -> {
            long count = each.count() == null ? -1 : each.count();
            Proportion share = new Proportion(count, whole);
            boolean differs = share.cut(decimals).compareTo(share.rounded(decimals)) != 0;
            assertThat(each.verdict()).isEqualTo(differs ? FigureVerdict.TRUNCATED : FigureVerdict.OK);
        });
    }

    @Property
    void counts_left_out_are_never_inferred_wrongly(
            @ForAll @Size(4) List<@IntRange(max = 400) Integer> counts, @ForAll @IntRange(max = 2) int decimals, @ForAll @IntRange(min = 1, max = 15) int left) {
        int whole = counts.stream().mapToInt(Integer::intValue).sum();
        Assume.that(whole > 0);
        Lines lines = Lines.of(whole, whole);
        for (int i = 0; i < counts.size(); i++) {
            Long count = (left >> i & 1) == 1 ? null : Long.valueOf(counts.get(i));
            lines.exact(LEVELS.get(i), count, new Proportion(counts.get(i), whole).rounded(decimals));
        }
        List<Finding> findings = lines.reconciled();
        assertThat(findings).hasSize(4);
        for (int i = 0; i < counts.size(); i++) {
            assertThat(findings.get(i).verdict()).isEqualTo(FigureVerdict.OK);
            assertThat(findings.get(i).count()).isIn(null, Long.valueOf(counts.get(i)));
        }
    }
}
