package vn.xeploai.ui.intake;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.FileWriting;
import vn.xeploai.work.importing.Correction;
import vn.xeploai.work.importing.ImportProtocol;
import vn.xeploai.work.importing.RowState;
import vn.xeploai.work.port.PastImport;

/** Ghi vào dữ liệu, and the protocol of it. */
final class WritingErrand {
    private final IntakeDesk desk;
    private final Course course;
    private final Texts texts;
    private final Runnable stored;

    WritingErrand(IntakeDesk desk, Course course, Texts texts, Runnable stored) {
        this.desk = desk;
        this.course = course;
        this.texts = texts;
        this.stored = stored;
    }

    void write(CheckedWorkbook workbook, Collection<Correction> corrections) {
        List<Correction> corrected = List.copyOf(corrections);
        course.run(
                new Step.Writing(),
                state -> done(workbook, workbook.writing().run(state), corrected),
                done -> {
                    course.step.set(done);
                    stored.run();
                },
                "ui.intake.write-cancelled");
    }

    private Step.Done done(CheckedWorkbook workbook, int number, List<Correction> corrected) {
        Map<String, Map<RowState, Integer>> counts = new LinkedHashMap<>();
        workbook.rows().forEach(row -> counts.computeIfAbsent(row.sheet(), _ -> new EnumMap<>(RowState.class))
                .merge(row.state(), 1, Integer::sum));
        Optional<PastImport> run = desk.past().stream().filter(each -> each.number() == number).findFirst();
        String sentence = texts.get(run.isPresent() ? "intake.done" : "ui.intake.done", Map.of(
                "file", course.name(),
                "fresh", Numbers.count(workbook.count(RowState.NEW)),
                "changed", Numbers.count(workbook.count(RowState.CHANGED)),
                "same", Numbers.count(workbook.count(RowState.SAME)),
                "number", String.valueOf(number)));
        return new Step.Done(sentence, run.map(each -> new ImportProtocol(
                each, counts, workbook.problems(), corrected)).orElse(null));
    }

    /** Asks where to and writes what the import did. */
    void saveProtocol(ImportProtocol protocol, Dialogs dialogs, FileWriting files) {
        String suggested = texts.get(
                "intake.protocol.file", Map.of("number", String.valueOf(protocol.run().number())));
        dialogs.chooseFileToWrite(suggested)
                .ifPresent(file -> files.start(file, (chosen, _) -> desk.writeProtocol(protocol, chosen)));
    }

    void fill(CheckedWorkbook.Write sample, Runnable filled) {
        course.name(texts.get("ui.intake.sample"));
        course.repeatWith(() -> fill(sample, filled));
        course.run(
                new Step.Writing(),
                state -> {
                    sample.run(state);
                    return course.name();
                },
                _ -> {
                    course.step.set(new Step.Done(texts.get("ui.intake.sample-done"), null));
                    filled.run();
                },
                "ui.intake.write-cancelled");
    }
}
