package vn.xeploai.ui.intake;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.FileWriting;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.importing.Correction;
import vn.xeploai.work.importing.ImportProtocol;
import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.importing.RowState;
import vn.xeploai.work.port.PastImport;
import vn.xeploai.work.port.workbook.HeaderMatch;

/** Nhập tệp Excel: choose, match columns, look at every row, write, take back. Nothing is stored before the user says so. */
public final class IntakeViewModel {
    private static final String CHECK_CANCELLED = "ui.intake.check-cancelled";

    private final IntakeDesk desk;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Course course;
    private final WritingErrand writing;
    private final UndoErrand undoing;
    private final FileWriting protocols;
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final CorrectingErrand correcting;
    private @Nullable IntakeSource source;

    /**
     * Idle.
     *
     * @param stored told after something was written or taken back
     */
    public IntakeViewModel(IntakeDesk desk, TaskRunner runner, Dialogs dialogs, Texts texts, Runnable stored) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.texts = texts;
        course = new Course(runner, texts);
        correcting = new CorrectingErrand(desk, course, filter, CHECK_CANCELLED);
        writing = new WritingErrand(desk, course, texts, stored);
        undoing = new UndoErrand(desk, course, texts, stored);
        protocols = new FileWriting(runner, dialogs, texts);
    }

    /** Where the errand stands. */
    public ReadOnlyObjectProperty<Step> step() {
        return course.step.getReadOnlyProperty();
    }

    /** From 0 to 1, or unknown. */
    public DoubleProperty progress() {
        return course.progress;
    }

    /** Whether the workbook is being read once more because a cell was corrected. */
    public BooleanProperty rechecking() {
        return correcting.rechecking();
    }

    /** Which rows of the preview are shown. */
    public ObjectProperty<Filter> filter() {
        return filter;
    }

    /** Saving protocols. */
    public FileWriting protocols() {
        return protocols;
    }

    /** Name of the workbook, or empty. */
    public String source() {
        return course.name();
    }

    /** Whether something runs that must not be left alone. */
    public boolean isWorking() {
        Step now = course.step.get();
        return now instanceof Step.Checking || now instanceof Step.Writing || now instanceof Step.Undoing || correcting.rechecking().get();
    }

    /** Asks for a workbook and checks it. */
    public void choose() {
        if (!isWorking()) {
            dialogs.chooseWorkbookToRead().ifPresent(this::check);
        }
    }

    /** Does the same once more, e.g. after the workbook was mended. */
    public void again() {
        if (!isWorking()) {
            course.again();
        }
    }

    /** Checks that workbook. */
    public void check(Path chosen) {
        begin(new IntakeSource.File(chosen, null, Map.of()));
    }

    /** Checks a block of cells copied from a spreadsheet; {@code headers} are its columns when it has no header. */
    public void paste(String block, List<String> headers) {
        if (!isWorking()) {
            begin(new IntakeSource.Block(texts.get("intake.pasted"), block, headers, Map.of()));
        }
    }

    private void begin(IntakeSource chosen) {
        correcting.clear();
        filter.set(Filter.ALL);
        check(chosen, false);
    }

    private void check(IntakeSource chosen, boolean matched) {
        source = chosen;
        course.name(chosen.name());
        course.repeatWith(() -> check(chosen, matched));
        course.run(
                new Step.Checking(), state -> desk.check(chosen, state), workbook -> checked(workbook, matched), CHECK_CANCELLED);
    }

    private void checked(CheckedWorkbook workbook, boolean matched) {
        List<HeaderMatch> open = workbook.unconfirmed();
        if (matched || open.isEmpty()) {
            show(workbook);
        } else {
            match(workbook.matches().size() - open.size() + 1, workbook.matches().size(), open.getFirst());
        }
    }

    private void show(CheckedWorkbook workbook) {
        if (workbook.hasErrors() && filter.get() == Filter.ALL) {
            filter.set(workbook.count(RowState.WRONG) > 0 ? Filter.WRONG : Filter.NOTES);
        }
        course.step.set(new Step.Preview(workbook));
    }

    private void match(int number, int of, HeaderMatch header) {
        String unit = source instanceof IntakeSource.File file ? file.unit() : null;
        course.step.set(new Step.Matching(new Matcher(header, number, of, desk.targets(), desk.units(), unit)));
    }

    /** Looks at the columns once more. */
    public void matchAgain() {
        if (course.step.get() instanceof Step.Preview preview && !isWorking() && !preview.workbook().matches().isEmpty()) {
            match(1, 1, preview.workbook().matches().getFirst());
        }
    }

    /** Takes the match as it is shown, remembers it and goes on. */
    public void confirm() {
        if (!(course.step.get() instanceof Step.Matching(Matcher matcher)) || source == null) {
            return;
        }
        IntakeSource now = source instanceof IntakeSource.File file
                ? new IntakeSource.File(file.path(), matcher.unit(), file.corrections())
                : source;
        course.name(now.name());
        source = now;
        course.repeatWith(() -> check(now, false));
        course.run(
                new Step.Checking(),
                state -> {
                    desk.remember(matcher.match().fingerprint(), matcher.holds());
                    return desk.check(now, state);
                },
                workbook -> checked(workbook, false),
                CHECK_CANCELLED);
    }

    /** Reads a cell otherwise than it stands in the file, and checks everything anew. */
    public void correct(RowPlan row, String field, String typed) {
        if (course.step.get() instanceof Step.Preview(CheckedWorkbook workbook)) {
            correct(workbook.address(row, field), field, workbook.shown(row, field), typed);
        }
    }

    /**
     * The same for any cell, e.g. a heading above rows. A word nobody knows is read alike in all rows that say it.
     *
     * @param field what the cell holds, for people
     * @param shown what it says now
     */
    public void correct(String address, String field, String shown, String typed) {
        IntakeSource now = source;
        if (now != null && !isWorking() && course.step.get() instanceof Step.Preview(CheckedWorkbook workbook)) {
            correcting.correct(now, workbook, address, field, shown, typed, corrected -> {
                source = corrected;
                course.repeatWith(() -> check(corrected, true));
            });
        }
    }

    /** What was corrected so far, by address. */
    public Map<String, Correction> corrections() {
        return correcting.byAddress();
    }

    /** Writes what was checked. */
    public void write() {
        if (course.step.get() instanceof Step.Preview(CheckedWorkbook workbook) && !workbook.hasErrors() && !isWorking()) {
            writing.write(workbook, correcting.all());
        }
    }

    /** Asks where to and writes what the import did. */
    public void saveProtocol() {
        if (course.step.get() instanceof Step.Done(String _, ImportProtocol protocol) && protocol != null) {
            writing.saveProtocol(protocol, dialogs, protocols);
        }
    }

    /** Takes back what was just written. */
    public void undo() {
        if (course.step.get() instanceof Step.Done(String _, ImportProtocol protocol) && protocol != null) {
            undo(protocol.run());
        }
    }

    /** Takes that import back. */
    public void undo(PastImport run) {
        if (!isWorking()) {
            undoing.undo(run);
        }
    }

    /**
     * Fills an empty database with invented data.
     *
     * @param filled told when they are stored
     */
    public void fill(CheckedWorkbook.Write sample, Runnable filled) {
        source = null;
        writing.fill(sample, filled);
    }

    /** Asks what runs to stop. */
    public void cancel() {
        course.cancel();
    }

    /** Forgets the workbook. */
    public void leave() {
        if (!isWorking()) {
            source = null;
            correcting.clear();
            protocols.dismiss();
            course.forget();
        }
    }

    /** Reads the last imports while no workbook is chosen. */
    public void showPast() {
        undoing.showPast();
    }

    /** Puts the problems on the clipboard, ready for a spreadsheet. */
    public void copyProblems() {
        if (course.step.get() instanceof Step.Preview(CheckedWorkbook workbook)) {
            dialogs.copy(problems(workbook).stream().map(ProblemRow::tabbed).collect(Collectors.joining("\n")));
        }
    }

    /** The problems in words. */
    List<ProblemRow> problems(CheckedWorkbook workbook) {
        return workbook.problems().stream().map(each -> ProblemRow.of(each, texts)).toList();
    }
}
