package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.xeploai.work.importing.ImportPlan;
import vn.xeploai.work.importing.ImportWorkbook;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.workbook.Wording;

/** {@code import}: takes in a workbook, all or nothing. */
@Command(name = "import", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ImportCommand implements Callable<Integer> {
    enum Format {
        table,
        json
    }

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "WORKBOOK", descriptionKey = "cli.option.workbook")
    private Path workbook = Path.of("");

    @Mixin
    private final DataOptions data = new DataOptions();

    @Nullable
    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "cli.option.import-unit")
    private String unit;

    @Option(names = "--dry-run", descriptionKey = "cli.option.dry-run")
    private boolean dryRun;

    @Nullable
    @Option(names = "--format", paramLabel = "F", descriptionKey = "cli.option.format")
    private Format format;

    ImportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        return surroundings.door().exists(data.directory) ? intoDesk() : intoNewDesk();
    }

    private int intoDesk() {
        try (Desk desk = surroundings.door().open(data.directory)) {
            ImportWorkbook errand = new ImportWorkbook(desk, surroundings.regulations(), surroundings.reader());
            ImportPlan plan = errand.plan(workbook, unitCode(), progress());
            return finish(plan, () -> errand.write(plan, progress()));
        }
    }

    /** A bad workbook, or one that is only checked, leaves no new directory behind. */
    private int intoNewDesk() {
        ImportPlan plan = ImportWorkbook.planForEmptyDesk(
                surroundings.regulations(), surroundings.reader(), workbook, unitCode(), progress());
        return finish(plan, () -> {
            try (Desk desk = surroundings.door().openOrCreate(data.directory)) {
                new ImportWorkbook(desk, surroundings.regulations(), surroundings.reader()).write(plan, progress());
            }
        });
    }

    /** In composed form, as codes are stored. */
    private @Nullable String unitCode() {
        return unit == null ? null : Wording.tidy(unit);
    }

    private int finish(ImportPlan plan, Runnable write) {
        boolean writes = !dryRun && !plan.hasErrors();
        if (writes) {
            write.run();
        }
        ImportAnswer answer = new ImportAnswer(plan, writes, surroundings.texts());
        answer.problems().forEach(surroundings::say);
        surroundings.out().print(chosenFormat() == Format.json ? answer.json() : answer.table());
        surroundings.say(answer.conclusion());
        return plan.hasErrors() ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }

    /** A dry run is asked for its rows, so they are its answer unless the table is wished for. */
    private Format chosenFormat() {
        return Objects.requireNonNullElse(format, dryRun ? Format.json : Format.table);
    }

    private TerminalProgress progress() {
        return new TerminalProgress(surroundings.err());
    }
}
