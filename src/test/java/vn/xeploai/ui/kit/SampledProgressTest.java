package vn.xeploai.ui.kit;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SampledProgressTest {
    private final List<Double> shown = new ArrayList<>();
    private final List<Runnable> waiting = new ArrayList<>();
    private final SampledProgress progress = new SampledProgress(shown::add, waiting::add);

    @Test
    void many_reports_become_one_picture() {
        for (int i = 0; i <= 1_000_000; i++) {
            progress.at(i, 1_000_000);
        }
        assertThat(waiting).hasSize(1);
        waiting.removeFirst().run();
        assertThat(shown).containsExactly(1.0);
        progress.at(1, 4);
        waiting.removeFirst().run();
        assertThat(shown).containsExactly(1.0, 0.25);
    }

    @Test
    void an_unknown_end_is_shown_as_such() {
        progress.at(7, 0);
        waiting.removeFirst().run();
        assertThat(shown).containsExactly(TaskRunner.UNKNOWN);
    }

    @Test
    void cancelling_is_seen_by_the_errand() {
        assertThat(progress.isCancelled()).isFalse();
        progress.cancel();
        assertThat(progress.isCancelled()).isTrue();
    }
}
