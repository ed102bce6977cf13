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
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

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
    private static final int MOST_COPIES = 99;

    private final PaperDesk desk;
    private final TaskRunner runner;
    private final Dialogs dialogs;
    private final Texts texts;
    private final FileWriting writing;

    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable PrintedPages> pages = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable String> working = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper wrongPages = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper printersKnown = new ReadOnlyBooleanWrapper();
    private final DoubleProperty progress = new SimpleDoubleProperty(TaskRunner.UNKNOWN);
    private final IntegerProperty page = new SimpleIntegerProperty();
    private final StringProperty chosen = new SimpleStringProperty("");
    private final StringProperty printer = new SimpleStringProperty("");
    private final IntegerProperty copies = new SimpleIntegerProperty(1);
    private final ObservableList<String> printers = FXCollections.observableArrayList();
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
        writing = new FileWriting(runner, dialogs, texts);
        writing.notice().subscribe(said -> {
            if (said != null) {
                notice.set(said);
            }
        });
        chosen.subscribe(_ -> check());
    }

    /** Whether the preview stands in place of the list of forms. */
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** The pages, {@code null} while they are drawn. */
    ReadOnlyObjectProperty<@Nullable PrintedPages> pages() {
        return pages.getReadOnlyProperty();
    }

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

    /** Pages to print as typed, empty for all. */
    StringProperty chosen() {
        return chosen;
    }

    /** Why these pages cannot be printed, empty when they can. */
    ReadOnlyStringProperty wrongPages() {
        return wrongPages.getReadOnlyProperty();
    }

    StringProperty printer() {
        return printer;
    }

    IntegerProperty copies() {
        return copies;
    }

    ObservableList<String> printers() {
        return printers;
    }

    /** Whether the system has answered which printers there are. */
    ReadOnlyBooleanProperty printersKnown() {
        return printersKnown.getReadOnlyProperty();
    }

    String title() {
        return title;
    }

    /** Draws the pages of a bundle and shows them. */
    void show(Bundle bundle, String newTitle, String newFileName) {
        close();
        title = newTitle;
        fileName = newFileName;
        long mine = ++opened;
        open.set(true);
        start("paper.drawing", Map.of("form", newTitle), state -> desk.pages(bundle, state), drawn -> {
            if (mine == opened) {
                page.set(0);
                pages.set(drawn);
                check();
                lookForPrinters();
            } else {
                drawn.close();
            }
        });
    }

    /** Goes back to the list of forms. */
    void close() {
        opened++;
        cancel();
        PrintedPages held = pages.get();
        pages.set(null);
        notice.set(null);
        chosen.set("");
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

    /** Draws a page off the screen's thread; nothing comes back when the preview was left meanwhile. */
    void draw(int which, double scale, Consumer<PageImage> drawn) {
        PrintedPages held = pages.get();
        if (held != null) {
            runner.start(_ -> held.image(which, scale), TaskRunner.Reply.of(
                    image -> {
                        if (held == pages.get()) {
                            drawn.accept(image);
                        }
                    },
                    thrown -> {
                        if (held == pages.get()) {
                            failed(thrown);
                        }
                    }));
        }
    }

    /** How many sheets of pages the choice makes, 0 where it is wrong. */
    int sheets() {
        return ranges().map(List::size).orElse(0) * copies.get();
    }

    /** Sends the chosen pages to the chosen printer. */
    void print() {
        PrintedPages held = pages.get();
        Optional<List<Integer>> which = ranges();
        if (held == null || which.isEmpty() || printer.get().isEmpty() || working.get() != null) {
            return;
        }
        String machine = printer.get();
        int times = Math.clamp(copies.get(), 1, MOST_COPIES);
        int sheets = which.get().size() * times;
        start("paper.printing", Map.of("printer", machine), state -> {
            desk.print(held, machine, which.get(), times, state);
            return sheets;
        }, sent -> notice.set(Notice.of(Notice.Kind.DONE, texts.get("paper.printed", Map.of(
                "count", Numbers.count(sent), "printer", machine)))));
    }

    /** Asks for a file and writes the chosen pages there. */
    void save() {
        PrintedPages held = pages.get();
        Optional<List<Integer>> which = ranges();
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

    private Optional<List<Integer>> ranges() {
        return PageRanges.of(chosen.get(), count());
    }

    private void check() {
        boolean right = count() == 0 || ranges().isPresent();
        wrongPages.set(right ? "" : texts.get("paper.pages.wrong", Map.of("count", Numbers.count(count()))));
    }

    private void lookForPrinters() {
        runner.start(_ -> desk.printers(), TaskRunner.Reply.of(
                found -> {
                    printers.setAll(found);
                    if (!found.contains(printer.get())) {
                        printer.set(found.isEmpty() ? "" : found.getFirst());
                    }
                    printersKnown.set(true);
                },
                this::failed));
    }

    private <T> void start(String key, Map<String, String> arguments, TaskRunner.Errand<T> errand, Consumer<T> done) {
        notice.set(null);
        progress.set(TaskRunner.UNKNOWN);
        working.set(texts.get(key, arguments));
        job = runner.start(errand, new TaskRunner.Reply<>(
                result -> {
                    working.set(null);
                    done.accept(result);
                },
                this::failed,
                progress::set));
    }

    private void failed(Throwable thrown) {
        working.set(null);
        if (!open.get()) {
            return;
        }
        notice.set(switch (Failure.of(thrown)) {
            case Failure.Known known -> Notice.of(Notice.Kind.ERROR, texts.of(known.problem()));
            case Failure.GivenUp _ -> Notice.of(Notice.Kind.INFO, texts.get("paper.stopped"));
            case Failure.Bug bug -> Notice.of(Notice.Kind.ERROR, texts.get("ui.bug.line", Map.of("code", bug.report().code())));
        });
    }
}
