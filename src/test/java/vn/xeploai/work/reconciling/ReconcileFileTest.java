package vn.xeploai.work.reconciling;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.PrintedLine;
import vn.xeploai.rules.reconcile.PrintedPercent;

import static org.assertj.core.api.Assertions.assertThat;

class ReconcileFileTest {
    private static final Path FILE = Path.of("figures.csv");

    @Test
    void right_figures_are_all_right() {
        assertThat(reconciled(28, "96.6").isAllRight()).isTrue();
    }

    @Test
    void wrong_figures_are_not() {
        assertThat(reconciled(27, "96.6").isAllRight()).isFalse();
        assertThat(reconciled(27, "96.6").problems()).isEmpty();
    }

    @Test
    void a_count_above_its_whole_is_a_problem_of_its_row() {
        assertThat(reconciled(280, "96.6").problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(ReconcileProblem.COUNT_ABOVE_WHOLE);
            assertThat(problem.arguments()).isEqualTo(Map.of("row", "2", "count", "280", "size", "29"));
        });
    }

    @Test
    void what_could_not_be_read_is_handed_on() {
        Problem problem = Problem.error(ReconcileProblem.NO_HEADER, "figures.csv", Map.of());
        ReconciledFile answer = new ReconcileFile(_ -> PrintedTable.unreadable(problem)).reconcile(FILE);
        assertThat(answer.problems()).containsExactly(problem);
        assertThat(answer.isAllRight()).isFalse();
    }

    private static ReconciledFile reconciled(long count, String printed) {
        PrintedLine line =
                new PrintedLine(2, "A", 29L, 29L, "HTTNV", count, new PrintedPercent(new BigDecimal(printed), 1));
        return new ReconcileFile(_ -> new PrintedTable(List.of(line), List.of())).reconcile(FILE);
    }
}
