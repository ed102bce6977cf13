package vn.xeploai.ui.reports;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import vn.xeploai.report.form.Bundle;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.paper.PrintedPages;
import vn.xeploai.report.printing.PrintBundle;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.work.port.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever leafs quickly waits for one page, not for all of them. */
class PageDrawingTest {
    private static final PrintedPages PAGES = new PrintBundle(Invented.district(), Invented.REGULATIONS)
            .pages(new Bundle.OneForm(Reports.ANNUAL, 2021, "TT.03"), Progress.NONE);
    private static final double SMALL = 0.1;

    private final HeldTaskRunner runner = new HeldTaskRunner();
    private final List<String> drawn = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final PageDrawing drawing = new PageDrawing(runner, PAGES, failures::add);

    @AfterAll
    static void close() {
        PAGES.close();
    }

    @Test
    void of_many_pages_leafed_through_only_the_first_and_the_last_are_drawn() {
        for (int page = 0; page < 100; page++) {
            want("view", true, page % PAGES.count());
        }
        assertThat(runner.waiting()).as("one at a time").isEqualTo(1);
        int started = 0;
        while (runner.waiting() > 0) {
            started++;
            runner.releaseFirst();
        }
        assertThat(started).isEqualTo(2);
        assertThat(drawn).containsExactly("view 0", "view " + 99 % PAGES.count());
    }

    @Test
    void the_page_looked_at_comes_before_the_small_pictures() {
        want("thumb 1", false, 0);
        want("thumb 2", false, 1);
        want("view", true, 2);
        want("thumb 3", false, 3);
        runner.releaseAll();
        assertThat(drawn).containsExactly("thumb 1 0", "view 2", "thumb 2 1", "thumb 3 3");
    }

    @Test
    void a_page_that_fails_does_not_stop_the_next() {
        want("view", true, -1);
        want("thumb", false, 0);
        runner.releaseAll();
        assertThat(failures).hasSize(1);
        assertThat(drawn).containsExactly("thumb 0");
    }

    @Test
    void nothing_comes_back_when_it_was_stopped() {
        want("view", true, 0);
        want("thumb", false, 0);
        drawing.stop();
        want("view", true, 1);
        runner.releaseAll();
        assertThat(drawn).isEmpty();
        assertThat(failures).isEmpty();
    }

    private void want(String place, boolean first, int page) {
        drawing.want(place, first, page, SMALL, _ -> drawn.add(place + " " + page));
    }
}
