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

    /** Shows what holds for that unit and year. */
    void show(ReportUnit newUnit, int newYear) {
        unit = newUnit;
        year = newYear;
        notice.set(null);
        open.set(true);
        read(null);
    }

    void close() {
        open.set(false);
        notice.set(null);
    }

    /** Writes down what was typed; wrong fields say so under themselves. */
    void save() {
        DocumentSheet held = sheet.get();
        if (held == null) {
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
        }
    }

    boolean dismiss() {
        boolean said = notice.get() != null;
        notice.set(null);
        return said;
    }

    private void saved(List<Problem> problems) {
        if (problems.isEmpty()) {
            read(Notice.of(Notice.Kind.DONE, texts.get("paper.layout.saved", Map.of("year", String.valueOf(year)))));
            return;
        }
        for (Problem problem : problems) {
            Arrays.stream(DocumentField.values())
                    .filter(field -> field.name().equals(problem.subject()))
                    .findFirst()
                    .ifPresentOrElse(
                            field -> wrong(field).set(texts.of(problem)),
                            () -> notice.set(Notice.of(Notice.Kind.ERROR, texts.of(problem))));
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
