package vn.xeploai.ui.rating;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.scoring.ScoreSheetFile;

/** Phiếu chấm điểm in workbooks: written out and taken in, all sheets of a year or none. */
final class SheetFiles {
    private final ScoringDesk desk;
    private final TaskRunner runner;
    private final Texts texts;
    private final Runnable taken;
    private final Consumer<Notice> say;
    private final Consumer<Throwable> failed;

    /**
     * Over that desk.
     *
     * @param taken the sheets of the year are other ones now
     * @param say what became of it
     */
    SheetFiles(
            ScoringDesk desk, TaskRunner runner, Texts texts, Runnable taken, Consumer<Notice> say,
            Consumer<Throwable> failed) {
        this.desk = desk;
        this.runner = runner;
        this.texts = texts;
        this.taken = taken;
        this.say = say;
        this.failed = failed;
    }

    /** Writes those sheets into a workbook. */
    void write(List<ScoreSheet> sheets, Path file) {
        desk.files().ifPresent(files -> runner.start(
                _ -> {
                    files.write(sheets, file);
                    return file;
                },
                TaskRunner.Reply.of(
                        _ -> say.accept(Notice.of(Notice.Kind.DONE, texts.get("ui.export.done", Map.of("file", file.toString())))),
                        failed)));
    }

    /** Takes the sheets of a workbook for those of that year. */
    void take(Path file, int year, Map<ScoringGroup, ScoreSheet> stored) {
        desk.files().ifPresent(files -> runner.start(
                _ -> read(files, file, year, stored), TaskRunner.Reply.of(this::answer, failed)));
    }

    /** What became of a workbook. */
    private record Taken(ScoreSheetFile.Content content, List<Problem> against) {}

    private Taken read(ScoreSheetFile files, Path file, int year, Map<ScoringGroup, ScoreSheet> stored) {
        ScoreSheetFile.Content content = files.read(file, year);
        List<ScoreSheet> before = content.sheets().stream()
                .map(each -> stored.getOrDefault(each.group(), ScoreSheet.empty(year, each.group())))
                .toList();
        return content.problems().isEmpty()
                ? new Taken(content, desk.keepSheets(before, content.sheets()))
                : new Taken(content, content.problems());
    }

    private void answer(Taken done) {
        if (done.against().isEmpty()) {
            taken.run();
            say.accept(Notice.of(Notice.Kind.DONE, texts.get("scores.sheet.taken", Map.of(
                    "groups", done.content().sheets().stream()
                            .map(each -> texts.of(each.group())).collect(Collectors.joining(", "))))));
        } else {
            String more = done.against().size() == 1 ? "" : " " + texts.get("rating.paste.more", Map.of(
                    "count", String.valueOf(done.against().size() - 1)));
            say.accept(Notice.of(Notice.Kind.ERROR, texts.of(done.against().getFirst()) + more));
        }
    }
}
