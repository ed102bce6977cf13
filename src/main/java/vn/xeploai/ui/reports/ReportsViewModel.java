package vn.xeploai.ui.reports;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.form.Bundle;
import vn.xeploai.report.form.Existing;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportFileName;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.FileWriting;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;

/** Báo cáo: which form, of which unit and year, in which format; asks where and writes it. */
public final class ReportsViewModel {
    private final FormsDesk desk;
    private final PaperDesk paper;
    private final Dialogs dialogs;
    private final Texts texts;
    private final FileWriting writing;
    private final List<FormRow> all;
    private final ObservableList<FormRow> forms = FXCollections.observableArrayList();
    private final TemplatesViewModel templates;
    private final Map<String, FileFormat> formats = new HashMap<>();

    private final ReadOnlyObjectWrapper<FormRow> chosen;
    private final ReadOnlyObjectWrapper<FileFormat> format;
    private final ReadOnlyObjectWrapper<ReportUnit> unit = new ReadOnlyObjectWrapper<>(new ReportUnit("", ""));
    private final ReadOnlyStringWrapper fileName = new ReadOnlyStringWrapper("");
    private String beingWritten = "";
    private int year;

    /** At the first form, of no year yet. */
    public ReportsViewModel(FormsDesk desk, PaperDesk paper, TaskRunner runner, Dialogs dialogs, Texts texts) {
        this.desk = desk;
        this.paper = paper;
        this.dialogs = dialogs;
        this.texts = texts;
        writing = new FileWriting(runner, dialogs, texts);
        templates = new TemplatesViewModel(desk.templates(), runner, dialogs, texts);
        all = Reports.list().stream().map(kind -> FormRow.of(kind, texts)).toList();
        forms.setAll(all);
        chosen = new ReadOnlyObjectWrapper<>(forms.getFirst());
        format = new ReadOnlyObjectWrapper<>(forms.getFirst().kind().formats().getFirst());
    }

    /** The forms laid down for the year, in the order they are offered; all of them before a year is known. */
    ObservableList<FormRow> forms() {
        return forms;
    }

    /** The templates of the chosen form. */
    TemplatesViewModel templates() {
        return templates;
    }

    ReadOnlyObjectProperty<FormRow> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The format the chosen form will be written in; each form remembers its own. */
    ReadOnlyObjectProperty<FileFormat> format() {
        return format.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<ReportUnit> unit() {
        return unit.getReadOnlyProperty();
    }

    /** The name proposed for the file. */
    ReadOnlyStringProperty fileName() {
        return fileName.getReadOnlyProperty();
    }

    /** Where the layout of what is written comes from: a template of the unit stands only in files of its own type. */
    String layoutWords() {
        List<String> endings = templates.kept().get().stream()
                .filter(each -> each.report().equals(chosen.get().kind().name()) && each.isFor(year))
                .map(each -> "." + each.ending())
                .distinct()
                .sorted()
                .toList();
        return endings.isEmpty()
                ? texts.get("reports.layout." + chosen.get().kind().layout().key())
                : texts.get("reports.layout.template", Map.of("endings", String.join(", ", endings)));
    }

    ReadOnlyBooleanProperty running() {
        return writing.running();
    }

    DoubleProperty progress() {
        return writing.progress();
    }

    /** How it ended. */
    ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return writing.notice();
    }

    /** What is being written, in words. */
    String beingWritten() {
        return beingWritten;
    }

    /** Makes the forms for that year from now on. */
    void lookAt(int newYear) {
        if (newYear != year) {
            year = newYear;
            List<FormRow> laidDown = all.stream().filter(form -> form.kind().years().contains(newYear)).toList();
            if (!laidDown.equals(forms)) {
                forms.setAll(laidDown);
            }
            if (!laidDown.contains(chosen.get())) {
                choose(laidDown.getFirst());
            }
            turned();
            templates.lookAt(chosen.get().kind(), year);
        }
    }

    /** Makes the forms for that unit from now on. */
    void lookAt(ReportUnit newUnit) {
        if (!newUnit.equals(unit.get())) {
            unit.set(newUnit);
            turned();
        }
    }

    void choose(FormRow form) {
        if (!form.equals(chosen.get())) {
            chosen.set(form);
            format.set(formats.getOrDefault(form.kind().name(), form.kind().formats().getFirst()));
            turned();
            templates.lookAt(form.kind(), year);
        }
    }

    /** Takes a format of the chosen form. */
    void choose(FileFormat wanted) {
        ReportKind kind = chosen.get().kind();
        if (kind.formats().contains(wanted)) {
            formats.put(kind.name(), wanted);
            format.set(wanted);
            turned();
        }
    }

    /** Takes the next format of the chosen form, or an earlier one; nothing happens at the ends. */
    void stepFormat(int by) {
        List<FileFormat> offered = chosen.get().kind().formats();
        int next = offered.indexOf(format.get()) + by;
        if (next >= 0 && next < offered.size()) {
            choose(offered.get(next));
        }
    }

    /** Asks for a file and writes the chosen form there; one at a time. */
    public void export() {
        if (writing.running().get() || year == 0) {
            return;
        }
        FormRow form = chosen.get();
        int ofYear = year;
        String code = unit.get().code();
        dialogs.chooseFileToWrite(fileName.get()).ifPresent(file -> {
            beingWritten = texts.get("reports.running", Map.of("form", form.title()));
            writing.start(file, (out, progress) -> desk.write(form.kind(), ofYear, code.isEmpty() ? null : code, out, progress));
        });
    }

    /** What is chosen, as a bundle of that extent; {@code null} while there is no year. */
    @Nullable Bundle bundle(Extent extent) {
        if (year == 0) {
            return null;
        }
        String code = unit.get().code().isEmpty() ? null : unit.get().code();
        return switch (extent) {
            case ONE_FORM -> new Bundle.OneForm(chosen.get().kind(), year, code);
            case EACH_CELL -> new Bundle.EachCell(chosen.get().kind(), year, code);
            case WHOLE_FILE -> new Bundle.WholeFile(year, code);
        };
    }

    /** What such a bundle is called. */
    String words(Extent extent) {
        return switch (extent) {
            case ONE_FORM -> chosen.get().title();
            case EACH_CELL -> texts.get(chosen.get().kind().isOfBodies() ? "paper.each-body.of" : "paper.each-cell.of", Map.of("form", chosen.get().title()));
            case WHOLE_FILE -> texts.get("paper.whole-file.of", Map.of("unit", unit.get().name()));
        };
    }

    /** For whom each of the chosen form is made, in words. */
    String eachWords() {
        return texts.get(chosen.get().kind().isOfBodies() ? "paper.each-body" : "paper.each-cell");
    }

    /** The name proposed for its pages. */
    String pagesName(Extent extent) {
        String mark = switch (extent) {
            case ONE_FORM -> chosen.get().kind().name();
            case EACH_CELL -> chosen.get().kind().name() + "-tung-chi-bo";
            case WHOLE_FILE -> "ca-bo";
        };
        return ReportFileName.of(mark, unit.get().code(), year, FileFormat.PDF);
    }

    /** Asks for a folder and writes each form of the bundle there. */
    void writeEach(Extent extent) {
        Bundle bundle = bundle(extent);
        if (bundle == null || writing.running().get()) {
            return;
        }
        String words = words(extent);
        FileFormat taken = format.get();
        dialogs.chooseFolderToWrite().ifPresent(folder -> writeEach(bundle, taken, folder, words, Existing.KEPT));
    }

    private void writeEach(Bundle bundle, FileFormat taken, Path folder, String words, Existing existing) {
        beingWritten = texts.get("reports.running", Map.of("form", words));
        writing.startFolder(
                folder,
                (into, progress) -> paper.writeEach(bundle, taken, into, existing, progress),
                problem -> problem.code() == ReportProblem.NAME_TAKEN
                        ? new Notice.Action(texts.get("paper.replace"), () -> writeEach(bundle, taken, folder, words, Existing.REPLACED))
                        : null);
    }

    /** The year looked at, 0 while there is none. */
    int year() {
        return year;
    }

    /** Asks the work to stop. */
    public void cancel() {
        writing.cancel();
    }

    /** Puts away the sentence how it ended; tells whether there was one. */
    boolean dismiss() {
        boolean said = writing.notice().get() != null;
        writing.dismiss();
        return said;
    }

    /** A refusal speaks of what was asked before; where a file is stays worth knowing. */
    private void turned() {
        fileName.set(ReportFileName.of(chosen.get().kind(), unit.get().code(), year, format.get()));
        Notice ended = writing.notice().get();
        if (ended != null && ended.kind() != Notice.Kind.DONE) {
            writing.dismiss();
        }
    }
}
