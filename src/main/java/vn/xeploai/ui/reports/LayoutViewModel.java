package vn.xeploai.ui.reports;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.documents.DocumentSheet;

/** Thể thức văn bản: what the office writes down about its documents of a unit, from a year on. */
public final class LayoutViewModel {
    private final PaperDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final Map<DocumentField, StringProperty> values = new EnumMap<>(DocumentField.class);
    private final Map<DocumentField, StringProperty> wrong = new EnumMap<>(DocumentField.class);
    private final Map<DocumentField, StringProperty> usual = new EnumMap<>(DocumentField.class);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable DocumentSheet> sheet = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private ReportUnit unit = new ReportUnit("", "");
    private int year;
    private @Nullable Runnable next;

    /** Of nothing yet. */
    public LayoutViewModel(PaperDesk desk, TaskRunner runner, Texts texts) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        for (DocumentField field : DocumentField.values()) {
            values.put(field, new SimpleStringProperty(""));
            wrong.put(field, new SimpleStringProperty(""));
            usual.put(field, new SimpleStringProperty(""));
            value(field).subscribe(_ -> edited(field));
        }
    }

    /** Whether the page stands in place of the list of forms. */
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Whether something typed is not written down yet. */
    ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }

    /** What holds; {@code null} until it was read. */
    ReadOnlyObjectProperty<@Nullable DocumentSheet> sheet() {
        return sheet.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return notice.getReadOnlyProperty();
    }

    ReportUnit unit() {
        return unit;
    }

    int year() {
        return year;
    }

    /** As typed. */
    StringProperty value(DocumentField field) {
        return of(values, field);
    }

    /** Why it cannot be kept, empty when it can. */
    StringProperty wrong(DocumentField field) {
        return of(wrong, field);
    }

    /** What holds where nothing is typed. */
    StringProperty usual(DocumentField field) {
        return of(usual, field);
    }

    /** Shows what holds for that unit and year; what is typed for another one and not written down stays until it is. */
    void show(ReportUnit newUnit, int newYear) {
        if (isUnsaved()) {
            boolean same = newUnit.equals(unit) && newYear == year;
            next = same ? null : () -> show(newUnit, newYear);
            notice.set(same ? null : Notice.of(Notice.Kind.WARNING, texts.get("paper.layout.unsaved-other", Map.of(
                    "unit", unit.name(), "year", String.valueOf(year)))));
            return;
        }
        next = null;
        unit = newUnit;
        year = newYear;
        notice.set(null);
        open.set(true);
        read(null);
    }

    void close() {
        open.set(false);
        changed.set(false);
        next = null;
        notice.set(null);
    }

    /** Whether words typed here would be lost. */
    boolean isUnsaved() {
        return open.get() && changed.get();
    }

    /** Puts away what is said, else goes back to the list of forms. */
    void escape() {
        Notice said = notice.get();
        if (said != null && said.kind() != Notice.Kind.WARNING) {
            notice.set(null);
        } else {
            leave();
        }
    }

    /** Goes back to the list of forms; words that are not written down are dropped only when that is asked twice. */
    void leave() {
        Notice warning = Notice.of(Notice.Kind.WARNING, texts.get("paper.layout.unsaved", Map.of("year", String.valueOf(year))));
        if (isUnsaved() && !warning.equals(notice.get())) {
            notice.set(warning);
        } else {
            close();
        }
    }

    /** Writes down what was typed; wrong fields say so under themselves. */
    void save() {
        DocumentSheet held = sheet.get();
        if (held == null || !changed.get()) {
            return;
        }
        Map<DocumentField, String> typed = new EnumMap<>(DocumentField.class);
        held.entries().stream().filter(this::differs).forEach(each -> typed.put(each.field(), value(each.field()).get().strip()));
        int ofYear = year;
        String code = unit.code();
        runner.start(_ -> desk.saveLayout(ofYear, code, typed), TaskRunner.Reply.of(this::saved, this::failed));
    }

    /** Takes back what was typed. */
    void undo() {
        DocumentSheet held = sheet.get();
        if (held != null) {
            fill(held);
            notice.set(null);
            goOn();
        }
    }

    boolean dismiss() {
        boolean said = notice.get() != null;
        notice.set(null);
        return said;
    }

    private void saved(List<Problem> problems) {
        if (problems.isEmpty()) {
            if (next != null) {
                changed.set(false);
                goOn();
                return;
            }
            read(Notice.of(Notice.Kind.DONE, texts.get("paper.layout.saved", Map.of("year", String.valueOf(year)))));
            return;
        }
        notice.set(Notice.of(Notice.Kind.ERROR, texts.get("paper.layout.wrong", Map.of("count", Numbers.count(problems.size())))));
        for (Problem problem : problems) {
            Arrays.stream(DocumentField.values())
                    .filter(field -> field.name().equals(problem.subject()))
                    .findFirst()
                    .ifPresentOrElse(
                            field -> wrong(field).set(texts.of(problem)),
                            () -> notice.set(Notice.of(Notice.Kind.ERROR, texts.of(problem))));
        }
    }

    /** On to what was asked for meanwhile. */
    private void goOn() {
        Runnable waiting = next;
        next = null;
        if (waiting != null) {
            waiting.run();
        }
    }

    private void read(@Nullable Notice afterwards) {
        int ofYear = year;
        String code = unit.code();
        runner.start(_ -> desk.layout(ofYear, code), TaskRunner.Reply.of(
                read -> {
                    if (read.year() == year && read.unitCode().equals(unit.code())) {
                        fill(read);
                        notice.set(afterwards);
                    }
                },
                this::failed));
    }

    private void fill(DocumentSheet read) {
        sheet.set(read);
        for (DocumentSheet.Entry entry : read.entries()) {
            usual(entry.field()).set(entry.usual());
            value(entry.field()).set(written(entry));
            wrong(entry.field()).set("");
        }
        changed.set(false);
    }

    /** Days as people write them. */
    private static String written(DocumentSheet.Entry entry) {
        return entry.field() == DocumentField.SIGNED_ON && !entry.written().isEmpty()
                ? Dates.day(LocalDate.parse(entry.written()))
                : entry.written();
    }

    private boolean differs(DocumentSheet.Entry entry) {
        return !value(entry.field()).get().strip().equals(written(entry));
    }

    private void edited(DocumentField field) {
        wrong(field).set("");
        DocumentSheet held = sheet.get();
        changed.set(held != null && held.entries().stream().anyMatch(this::differs));
        Notice said = notice.get();
        if (next == null && said != null && said.kind() == Notice.Kind.WARNING) {
            notice.set(null);
        }
    }

    private void failed(Throwable thrown) {
        notice.set(switch (Failure.of(thrown)) {
            case Failure.Known known -> Notice.of(Notice.Kind.ERROR, texts.of(known.problem()));
            case Failure.GivenUp _ -> null;
            case Failure.Bug bug -> Notice.of(Notice.Kind.ERROR, texts.get("ui.bug.line", Map.of("code", bug.report().code())));
        });
    }

    private static StringProperty of(Map<DocumentField, StringProperty> map, DocumentField field) {
        StringProperty found = map.get(field);
        if (found == null) {
            throw new IllegalStateException(field.name());
        }
        return found;
    }
}
