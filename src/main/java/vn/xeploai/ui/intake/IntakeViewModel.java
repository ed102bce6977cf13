package vn.xeploai.ui.intake;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.FileWriting;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.importing.Correction;
import vn.xeploai.work.importing.ImportProtocol;
import vn.xeploai.work.importing.RowPlan;
import vn.xeploai.work.importing.RowState;
import vn.xeploai.work.importing.UndoResult;
import vn.xeploai.work.port.PastImport;
import vn.xeploai.work.port.workbook.HeaderMatch;

/** Nhập tệp Excel: choose, match columns, look at every row, write, take back. Nothing is stored before the user says so. */
public final class IntakeViewModel {
    private final IntakeDesk desk;
    private final TaskRunner runner;
    private final Dialogs dialogs;
    private final Texts texts;
    private final Runnable stored;

    private final ReadOnlyObjectWrapper<Step> step = new ReadOnlyObjectWrapper<>(new Step.Idle(List.of()));
    private final DoubleProperty progress = new SimpleDoubleProperty(TaskRunner.UNKNOWN);
    private final BooleanProperty rechecking = new SimpleBooleanProperty();
    private final ObjectProperty<Filter> filter = new SimpleObjectProperty<>(Filter.ALL);
    private final Map<String, Correction> corrections = new LinkedHashMap<>();
    private final FileWriting protocols;
    private String name = "";
    private @Nullable IntakeSource source;
    private Runnable repeat = () -> {};
    private TaskRunner.@Nullable Job job;

    /**
     * Idle.
     *
     * @param stored told after something was written or taken back
     */
    public IntakeViewModel(IntakeDesk desk, TaskRunner runner, Dialogs dialogs, Texts texts, Runnable stored) {
        this.desk = desk;
        this.runner = runner;
        this.dialogs = dialogs;
        this.texts = texts;
        this.stored = stored;
        protocols = new FileWriting(runner, dialogs, texts);
    }

    /** Where the errand stands. */
    public ReadOnlyObjectProperty<Step> step() {
        return step.getReadOnlyProperty();
    }

    /** From 0 to 1, or unknown. */
    public DoubleProperty progress() {
        return progress;
    }

    /** Whether the workbook is being read once more because a cell was corrected. */
    public BooleanProperty rechecking() {
        return rechecking;
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
        return name;
    }

    /** Whether something runs that must not be left alone. */
    public boolean isWorking() {
        Step now = step.get();
        return now instanceof Step.Checking || now instanceof Step.Writing || now instanceof Step.Undoing || rechecking.get();
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
            repeat.run();
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
        corrections.clear();
        filter.set(Filter.ALL);
        check(chosen, false);
    }

    private void check(IntakeSource chosen, boolean matched) {
        source = chosen;
        name = chosen.name();
        repeat = () -> check(chosen, matched);
        progress.set(TaskRunner.UNKNOWN);
        step.set(new Step.Checking());
        job = runner.start(
                state -> desk.check(chosen, state),
                new TaskRunner.Reply<>(
                        workbook -> checked(workbook, matched), thrown -> refused(thrown, "ui.intake.check-cancelled"), progress::set));
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
        step.set(new Step.Preview(workbook));
    }

    private void match(int number, int of, HeaderMatch header) {
        String unit = source instanceof IntakeSource.File file ? file.unit() : null;
        step.set(new Step.Matching(new Matcher(header, number, of, desk.targets(), desk.units(), unit)));
    }

    /** Looks at the columns once more. */
    public void matchAgain() {
        if (step.get() instanceof Step.Preview preview && !isWorking() && !preview.workbook().matches().isEmpty()) {
            match(1, 1, preview.workbook().matches().getFirst());
        }
    }

    /** Takes the match as it is shown, remembers it and goes on. */
    public void confirm() {
        if (!(step.get() instanceof Step.Matching(Matcher matcher)) || source == null) {
            return;
        }
        IntakeSource now = source instanceof IntakeSource.File file
                ? new IntakeSource.File(file.path(), matcher.unit(), file.corrections())
                : source;
        name = now.name();
        source = now;
        progress.set(TaskRunner.UNKNOWN);
        step.set(new Step.Checking());
        repeat = () -> check(now, false);
        job = runner.start(
                state -> {
                    desk.remember(matcher.match().fingerprint(), matcher.holds());
                    return desk.check(now, state);
                },
                new TaskRunner.Reply<>(
                        workbook -> checked(workbook, false), thrown -> refused(thrown, "ui.intake.check-cancelled"), progress::set));
    }

    /** Reads a cell otherwise than it stands in the file, and checks everything anew. */
    public void correct(RowPlan row, String field, String typed) {
        if (step.get() instanceof Step.Preview(CheckedWorkbook workbook)) {
            correct(workbook.address(row, field), field, workbook.shown(row, field), typed);
        }
    }

    /**
     * The same for any cell, e.g. a heading above rows.
     *
     * @param field what the cell holds, for people
     * @param shown what it says now
     */
    public void correct(String address, String field, String shown, String typed) {
        IntakeSource now = source;
        if (now == null || isWorking() || !(step.get() instanceof Step.Preview) || shown.equals(typed.strip())) {
            return;
        }
        Correction before = corrections.get(address);
        String inFile = before == null ? shown : before.before();
        if (inFile.equals(typed.strip())) {
            corrections.remove(address);
        } else {
            corrections.put(address, new Correction(address, field, inFile, typed.strip()));
        }
        recheck(now.corrected(corrections.values().stream().collect(Collectors.toMap(Correction::address, Correction::after))));
    }

    /** What was corrected so far, by address. */
    public Map<String, Correction> corrections() {
        return Map.copyOf(corrections);
    }

    private void recheck(IntakeSource corrected) {
        source = corrected;
        repeat = () -> check(corrected, true);
        rechecking.set(true);
        job = runner.start(
                state -> desk.check(corrected, state),
                TaskRunner.Reply.of(
                        workbook -> {
                            rechecking.set(false);
                            if (filter.get() == Filter.WRONG && workbook.count(RowState.WRONG) == 0) {
                                filter.set(workbook.hasErrors() ? Filter.NOTES : Filter.ALL);
                            }
                            step.set(new Step.Preview(workbook));
                        },
                        thrown -> {
                            rechecking.set(false);
                            refused(thrown, "ui.intake.check-cancelled");
                        }));
    }

    /** Writes what was checked. */
    public void write() {
        if (step.get() instanceof Step.Preview(CheckedWorkbook workbook) && !workbook.hasErrors() && !isWorking()) {
            progress.set(TaskRunner.UNKNOWN);
            step.set(new Step.Writing());
            job = runner.start(
                    state -> done(workbook, workbook.writing().run(state)),
                    new TaskRunner.Reply<>(this::written, thrown -> refused(thrown, "ui.intake.write-cancelled"), progress::set));
        }
    }

    private Step.Done done(CheckedWorkbook workbook, int number) {
        Map<String, Map<RowState, Integer>> counts = new LinkedHashMap<>();
        workbook.rows().forEach(row -> counts.computeIfAbsent(row.sheet(), _ -> new EnumMap<>(RowState.class))
                .merge(row.state(), 1, Integer::sum));
        Optional<PastImport> run = desk.past().stream().filter(each -> each.number() == number).findFirst();
        String sentence = texts.get(run.isPresent() ? "intake.done" : "ui.intake.done", Map.of(
                "file", name,
                "fresh", Numbers.count(workbook.count(RowState.NEW)),
                "changed", Numbers.count(workbook.count(RowState.CHANGED)),
                "same", Numbers.count(workbook.count(RowState.SAME)),
                "number", String.valueOf(number)));
        return new Step.Done(sentence, run.map(each -> new ImportProtocol(
                each, counts, workbook.problems(), new ArrayList<>(corrections.values()))).orElse(null));
    }

    private void written(Step.Done done) {
        step.set(done);
        stored.run();
    }

    /** Asks where to and writes what the import did. */
    public void saveProtocol() {
        if (step.get() instanceof Step.Done(String _, ImportProtocol protocol) && protocol != null) {
            String suggested = texts.get(
                    "intake.protocol.file", Map.of("number", String.valueOf(protocol.run().number())));
            dialogs.chooseFileToWrite(suggested)
                    .ifPresent(file -> protocols.start(file, (chosen, _) -> desk.writeProtocol(protocol, chosen)));
        }
    }

    /** Takes back what was just written. */
    public void undo() {
        if (step.get() instanceof Step.Done(String _, ImportProtocol protocol) && protocol != null) {
            undo(protocol.run());
        }
    }

    /** Takes that import back. */
    public void undo(PastImport run) {
        if (isWorking()) {
            return;
        }
        name = run.file();
        progress.set(TaskRunner.UNKNOWN);
        step.set(new Step.Undoing(run.file()));
        repeat = () -> undo(run);
        job = runner.start(
                state -> desk.undo(run.number(), state),
                new TaskRunner.Reply<>(this::undone, thrown -> refused(thrown, "intake.undo-cancelled"), progress::set));
    }

    private void undone(UndoResult result) {
        switch (result) {
            case UndoResult.Undone(PastImport run) -> {
                step.set(new Step.Undone(texts.get("intake.undo.done", Map.of(
                        "file", run.file(), "rows", Numbers.count((long) run.added() + run.changed())))));
                stored.run();
            }
            case UndoResult.Refused refused -> step.set(new Step.InTheWay(refused.problems().stream().map(texts::of).toList()));
        }
    }

    /**
     * Fills an empty database with invented data.
     *
     * @param filled told when they are stored
     */
    public void fill(CheckedWorkbook.Write sample, Runnable filled) {
        name = texts.get("ui.intake.sample");
        source = null;
        repeat = () -> fill(sample, filled);
        progress.set(TaskRunner.UNKNOWN);
        step.set(new Step.Writing());
        job = runner.start(
                state -> {
                    sample.run(state);
                    return name;
                },
                new TaskRunner.Reply<>(
                        _ -> {
                            step.set(new Step.Done(texts.get("ui.intake.sample-done"), null));
                            filled.run();
                        },
                        thrown -> refused(thrown, "ui.intake.write-cancelled"),
                        progress::set));
    }

    /** Asks what runs to stop. */
    public void cancel() {
        TaskRunner.Job current = job;
        if (current != null) {
            current.cancel();
        }
    }

    /** Forgets the workbook. */
    public void leave() {
        if (!isWorking()) {
            name = "";
            source = null;
            corrections.clear();
            repeat = () -> {};
            protocols.dismiss();
            step.set(new Step.Idle(List.of()));
        }
    }

    /** Reads the last imports while no workbook is chosen. */
    public void showPast() {
        if (step.get() instanceof Step.Idle) {
            job = runner.start(_ -> desk.past(), TaskRunner.Reply.of(
                    past -> {
                        if (step.get() instanceof Step.Idle) {
                            step.set(new Step.Idle(past));
                        }
                    },
                    thrown -> refused(thrown, "ui.intake.check-cancelled")));
        }
    }

    /** Puts the problems on the clipboard, ready for a spreadsheet. */
    public void copyProblems() {
        if (step.get() instanceof Step.Preview(CheckedWorkbook workbook)) {
            dialogs.copy(problems(workbook).stream().map(ProblemRow::tabbed).collect(Collectors.joining("\n")));
        }
    }

    /** The problems in words. */
    List<ProblemRow> problems(CheckedWorkbook workbook) {
        return workbook.problems().stream().map(each -> ProblemRow.of(each, texts)).toList();
    }

    private void refused(Throwable thrown, String cancelled) {
        step.set(new Step.Refused(
                switch (Failure.of(thrown)) {
                    case Failure.Known known -> texts.of(known.problem());
                    case Failure.GivenUp _ -> texts.get(cancelled);
                    case Failure.Bug bug -> texts.get("ui.intake.bug", Map.of("code", bug.report().code()));
                }));
    }
}
