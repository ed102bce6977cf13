package vn.xeploai.report.reconcile;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.Explanation;
import vn.xeploai.rules.reconcile.FigureVerdict;
import vn.xeploai.rules.reconcile.PrintedLine;
import vn.xeploai.rules.reconcile.PrintedPercent;
import vn.xeploai.rules.reconcile.Reconciliation;
import vn.xeploai.rules.reconcile.Whole;
import vn.xeploai.text.Texts;
import vn.xeploai.work.reconciling.CheckTypedPercent;
import vn.xeploai.work.reconciling.ReconcileProblem;
import vn.xeploai.work.reconciling.ReconciledFile;
import vn.xeploai.work.reconciling.TypedAnswer;

import static org.assertj.core.api.Assertions.assertThat;

class ReconcileReportTest {
    private static final ReconcileReport VIETNAMESE = new ReconcileReport(Texts.vietnamese());
    /** Whatever a sentence may mention. */
    private static final Map<String, String> ARGUMENTS = Stream.of("row", "column", "value", "file", "columns", "count", "size",
                    "group", "total", "assessed", "level", "percent")
            .collect(Collectors.toMap(Function.identity(), Function.identity()));

    @Test
    void json_has_the_keys_of_the_contract() throws JsonProcessingException {
        JsonNode answer = new ObjectMapper().readTree(VIETNAMESE.json(answer(
                line(2, 51L, "HTXSNV", 8L, "15.67"), line(3, 51L, "HTTNV", null, "82.35"), line(4, 51L, "HTNV", 2L, null))));
        assertThat(answer.get(0).properties().stream().map(Map.Entry::getKey))
                .containsExactly("group", "level", "count", "printed", "verdict", "expected", "denominator", "message", "row");
        assertThat(answer.get(0)).hasToString(
                "{\"group\":\"Phường A\",\"level\":\"HTXSNV\",\"count\":8,\"printed\":\"15.67\",\"verdict\":\"wrong\","
                        + "\"expected\":\"15.69\",\"denominator\":51,\"message\":\"8/51 (số được đánh giá) = 15,69 %, không phải 15,67 %; không số nguyên nào của 51 cho 15,67 %.\",\"row\":2}");
        assertThat(answer.get(1).get("count").asInt()).isEqualTo(42);
        assertThat(answer.get(2)).hasToString(
                "{\"group\":\"Phường A\",\"level\":null,\"count\":52,\"printed\":null,\"verdict\":\"sum-mismatch\","
                        + "\"expected\":\"51\",\"denominator\":51,\"message\":\"Các mức cộng lại 52, số được đánh giá là 51: thừa 1.\",\"row\":4}");
    }

    @Test
    void nothing_to_say_is_an_empty_list_and_a_sentence() {
        assertThat(VIETNAMESE.json(answer())).isEqualTo("[ ]");
        assertThat(VIETNAMESE.table(answer())).isEqualTo("Không có tỷ lệ nào để đối chiếu.\n");
    }

    @Test
    void the_table_keeps_its_columns() {
        String table = VIETNAMESE.table(answer(line(2, 6659L, "HTTNV", null, "75.5"), line(3, 6659L, "Hoàn thành nhiệm vụ", 846L, "12.7")));
        assertThat(table.lines().toList()).hasSize(4).satisfies(lines -> {
            assertThat(lines.get(0)).startsWith("Nhóm      Mức ");
            assertThat(lines.get(1)).contains("5.025–5.030").contains("75,5").contains("đúng");
            assertThat(lines.get(3)).startsWith("Phường A  Σ ");
            assertThat(lines.get(2).indexOf("12,7")).isEqualTo(lines.get(0).indexOf("Tỷ lệ in"));
        });
    }

    @Test
    void groups_inside_the_table_are_named() {
        ReconciledFile answer = answer(line(2, 60L, "HTTNV trở lên", 50L, "83.3"), line(3, 60L, "HTXSNV", 8L, "16.0"));
        assertThat(VIETNAMESE.json(answer))
                .contains("16,0 % tính trên 50 (HTTNV trở lên); nhóm này tính trên 60 (số được đánh giá), 8/60 = 13,3 %.");
    }

    @Test
    void what_is_unknown_is_null() {
        ReconciledFile answer = answer(new PrintedLine(
                2, "Phường A", null, null, "HTTNV", null, new PrintedPercent(new BigDecimal("83.3"), 1)));
        assertThat(VIETNAMESE.json(answer)).contains("\"count\" : null").contains("\"denominator\" : null").contains("\"expected\" : null");
        assertThat(VIETNAMESE.table(answer)).contains("Không có mẫu số để kiểm tra 83,3 %.");
    }

    @Test
    void a_percentage_of_nobody_is_told() {
        assertThat(VIETNAMESE.json(answer(line(2, 0L, "HTTNV", 3L, "83.3"))))
                .contains("\"verdict\" : \"wrong\"").contains("\"denominator\" : 0")
                .contains("Bảng ghi số được đánh giá là 0 nên không tính được tỷ lệ; bản in ghi 83,3 %.");
    }

    @Test
    void lines_of_several_levels_are_named() {
        ReconciledFile answer = answer(
                line(2, 29L, "HTXSNV", 5L, null), line(3, 29L, "HTTNV", 23L, null), line(4, 29L, "HTTNV trở lên", 27L, null), line(5, 29L, "HTNV", 1L, null));
        assertThat(VIETNAMESE.json(answer)).contains("Dòng \\\"HTTNV trở lên\\\" ghi 27, các mức của dòng này cộng lại 28.");
    }

    @ParameterizedTest
    @EnumSource(Explanation.class)
    void every_explanation_has_words_in_both_languages_that_mention_the_same(Explanation explanation) {
        String key = "Explanation." + explanation.name();
        assertThat(arguments(Texts.vietnamese().get(key))).isEqualTo(arguments(Texts.english().get(key)));
    }

    @Test
    void verdicts_wholes_and_problems_have_words() {
        for (Texts texts : List.of(Texts.vietnamese(), Texts.english())) {
            for (FigureVerdict verdict : FigureVerdict.values()) {
                assertThat(texts.of(verdict)).isNotBlank();
            }
            for (Whole.Kind kind : Whole.Kind.values()) {
                assertThat(texts.of(kind)).isNotBlank();
            }
            List<Problem> problems = List.of(ReconcileProblem.values()).stream()
                    .map(code -> Problem.error(code, "F5", ARGUMENTS))
                    .toList();
            assertThat(new ReconcileReport(texts).problems(new ReconciledFile(0, List.of(), problems)))
                    .hasSize(ReconcileProblem.values().length).doesNotHaveDuplicates().noneMatch(each -> each.contains("{"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "96,6|27|27/29 = 93,1 %; với 29 thì 96,6 % chỉ có thể là 28.",
        "96,6||Với 29 thì 96,6 % chỉ có thể là 28.",
        "96,6|28|28/29 = 96,6 %.",
        "96,5|28|28/29 làm tròn là 96,6 %; 96,5 % là cắt bớt chữ số.",
        "96,5|27|27/29 = 93,1 %; với 29 thì không số nguyên nào cho 96,5 %.",
        "96,6|30|Số lượng 30 lớn hơn 29.",
        "103,4||103,4 % lớn hơn 100 %.",
        "96,5||Với 29 thì không số nguyên nào cho 96,5 %: 27/29 = 93,1 %, 28/29 = 96,6 %."
    })
    void a_typed_percentage_is_answered_with_its_reason(String percent, @Nullable String count, String sentence) {
        TypedAnswer answer = new CheckTypedPercent().check(percent, count == null ? "" : count, "29");
        assertThat(VIETNAMESE.message(((TypedAnswer.Judged) answer).finding())).isEqualTo(sentence);
    }

    @Test
    void a_typed_percentage_that_several_counts_give_is_answered_too() {
        CheckTypedPercent check = new CheckTypedPercent();
        assertThat(VIETNAMESE.message(((TypedAnswer.Judged) check.check("50", "", "400")).finding()))
                .isEqualTo("Với 400 thì 50 % có thể là 198–201.");
        assertThat(VIETNAMESE.message(((TypedAnswer.Judged) check.check("50", "100", "400")).finding()))
                .isEqualTo("100/400 = 25 %, không phải 50 %.");
    }

    private static List<String> arguments(String sentence) {
        return Pattern.compile("\\{\\w+}").matcher(sentence).results()
                .map(MatchResult::group).distinct().sorted().toList();
    }

    private static ReconciledFile answer(PrintedLine... lines) {
        return new ReconciledFile(lines.length, Reconciliation.of(List.of(lines)), List.of());
    }

    private static PrintedLine line(int row, long whole, String level, @Nullable Long count, @Nullable String printed) {
        BigDecimal value = printed == null ? null : new BigDecimal(printed);
        return new PrintedLine(
                row, "Phường A", whole, whole, level, count, value == null ? null : new PrintedPercent(value, value.scale()));
    }
}
