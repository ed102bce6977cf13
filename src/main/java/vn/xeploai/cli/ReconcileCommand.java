package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.xeploai.report.reconcile.ReconcileReport;
import vn.xeploai.work.reconciling.ReconcileFile;
import vn.xeploai.work.reconciling.ReconciledFile;

/** {@code reconcile}: checks the printed counts and percentages of somebody's report. */
@Command(name = "reconcile", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ReconcileCommand implements Callable<Integer> {
    enum Format {
        table,
        json
    }

    private final Surroundings surroundings;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "cli.option.figures")
    private Path file = Path.of("");

    @Option(names = "--format", paramLabel = "F", defaultValue = "table", descriptionKey = "cli.option.format")
    private Format format = Format.table;

    ReconcileCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        ReconciledFile answer = new ReconcileFile(surroundings.figures()).reconcile(file);
        ReconcileReport report = new ReconcileReport(surroundings.texts());
        report.problems(answer).forEach(surroundings::say);
        surroundings.out().print(format == Format.json ? report.json(answer) : report.table(answer));
        return answer.isAllRight() ? ExitStatus.DONE : ExitStatus.PROBLEMS;
    }
}
