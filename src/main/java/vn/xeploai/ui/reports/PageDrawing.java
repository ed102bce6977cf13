package vn.xeploai.ui.reports;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Consumer;

import vn.xeploai.report.paper.PageImage;
import vn.xeploai.report.paper.PrintedPages;
import vn.xeploai.ui.kit.TaskRunner;

/**
 * Draws pages off the screen's thread, one after the other. Each place on the screen waits for one picture only: whoever leafs
 * quickly through hundreds of pages waits for the last one, not for those in between.
 */
final class PageDrawing {
    private final TaskRunner runner;
    private final PrintedPages pages;
    private final Consumer<Throwable> failed;
    private final SequencedMap<Object, Wish> waiting = new LinkedHashMap<>();
    private boolean busy;
    private boolean stopped;

    /** @param failed told what went wrong with a picture; the next one is drawn nevertheless */
    PageDrawing(TaskRunner runner, PrintedPages pages, Consumer<Throwable> failed) {
        this.runner = runner;
        this.pages = pages;
        this.failed = failed;
    }

    private record Wish(int page, double scale, Consumer<PageImage> drawn) {}

    /**
     * Draws a page for that place, in place of what it still waits for.
     *
     * @param place whoever shows it
     * @param first before everything else that waits
     */
    void want(Object place, boolean first, int page, double scale, Consumer<PageImage> drawn) {
        if (stopped) {
            return;
        }
        Wish wish = new Wish(page, scale, drawn);
        if (first) {
            waiting.putFirst(place, wish);
        } else {
            waiting.put(place, wish);
        }
        next();
    }

    /** Forgets what waits; nothing comes back any more. */
    void stop() {
        stopped = true;
        waiting.clear();
    }

    private void next() {
        Map.Entry<Object, Wish> entry = busy ? null : waiting.pollFirstEntry();
        if (entry == null) {
            return;
        }
        busy = true;
        Wish wish = entry.getValue();
        runner.start(_ -> pages.image(wish.page(), wish.scale()), TaskRunner.Reply.of(
                image -> ended(() -> wish.drawn().accept(image)),
                thrown -> ended(() -> failed.accept(thrown))));
    }

    private void ended(Runnable answer) {
        busy = false;
        if (!stopped) {
            answer.run();
            next();
        }
    }
}
