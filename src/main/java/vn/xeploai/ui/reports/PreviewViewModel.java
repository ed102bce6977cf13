package vn.xeploai.ui.reports;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.report.form.Bundle;
import vn.xeploai.report.paper.PageImage;
import vn.xeploai.report.paper.PrintedPages;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.FileWriting;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;

/** Xem trước và in: the pages of a bundle, which one is looked at, which go to which printer or into a file. */
public final class PreviewViewModel {
    private static final int MOST_AT_ONCE = 60;

    private final PaperDesk desk;
    private final TaskRunner runner;
    private final Dialogs dialogs;
    private final Texts texts;
    private final FileWriting writing;

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable PrintedPages> pages = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> working = new ReadOnlyObjectWrapper<>();
    private final DoubleProperty progress = new SimpleDoubleProperty(TaskRunner.UNKNOWN);
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final PrintChoice choice;
    private @Nullable PageDrawing drawing;
    private String title = "";
    private String fileName = "";
    private TaskRunner.@Nullable Job job;
    private long opened;

    /** With nothing to look at yet. */
    public PreviewViewModel(PaperDesk desk, TaskRunner runner, Dialogs dialogs, Texts texts) {
        this.desk = desk;
        this.runner = runner;
        this.dialogs = dialogs;
        this.texts = texts;
        choice = new PrintChoice(texts);
        writing = new FileWriting(runner, dialogs, texts);
        writing.notice().subscribe(said -> {
            if (said != null && open.get()) {
                notice.set(said);
            }
        });
    }

    /** Whether the preview stands in place of the list of forms. */
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** The pages, {@code null} while they are drawn. */
    ReadOnlyObjectProperty<@Nullable PrintedPages> pages() {
        return pages.getReadOnlyProperty();
    }

    /** How the last errand ended; while no preview is open, why there is none. */
    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    /** What is going on, in words; {@code null} for nothing. */
    ReadOnlyObjectProperty<@Nullable String> working() {
        return working.getReadOnlyProperty();
    }

    DoubleProperty progress() {
        return progress;
    }

    /** Which page is looked at, from 0. */
    IntegerProperty page() {
        return page;
    }

    /** Which pages go to which printer. */
    PrintChoice choice() {
        return choice;
    }

    String title() {
        return title;
    }

    /** Draws the pages of a bundle and shows them. */
    void show(Bundle bundle, String newTitle, String newFileName) {
        show(bundle, newTitle, newFileName, () -> {});
    }

    /** Draws the pages of a bundle, shows them and sends them to the usual printer, unless they are more than anybody sends unseen. */
    void showAndPrint(Bundle bundle, String newTitle, String newFileName) {
        show(bundle, newTitle, newFileName, this::printAtOnce);
    }

    private void show(Bundle bundle, String newTitle, String newFileName, Runnable ready) {
        close();
        title = newTitle;
        fileName = newFileName;
        open.set(true);
        start("paper.drawing", Map.of("form", newTitle), state -> desk.pages(bundle, state), drawn -> {
            page.set(0);
            drawing = new PageDrawing(runner, drawn, this::failed);
            choice.of(drawn.count());
            pages.set(drawn);
            lookForPrinters(ready);
        }, PrintedPages::close);
    }

    /** Goes back to the list of forms. */
    void close() {
        opened++;
        cancel();
        job = null;
        PageDrawing drawer = drawing;
        if (drawer != null) {
            drawer.stop();
            drawing = null;
        }
        PrintedPages held = pages.get();
        pages.set(null);
        notice.set(null);
        working.set(null);
        choice.of(0);
        open.set(false);
        if (held != null) {
            runner.start(_ -> {
                held.close();
                return held;
            }, TaskRunner.Reply.of(_ -> {}, _ -> {}));
        }
    }

    int count() {
        PrintedPages held = pages.get();
        return held == null ? 0 : held.count();
    }

    /** Looks at another page, as far as there is one. */
    void turn(int by) {
        page.set(Math.clamp((long) page.get() + by, 0, Math.max(0, count() - 1)));
    }

    /**
     * Draws a page off the screen's thread; nothing comes back when the preview was left, or the place turned to another page.
     *
     * @param place whoever shows it
     * @param first before whatever else waits to be drawn
     */
    void draw(Object place, boolean first, int which, double scale, Consumer<PageImage> drawn) {
        PageDrawing drawer = drawing;
        if (drawer != null) {
            drawer.want(place, first, which, scale, drawn);
        }
    }

    /** Sends the chosen pages to the chosen printer. */
    void print() {
        PrintedPages held = pages.get();
        Optional<List<Integer>> which = choice.pages();
        String machine = choice.printer().get();
        if (held == null || which.isEmpty() || machine.isEmpty() || working.get() != null) {
            return;
        }
        int times = choice.times();
        int sheets = choice.sheets();
        start("paper.printing", Map.of("printer", machine), state -> {
            desk.print(held, machine, which.get(), times, state);
            return sheets;
        }, sent -> notice.set(Notice.of(Notice.Kind.DONE, texts.get("paper.printed", Map.of(
                "count", Numbers.count(sent), "printer", machine)))), _ -> {});
    }

    /** Asks for a file and writes the chosen pages there. */
    void save() {
        PrintedPages held = pages.get();
        Optional<List<Integer>> which = choice.pages();
        if (held != null && which.isPresent()) {
            dialogs.chooseFileToWrite(fileName).ifPresent(file -> {
                notice.set(null);
                writing.start(file, (out, _) -> held.save(out, which.get()));
            });
        }
    }

    void cancel() {
        TaskRunner.Job current = job;
        if (current != null) {
            current.cancel();
        }
    }

    boolean dismiss() {
        boolean said = notice.get() != null;
        notice.set(null);
        return said;
    }

    /** A slip of the finger must not cost a ream: more pages than that are looked at first. */
    private void printAtOnce() {
        if (choice.printer().get().isEmpty()) {
            notice.set(Notice.of(Notice.Kind.INFO, texts.get("paper.printer.none")));
        } else if (count() > MOST_AT_ONCE) {
            notice.set(Notice.of(Notice.Kind.INFO, texts.get("paper.print-now.many", Map.of("count", Numbers.count(count())))));
        } else {
            print();
        }
    }

    private void lookForPrinters(Runnable ready) {
        long mine = opened;
        runner.start(_ -> desk.printers(), TaskRunner.Reply.of(
                found -> {
                    choice.found(found);
                    if (mine == opened) {
                        ready.run();
                    }
                },
                thrown -> {
                    if (mine == opened) {
                        failed(thrown);
                    }
                }));
    }

    /** What comes back after the preview was left for another one is nobody's business any more. */
    private <T> void start(
            String key, Map<String, String> arguments, TaskRunner.Errand<T> errand, Consumer<T> done, Consumer<T> tooLate) {
        long mine = opened;
        notice.set(null);
        progress.set(TaskRunner.UNKNOWN);
        working.set(texts.get(key, arguments));
        job = runner.start(errand, new TaskRunner.Reply<>(
                result -> {
                    if (mine == opened) {
                        working.set(null);
                        done.accept(result);
                    } else {
                        tooLate.accept(result);
                    }
                },
                thrown -> {
                    if (mine == opened) {
                        failed(thrown);
                    }
                },
                at -> {
                    if (mine == opened) {
                        progress.set(at);
                    }
                }));
    }

    private void failed(Throwable thrown) {
        working.set(null);
        boolean nothingToSee = pages.get() == null;
        if (nothingToSee) {
            close();
        }
        switch (Failure.of(thrown)) {
            case Failure.Known known -> notice.set(Notice.of(Notice.Kind.ERROR, texts.of(known.problem())));
            case Failure.GivenUp _ -> {
                if (!nothingToSee) {
                    notice.set(Notice.of(Notice.Kind.INFO, texts.get("paper.stopped")));
                }
            }
            case Failure.Bug bug -> notice.set(Notice.of(
                    Notice.Kind.ERROR, texts.get("ui.bug.line", Map.of("code", bug.report().code()))));
        }
    }
}
