package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import com.fasterxml.jackson.databind.node.ArrayNode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.xeploai.text.Dates;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.importing.UndoImport;
import vn.xeploai.work.importing.UndoResult;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.PastImport;

/** {@code undo-import}: takes the latest import back, or that of a number; {@code --list} shows them. */
@Command(name = "undo-import", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class UndoImportCommand implements Callable<Integer> {
    enum Format {
        table,
        json
    }

    private final Surroundings surroundings;

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--list", descriptionKey = "cli.option.list-imports")
    private boolean list;

    @Nullable
    @Option(names = "--number", paramLabel = "N", descriptionKey = "cli.option.import-number")
    private Integer number;

    @Option(names = "--format", paramLabel = "F", defaultValue = "table", descriptionKey = "cli.option.format")
    private Format format = Format.table;

    UndoImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Path directory = data.directory;
        try (Desk desk = surroundings.door().open(directory)) {
            UndoImport errand = new UndoImport(desk, surroundings.writer().spelling());
            if (list) {
                surroundings.out().print(format == Format.json ? json(errand.list()) : table(errand.list()));
                return ExitStatus.DONE;
            }
            TerminalProgress progress = new TerminalProgress(surroundings.err());
            return tell(number == null ? errand.undoLatest(progress) : errand.undo(number, progress));
        }
    }

    private int tell(UndoResult result) {
        Texts texts = surroundings.texts();
        return switch (result) {
            case UndoResult.Undone(PastImport run) -> {
                surroundings.say(texts.get("intake.undo.done", Map.of(
                        "file", run.file(), "rows", Numbers.count((long) run.added() + run.changed()))));
                yield ExitStatus.DONE;
            }
            case UndoResult.Refused refused -> {
                refused.problems().forEach(each -> surroundings.say(texts.of(each)));
                surroundings.say(texts.get("intake.undo.refused"));
                yield ExitStatus.PROBLEMS;
            }
        };
    }

    private String table(List<PastImport> runs) {
        Texts texts = surroundings.texts();
        TextTable table = new TextTable(List.of(
                texts.get("intake.past.number"), texts.get("intake.past.at"), texts.get("intake.past.by"),
                texts.get("intake.past.file"), texts.get("intake.past.added"), texts.get("intake.past.changed"),
                texts.get("intake.past.state")));
        runs.forEach(run -> table.row(String.valueOf(run.number()), List.of(
                Dates.moment(run.at()), run.by(), run.file(), Numbers.count(run.added()), Numbers.count(run.changed()),
                texts.get("intake.past." + state(run)))));
        return table.render();
    }

    private static String json(List<PastImport> runs) {
        ArrayNode nodes = Json.array();
        runs.forEach(run -> nodes.addObject()
                .put("number", run.number())
                .put("at", run.at().toString())
                .put("by", run.by())
                .put("file", run.file())
                .put("new", run.added())
                .put("changed", run.changed())
                .put("same", run.same())
                .put("state", state(run).toLowerCase(Locale.ROOT)));
        return Json.text(nodes);
    }

    private static String state(PastImport run) {
        return run.undoneAt() != null ? "undone" : run.kept() ? "standing" : "old";
    }
}
