package vn.xeploai.ui.people;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.NamesRequest;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;

/** Danh sách đứng sau một con số: fetches the names, filters them without regard to accents, copies them. */
public final class NamesViewModel {
    private final NamesDesk desk;
    private final TaskRunner runner;
    private final Dialogs dialogs;
    private final Texts texts;

    private final ReadOnlyObjectWrapper<@Nullable NamesRequest> request = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Boolean> loading = new SimpleObjectProperty<>(false);
    private final ObjectProperty<@Nullable Notice> notice = new SimpleObjectProperty<>();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObservableList<NameRow> rows = FXCollections.observableArrayList();
    private List<NameRow> all = List.of();
    private int asked;

    /** Empty until something is asked for. */
    public NamesViewModel(NamesDesk desk, TaskRunner runner, Dialogs dialogs, Texts texts) {
        this.desk = desk;
        this.runner = runner;
        this.dialogs = dialogs;
        this.texts = texts;
        filter.addListener(_ -> narrow());
    }

    /** What is shown; {@code null} while closed. */
    public ReadOnlyObjectProperty<@Nullable NamesRequest> request() {
        return request.getReadOnlyProperty();
    }

    /** The rows that pass the filter. */
    public ObservableList<NameRow> rows() {
        return rows;
    }

    /** Words every shown row contains. */
    public StringProperty filter() {
        return filter;
    }

    /** Whether names are being fetched. */
    public ObjectProperty<Boolean> loading() {
        return loading;
    }

    /** Why the names could not be fetched. */
    public ReadOnlyObjectProperty<@Nullable Failure> failure() {
        return failure.getReadOnlyProperty();
    }

    /** What happened last, e.g. that the list was copied. */
    public ObjectProperty<@Nullable Notice> notice() {
        return notice;
    }

    /** Fetches the names behind that figure. */
    public void open(NamesRequest wanted) {
        int ticket = ++asked;
        request.set(wanted);
        failure.set(null);
        notice.set(null);
        filter.set("");
        take(List.of());
        loading.set(true);
        boolean members = wanted.subject() == SubjectType.MEMBERS;
        runner.start(
                _ -> {
                    var lines = desk.list(wanted.year(), wanted.unitCode(), wanted.subject(), wanted.slice());
                    NameRow[] made = new NameRow[lines.size()];
                    for (int i = 0; i < made.length; i++) {
                        made[i] = NameRow.of(i + 1, lines.get(i), members, texts);
                    }
                    return List.of(made);
                },
                TaskRunner.Reply.of(found -> arrived(ticket, found), thrown -> refused(ticket, thrown)));
    }

    /** Asks again for the same. */
    public void again() {
        NamesRequest wanted = request.get();
        if (wanted != null) {
            open(wanted);
        }
    }

    /** Puts the list away. */
    public void close() {
        asked++;
        loading.set(false);
        request.set(null);
        take(List.of());
    }

    /** Puts the shown rows on the clipboard, ready for a spreadsheet. */
    public void copy() {
        dialogs.copy(rows.stream().map(NameRow::tabbed).collect(Collectors.joining("\n")));
        notice.set(Notice.of(Notice.Kind.DONE, texts.get("ui.names.copied", Map.of("count", Numbers.count(rows.size())))));
    }

    /** Part and subject, e.g. {@code Đảng viên · Hoàn thành tốt nhiệm vụ}. */
    public String title() {
        NamesRequest shown = request.get();
        return shown == null ? "" : texts.of(shown.subject()) + " · " + shown.part();
    }

    /** How many are shown of how many. */
    public String countLine() {
        NamesRequest shown = request.get();
        if (shown == null) {
            return "";
        }
        String key = shown.subject() == SubjectType.MEMBERS ? "ui.names.people" : "ui.names.units";
        String count = rows.size() == all.size()
                ? Numbers.count(all.size())
                : Numbers.count(rows.size()) + "/" + Numbers.count(all.size());
        return texts.get(key, Map.of("count", count));
    }

    private void arrived(int ticket, List<NameRow> found) {
        if (ticket == asked) {
            take(found);
            loading.set(false);
        }
    }

    private void refused(int ticket, Throwable thrown) {
        if (ticket == asked) {
            loading.set(false);
            failure.set(Failure.of(thrown));
        }
    }

    private void take(List<NameRow> found) {
        all = found;
        narrow();
    }

    private void narrow() {
        String words = VietnameseOrder.folded(filter.get()).strip();
        rows.setAll(words.isEmpty() ? all : all.stream().filter(row -> row.searched().contains(words)).toList());
    }
}
