package vn.xeploai.rules.reconcile;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class ReconciliationTest {
    @ParameterizedTest
    @CsvSource({"15.69, ok", "15.68, truncated", "15.67, wrong", "15.7, ok", "15.6, truncated", "16, ok", "15, truncated"})
    void a_count_and_its_percentage_are_right_cut_or_wrong(String printed, String verdict) {
        Finding finding = Lines.of(51, 51).line("HTXSNV", 8, printed).only();
        assertThat(finding.verdict().code()).isEqualTo(verdict);
        assertThat(finding.denominator()).isEqualTo(51);
        assertThat(finding.expected()).isEqualTo(new Proportion(8, 51).rounded(new BigDecimal(printed).scale()));
    }

    @Test
    void a_percentage_without_a_count_gets_the_only_count_that_fits() {
        assertThat(Lines.of(29, 29).line("HTTNV trở lên", null, "96.6").summary())
                .containsExactly("HTTNV trở lên ok 29 28 96.6");
    }

    @Test
    void a_typed_percentage_that_is_not_the_counts_is_refused_with_the_count_it_would_need() {
        Finding finding = Lines.of(29, 29).line("HTTNV trở lên", 27, "96.6").only();
        assertThat(finding.verdict()).isEqualTo(FigureVerdict.WRONG);
        assertThat(finding.expected()).isEqualByComparingTo("93.1");
        assertThat(finding.explanation()).isEqualTo(Explanation.ANOTHER_VALUE_OR_COUNT);
        assertThat(finding.facts()).containsEntry("implied", new Fact.Count(28));
    }

    @Test
    void no_whole_count_may_fit_and_the_nearest_two_are_named() {
        Finding finding = Lines.of(29, 29).line("HTTNV trở lên", null, "95.0").only();
        assertThat(finding.verdict()).isEqualTo(FigureVerdict.NO_INTEGER_FITS);
        assertThat(finding.facts())
                .containsEntry("count", new Fact.Count(27))
                .containsEntry("expected", new Fact.Percent(new BigDecimal("93.1")))
                .containsEntry("above", new Fact.Count(28))
                .containsEntry("abovePercent", new Fact.Percent(new BigDecimal("96.6")));
    }

    @Test
    void nothing_is_more_than_a_hundred_percent() {
        assertThat(Lines.of(29, 29).line("HTTNV", null, "103.4").only().explanation())
                .isEqualTo(Explanation.ABOVE_HUNDRED);
        Finding above = Lines.of(29, 29).line("HTTNV", 30, "103.4").reconciled().getFirst();
        assertThat(above.verdict()).isEqualTo(FigureVerdict.WRONG);
        assertThat(above.explanation()).isEqualTo(Explanation.COUNT_ABOVE_WHOLE);
        assertThat(above.expected()).isNull();
    }

    @Test
    void the_whole_the_group_uses_throughout_is_right_even_if_it_is_not_the_assessed_number() {
        assertThat(Lines.of(545, 543)
                        .line("TSVM", 304, "55.8")
                        .line("HTTNV", 228, "41.8")
                        .line("HTNV", 11, "2")
                        .line("Yếu kém", 0, "0")
                        .summary())
                .containsExactly("TSVM ok 545 304 55.8", "HTTNV ok 545 228 41.8", "HTNV ok 545 11 2", "Yếu kém ok 545 0 0");
    }

    @Test
    void in_a_group_of_mixed_wholes_the_assessed_number_is_the_right_one() {
        assertThat(Lines.of(60, 51).line("HTXSNV", 8, "15.69").line("HTTNV", 43, "71.67").summary())
                .containsExactly("HTXSNV ok 51 8 15.69", "HTTNV other-denominator 60 43 84.31");
    }

    @Test
    void a_row_of_the_other_whole_stands_out_though_the_rest_print_no_counts() {
        assertThat(Lines.of(709, 701)
                        .line("TSVM", 439, "61.92")
                        .line("HTTNV", null, "30.96")
                        .line("HTNV", null, "6.13")
                        .line("Yếu kém", null, "0.29")
                        .summary())
                .containsExactly(
                        "TSVM other-denominator 709 439 62.62",
                        "HTTNV ok 701 217 30.96",
                        "HTNV ok 701 43 6.13",
                        "Yếu kém ok 701 2 0.29");
    }

    @Test
    void a_cut_row_is_cut_of_the_whole_the_others_use() {
        assertThat(Lines.of(545, 543).line("TSVM", 304, "55.7").line("HTTNV", 228, "41.8").line("HTNV", 11, "2.0").summary())
                .containsExactly("TSVM truncated 545 304 55.8", "HTTNV ok 545 228 41.8", "HTNV ok 545 11 2.0");
    }

    @Test
    void where_all_rows_are_cut_the_whole_is_the_one_they_are_cut_of() {
        assertThat(Lines.of(545, 543).line("TSVM", 304, "55.7").line("HTTNV", 239, "43.8").summary())
                .containsExactly("TSVM truncated 545 304 55.8", "HTTNV truncated 545 239 43.9");
    }

    @Test
    void the_excellent_may_be_a_share_of_good_or_better() {
        assertThat(Lines.of(60, 60).line("HTXSNV", 8, "16.0").line("HTTNV", 42, "70.0").line("HTNV", 10, "16.7").summary())
                .containsExactly("HTXSNV other-denominator 50 8 13.3", "HTTNV ok 60 42 70.0", "HTNV ok 60 10 16.7");
        Finding named = Lines.of(60, 60).line("HTTNV trở lên", 50, "83.3").line("HTXSNV", 8, "16.0").reconciled().getLast();
        assertThat(named.verdict()).isEqualTo(FigureVerdict.OTHER_DENOMINATOR);
        assertThat(named.facts()).containsEntry("base", new Fact.Base(new Whole(Whole.Kind.INSIDE, 50, "HTTNV trở lên")));
    }

    @Test
    void words_that_name_the_whole_make_it_right() {
        assertThat(Lines.of(60, 60).line("HTXSNV (trong HTTNV trở lên)", 8, "16.0").line("HTTNV", 42, "70.0").line("HTNV", 10, "16.7").summary())
                .first().isEqualTo("HTXSNV (trong HTTNV trở lên) ok 50 8 16.0");
        assertThat(Lines.of(686, 662).line("HTTNV trở lên", 604, "91.2").line("- Trong đó: HTXSNV", null, "23.8").summary())
                .containsExactly("HTTNV trở lên ok 662 604 91.2", "- Trong đó: HTXSNV ok 604 144 23.8");
    }

    @Test
    void a_choice_out_of_a_level_may_also_be_printed_of_the_groups_whole() {
        assertThat(Lines.of(701, 701).line("TSVM", 439, "62.62").line("TSVM tiêu biểu (trong TSVM)", 107, "15.26").summary())
                .containsExactly("TSVM ok 701 439 62.62", "TSVM tiêu biểu (trong TSVM) ok 701 107 15.26");
    }

    @Test
    void exemplary_lies_beside_its_level_or_inside_whichever_adds_up() {
        Lines beside = Lines.of(117, 117).line("TSVM tiêu biểu", 15, "12.82").line("TSVM", 53, "45.3").line("HTTNV", 49, "41.88");
        assertThat(beside.summary()).allMatch(each -> each.contains(" ok 117 ")).hasSize(3);
        Lines inside = Lines.of(102, 102).line("TSVM tiêu biểu", 15, "28.30").line("TSVM", 53, "51.96").line("HTTNV", 49, "48.04");
        assertThat(inside.summary())
                .containsExactly("TSVM tiêu biểu ok 53 15 28.30", "TSVM ok 102 53 51.96", "HTTNV ok 102 49 48.04");
    }

    @Test
    void before_2018_excellent_may_lie_inside_good() {
        assertThat(Lines.of(100, 100).line("ĐTC HTXSNV", 13, "16.25").line("ĐTC HTTNV", 80, "80").line("ĐTC HTNV", 20, "20").summary())
                .containsExactly("ĐTC HTXSNV ok 80 13 16.25", "ĐTC HTTNV ok 100 80 80", "ĐTC HTNV ok 100 20 20");
        assertThat(Lines.of(null, null)
                        .line("được đánh giá", null, "93.18")
                        .line("ĐTC HTTNV", null, "66.51")
                        .line("ĐTC HTXSNV", null, "19.62")
                        .line("ĐTC HTNV", null, "25.78")
                        .line("Vi phạm tư cách", null, "0.89")
                        .summary())
                .allMatch(each -> each.contains(" ok null null null"));
    }

    @Test
    void coverage_and_those_left_out_are_shares_of_the_total() {
        assertThat(Lines.of(8159, 6659)
                        .line("được đánh giá", 6659, "81.6")
                        .line("chưa đánh giá", 112, "1.37")
                        .line("miễn đánh giá", 1388, "17.0")
                        .summary())
                .containsExactly(
                        "được đánh giá ok 8159 6659 81.6", "chưa đánh giá ok 8159 112 1.37", "miễn đánh giá ok 8159 1388 17.0");
        assertThat(Lines.of(8159, 6659).line("chưa đánh giá", 112, "1.68").summary())
                .containsExactly("chưa đánh giá other-denominator 6659 112 1.37");
        assertThat(Lines.of(null, 50).line("đã kiểm điểm", 50, "100").summary())
                .containsExactly("đã kiểm điểm ok 50 50 100");
    }

    @Test
    void lines_of_the_table_stand_in_for_missing_columns() {
        assertThat(Lines.of(null, null)
                        .line("Tổng số", 60, "100")
                        .line("Số được đánh giá", 51, "85")
                        .line("HTXSNV", 8, "15.69")
                        .line("HTTNV", 43, "84.31")
                        .summary())
                .containsExactly("Tổng số ok 60 60 100", "Số được đánh giá ok 60 51 85", "HTXSNV ok 51 8 15.69", "HTTNV ok 51 43 84.31");
    }

    @Test
    void without_numbers_of_the_group_the_sum_of_the_levels_is_the_whole() {
        assertThat(Lines.of(null, null).line("HTXSNV", 8, "15.69").line("HTTNV", 43, "84.31").line("HTNV", null, null).summary())
                .containsExactly("HTXSNV ok 51 8 15.69", "HTTNV ok 51 43 84.31");
    }

    @Test
    void one_level_alone_cannot_be_checked() {
        Finding finding = Lines.of(null, null).line("HTXSNV", 8, "15.69").only();
        assertThat(finding.explanation()).isEqualTo(Explanation.NO_WHOLE_KNOWN);
        assertThat(finding.denominator()).isNull();
        assertThat(finding.count()).isEqualTo(8);
    }

    @Test
    void levels_that_do_not_add_up_are_said_once_for_the_group() {
        assertThat(Lines.of(38, 38).line("TSVM", 18, null).line("HTTNV", 19, null).line("Yếu kém", 0, null).summary())
                .containsExactly("Σ sum-mismatch 38 37 38");
        assertThat(Lines.of(29, null).line("HTXSNV", 5, null).line("HTTNV", 23, null).summary())
                .containsExactly("Σ sum-mismatch 29 28 29");
        assertThat(Lines.of(29, null).line("HTXSNV", 5, null).line("HTTNV", 23, null).line("Chưa đánh giá", 1, null).summary())
                .isEmpty();
        assertThat(Lines.of(29, 29).line("HTTNV trở lên", 30, null).summary()).containsExactly("Σ sum-mismatch 29 30 29");
    }

    @Test
    void a_fault_is_not_read_away() {
        assertThat(Lines.of(29, 29).line("HTXSNV", 5, null).line("HTTNV", 20, null).line("HTNV", 1, null).summary())
                .containsExactly("Σ sum-mismatch 29 26 29");
        assertThat(Lines.of(29, 29).line("HTXSNV", 5, null).line("HTTNV", 29, null).summary()).isEmpty();
        assertThat(Lines.of(29, 29).line("HTXSNV", 5, null).line("HTTNV", 30, null).summary())
                .containsExactly("Σ sum-mismatch 29 35 29");
    }

    @Test
    void percentages_alone_can_fail_to_add_up() {
        Finding sum = Lines.of(57504, 57045)
                .line("TSVM", 39920, "69.98").line("HTTNV", null, "16.5").line("HTNV", null, "4.66").line("Yếu kém", null, "0.41")
                .reconciled().getLast();
        assertThat(sum.verdict()).isEqualTo(FigureVerdict.SUM_MISMATCH);
        assertThat(sum.explanation()).isEqualTo(Explanation.LEVELS_FALL_SHORT);
        assertThat(sum.count()).isNull();
        Finding percent = Lines.of(null, null)
                .line("HTXSNV", null, "20").line("HTTNV", null, "70").line("HTNV", null, "4").line("KHTNV", null, "1")
                .reconciled().getLast();
        assertThat(percent.explanation()).isEqualTo(Explanation.PERCENTAGES_DO_NOT_MEET);
        assertThat(percent.expected()).isEqualByComparingTo("100");
        assertThat(Lines.of(null, null).line("HTTNV", null, "70").line("HTNV", null, "40").reconciled()).hasSize(3);
        assertThat(Lines.of(null, null).line("HTTNV", null, "70").line("HTNV", 7, null).line("KHTNV", null, "90").reconciled()).hasSize(2);
        assertThat(Lines.of(null, null).line("HTTNV", null, "102").reconciled()).hasSize(1);
    }

    @Test
    void printing_only_the_good_levels_is_no_mistake() {
        assertThat(Lines.of(72, null).line("HTXSNV", null, "13").line("HTTNV", null, "44").summary())
                .containsExactly("HTXSNV ok 72 9 13", "HTTNV ok 72 32 44");
        assertThat(Lines.of(null, null).line("HTXSNV", null, "13.2").line("HTTNV", null, "73").reconciled()).hasSize(2);
        assertThat(Lines.of(72, null).line("HTTNV", null, "44").line("KHTNV", null, "0").summary())
                .last().isEqualTo("Σ sum-mismatch 72 32 72");
    }

    @Test
    void the_other_levels_choose_among_several_counts() {
        List<Finding> findings = Lines.of(1000, 1000)
                .line("HTXSNV", null, "15").line("HTTNV", 800, "80.0").line("HTNV", 47, "4.7").reconciled();
        assertThat(findings.getFirst().count()).isEqualTo(153);
        assertThat(findings.getFirst().explanation()).isEqualTo(Explanation.ONE_COUNT_MEETS_THE_SUM);
        assertThat(Lines.of(1000, 1000).line("HTXSNV", null, "15").only().facts())
                .containsEntry("counts", new Fact.Counts(new CountSpan(145, 154)));
        assertThat(Lines.of(1000, 1000).line("HTXSNV", 153, null).line("HTTNV", 800, null).line("HTNV", 47, null).line("HTTNV trở lên", null, "95").summary())
                .containsExactly("HTTNV trở lên ok 1000 953 95");
    }

    @Test
    void a_mistyped_count_is_suspected_where_another_one_mends_both() {
        Finding finding = Lines.of(41, 41).line("TSVM", 24, "59").line("HTTNV", 15, "36.6").line("HTNV", 22, "4.8").reconciled().get(2);
        assertThat(finding.explanation()).isEqualTo(Explanation.COUNT_MISTYPED);
        assertThat(finding.facts()).containsEntry("implied", new Fact.Count(2));
        assertThat(Lines.of(41, 41).line("TSVM", 24, "59").line("HTTNV", 15, "36.6").line("HTNV", 22, "4.9").reconciled().get(2).facts())
                .containsEntry("implied", new Fact.Count(2));
        assertThat(Lines.of(41, 41).line("TSVM", 24, "59").line("HTTNV", 150, "36.6").line("HTNV", 2, "4.9").reconciled().get(1).explanation())
                .isEqualTo(Explanation.COUNT_MISTYPED);
        assertThat(Lines.of(41, 41).line("TSVM", 60, "31.3").line("HTTNV", 15, "36.6").reconciled().get(0).explanation())
                .isEqualTo(Explanation.COUNT_ABOVE_WHOLE);
    }

    @Test
    void a_line_of_several_levels_must_be_their_sum() {
        Finding differs = Lines.of(29, 29)
                .line("HTXSNV", 5, null).line("HTTNV", 23, null).line("HTTNV trở lên", 27, null).line("HTNV", 1, null)
                .only();
        assertThat(differs.explanation()).isEqualTo(Explanation.GROUP_LINE_DIFFERS);
        assertThat(Lines.of(29, 29)
                        .line("HTXSNV", 5, null).line("HTTNV", 23, null).line("HTTNV trở lên", 28, null).line("HTNV", 1, null)
                        .line("HTNV trở xuống", 1, null).line("KHTNV", 0, null).line("HTNV trở lên", 29, null)
                        .reconciled())
                .isEmpty();
    }

    @Test
    void a_count_above_the_assessed_number_may_still_be_a_share_of_the_total() {
        assertThat(Lines.of(60, 50).line("HTTNV", 40, "80.0").line("HTNV", 51, "85.0").reconciled().get(1).explanation())
                .isEqualTo(Explanation.ANOTHER_WHOLE_ONLY);
    }

    @Test
    void a_percentage_without_count_may_be_of_another_whole() {
        assertThat(Lines.of(31, 29).line("HTTNV", 20, "69.0").line("HTNV", null, "9.7").summary())
                .containsExactly("HTTNV ok 29 20 69.0", "HTNV other-denominator 31 3 null", "Σ sum-mismatch 29 23 29");
        assertThat(Lines.of(3000, 29).line("HTTNV", 20, "69.0").line("HTNV", null, "9.7").reconciled().get(1).explanation())
                .isEqualTo(Explanation.SEVERAL_COUNTS_FIT_ANOTHER_WHOLE);
    }

    @Test
    void where_nobody_is_counted_only_zero_is_right() {
        assertThat(Lines.of(0, 0).line("HTXSNV", 0, "0").line("HTTNV", 0, "0.0").line("HTNV", null, "0").summary())
                .containsExactly("HTXSNV ok 0 0 null", "HTTNV ok 0 0 null", "HTNV ok 0 null null");
        assertThat(Lines.of(0, null).line("HTTNV", 3, "100").summary()).containsExactly("HTTNV wrong 0 3 null", "Σ sum-mismatch 0 3 0");
        assertThat(Lines.of(0, 0).line("HTTNV", 0, "100").summary()).containsExactly("HTTNV wrong 0 0 null");
        assertThat(Lines.of(0, 0).line("HTTNV", 3, "0").summary()).containsExactly("HTTNV wrong 0 3 null", "Σ sum-mismatch 0 3 0");
        assertThat(Lines.of(0, 0).line("HTTNV", null, "50").summary()).containsExactly("HTTNV no-integer-fits 0 null null");
        assertThat(Lines.of(0, 0).line("HTTNV", null, "50").only().facts())
                .containsEntry("base", new Fact.Base(new Whole(Whole.Kind.ASSESSED, 0)));
        assertThat(Lines.of(0, null).line("HTTNV", null, "50").only().facts())
                .containsEntry("base", new Fact.Base(new Whole(Whole.Kind.TOTAL, 0)));
    }

    @Test
    void a_long_list_of_units_instead_of_levels_is_answered_at_once() {
        Lines lines = Lines.of(90_000, 90_000);
        for (int i = 0; i < 3_000; i++) {
            lines.line("Chi bộ " + i, 30, "0.03");
        }
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThat(lines.summary()).hasSize(3_000).allMatch(each -> each.contains(" ok 90000 30 0.03")));
    }

    @Test
    void more_assessed_than_there_are_is_a_mismatch() {
        assertThat(Lines.of(50, 60).line("HTTNV", 30, "50").reconciled().getLast().explanation())
                .isEqualTo(Explanation.ASSESSED_ABOVE_TOTAL);
    }

    @Test
    void repeated_lines_are_answered_each_and_counted_once() {
        assertThat(Lines.of(51, 51).line("HTXSNV", null, "15.69").line("HTXSNV", 8, "15.69").line("HTTNV", 43, "84.31").line("HTTNV", 43, "84.31").summary())
                .hasSize(4).allMatch(each -> each.contains(" ok 51 "));
    }

    @Test
    void blank_numbers_of_the_group_mean_those_of_its_other_rows() {
        PrintedPercent half = new PrintedPercent(BigDecimal.valueOf(50), 0);
        List<Finding> findings = Reconciliation.of(List.of(
                new PrintedLine(2, "A", null, null, "HTTNV", 30L, half),
                new PrintedLine(3, "A", 60L, 60L, "HTNV", 30L, half),
                new PrintedLine(4, "B", null, null, "HTNV", 30L, half)));
        assertThat(findings).extracting(Finding::denominator).containsExactly(60L, 60L, null);
    }

    @Test
    void tables_under_one_name_are_told_apart_by_their_numbers() {
        PrintedPercent all = new PrintedPercent(BigDecimal.valueOf(100), 0);
        List<Finding> findings = Reconciliation.of(List.of(
                new PrintedLine(2, "A", 3L, 3L, "HTTNV", 3L, all), new PrintedLine(3, "A", 90L, 90L, "HTTNV", 90L, all)));
        assertThat(findings).extracting(Finding::denominator).containsExactly(3L, 90L);
    }

    @Test
    void groups_of_levels_in_unknown_words_are_not_added() {
        assertThat(Lines.of(100, 100).line("Khá trở lên", 90, "90").line("Giỏi", 40, "40").line("Trung bình", 10, "10").summary())
                .containsExactly("Khá trở lên ok 100 90 90", "Giỏi ok 100 40 40", "Trung bình ok 100 10 10");
        assertThat(Lines.of(100, 100).line("Khá trở lên", 90, "90").line("Trung bình", 11, "11").summary())
                .last().isEqualTo("Σ sum-mismatch 100 101 100");
    }

    @Test
    void a_line_inside_another_finds_it_by_its_level() {
        assertThat(Lines.of(701, 701).line("A – TSVM", 439, "62.62").line("Tiêu biểu (trong TSVM)", 107, "24.37").summary())
                .containsExactly("A – TSVM ok 701 439 62.62", "Tiêu biểu (trong TSVM) ok 439 107 24.37");
        assertThat(Lines.of(701, 701).line("trong đó TSVM", 439, "62.62").summary()).containsExactly("trong đó TSVM ok 701 439 62.62");
        assertThat(Lines.of(701, 701).line("HTNV (trong TSVM)", 439, "62.62").line("HTTNV", 262, "37.38").summary())
                .allMatch(each -> each.contains(" ok 701 "));
        assertThat(Lines.of(60, 60).line("HTNV (trong HTTNV trở lên)", 8, "13.3").line("HTXSNV", 10, "16.7").line("HTTNV", 42, "70.0").summary())
                .contains("HTNV (trong HTTNV trở lên) ok 60 8 13.3");
        assertThat(Lines.of(29, 29)
                        .line("HTXSNV", 5, null).line("HTTNV", 23, null).line("HTNV", 1, null)
                        .line("HTTNV trở lên", null, "97").line("Tiêu biểu (trong HTTNV trở lên)", 7, "25.0")
                        .summary())
                .containsExactly("HTTNV trở lên ok 29 28 97", "Tiêu biểu (trong HTTNV trở lên) ok 28 7 25.0");
    }

    @Test
    void counts_that_the_percentage_allows_stand_where_the_levels_contradict() {
        assertThat(Lines.of(1000, 1000).line("HTXSNV", 100, null).line("HTTNV", 500, null).line("HTNV", 400, null)
                        .line("HTTNV trở lên", null, "95").only().facts())
                .containsEntry("counts", new Fact.Counts(new CountSpan(945, 954)));
    }

    @Test
    void no_count_of_any_whole_may_fit() {
        assertThat(Lines.of(31, 29).line("HTTNV", 20, "69.0").line("HTNV", null, "9.8").reconciled().get(1).verdict())
                .isEqualTo(FigureVerdict.NO_INTEGER_FITS);
    }

    @Test
    void a_mistyped_count_is_only_suspected_where_the_rest_is_known() {
        assertThat(Lines.of(41, 41).line("TSVM", null, "59").line("HTTNV", 15, "36.6").line("HTNV", 22, "4.9").reconciled().get(2).explanation())
                .isEqualTo(Explanation.COUNT_MISTYPED);
        assertThat(Lines.of(41, 41).line("TSVM", null, null).line("HTTNV", 15, "36.6").line("HTNV", 22, "4.8").reconciled().get(1).explanation())
                .isEqualTo(Explanation.ANOTHER_VALUE_NO_COUNT);
        assertThat(Lines.of(41, 41).line("TSVM", 24, "59").line("HTTNV", 30, "36.6").line("HTNV", 22, "4.8").reconciled().get(2).explanation())
                .isEqualTo(Explanation.ANOTHER_VALUE_NO_COUNT);
        assertThat(Lines.of(null, null).line("TSVM", 24, "59").line("HTTNV", 15, "36.6").line("HTNV", 2, "7.3").reconciled().get(2).explanation())
                .isEqualTo(Explanation.ANOTHER_VALUE_OR_COUNT);
        assertThat(Lines.of(60, 41).line("được đánh giá", 41, "70").reconciled().getFirst().explanation())
                .isEqualTo(Explanation.ANOTHER_VALUE_OR_COUNT);
        assertThat(Lines.of(50, 10).line("HTTNV", 40, "81").line("HTNV", 5, "50").reconciled().getFirst().explanation())
                .isEqualTo(Explanation.COUNT_ABOVE_WHOLE);
    }

    @Test
    void a_total_of_nothing_is_no_whole() {
        assertThat(Lines.of(0, 0).line("được đánh giá", 0, "0").line("HTTNV", 0, "0.0").reconciled())
                .allMatch(each -> each.explanation() == Explanation.WHOLE_IS_ZERO && each.verdict() == FigureVerdict.OK).hasSize(2);
    }

    @Test
    void the_percentages_may_make_the_share_assessed_or_miss_it() {
        assertThat(Lines.of(null, null).line("được đánh giá", null, "90").line("HTTNV", null, "80").line("KHTNV", null, "10").reconciled()).hasSize(3);
        assertThat(Lines.of(null, null).line("được đánh giá", null, "80").line("HTTNV", null, "80").line("KHTNV", null, "10").reconciled()).hasSize(4);
        assertThat(Lines.of(null, null).line("được đánh giá", null, "95").line("HTTNV", null, "80").line("KHTNV", null, "10").reconciled()).hasSize(4);
    }

    @Test
    void nothing_in_gives_nothing_out() {
        assertThat(Reconciliation.of(List.of())).isEmpty();
    }

    @Test
    void the_largest_counts_are_exact() {
        long whole = PrintedLine.LARGEST;
        PrintedPercent printed = new PrintedPercent(new BigDecimal("33.333333333333333"), 15);
        Finding finding = Reconciliation.of(List.of(new PrintedLine(2, "A", whole, whole, "HTTNV", 333_333_333_333L, printed))).getFirst();
        assertThat(finding.verdict()).isEqualTo(FigureVerdict.WRONG);
        assertThat(finding.expected()).isEqualByComparingTo("33.3333333333");
    }
}
