package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.form.TemplateTags;
import vn.xeploai.report.printing.PrintReport;
import vn.xeploai.report.template.TagListing;
import vn.xeploai.text.Texts;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;

/** {@code report}: prints a report of a unit and year into a file, or lists the reports there are. */
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ReportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    /** Asks for nothing else, so that nothing else is required beside it. */
    @Option(names = "--list", help = true, descriptionKey = "cli.option.list")
    private boolean list;

    @Option(names = "--tags", help = true, descriptionKey = "cli.option.tags")
    private boolean tags;

    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "cli.option.report")
    private String name = "";

    @Mixin
    private final DataOptions data = new DataOptions();

    @Mixin
    private final UnitOptions unit = new UnitOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (list) {
            list();
        } else if (tags) {
            tags();
        } else {
            print();
        }
        return ExitStatus.DONE;
    }

    private void list() {
        for (ReportKind kind : Reports.list()) {
            surroundings.out().println(kind.name() + "\t" + String.join(",", kind.endings()) + "\t"
                    + kind.listed(surroundings.texts()));
        }
    }

    /** The tags that a template of that form may hold, those of a repeated row under the list they belong to. */
    private void tags() {
        Texts texts = surroundings.texts();
        ReportKind kind = kind();
        surroundings.say(texts.get("templates.tags-of", Map.of(
                "form", texts.get(kind.titleKey()), "formats", "." + String.join(", .", kind.templateEndings()))));
        TagListing.lines(TemplateTags.book(), texts).forEach(surroundings.out()::println);
    }

    private ReportKind kind() {
        return Reports.find(name).orElseThrow(() ->
                new UsageException(surroundings.texts().get("cli.unknown-report", Map.of("name", name))));
    }

    private void print() {
        Texts texts = surroundings.texts();
        ReportKind kind = kind();
        if (FileFormat.of(out).filter(kind.formats()::contains).isEmpty()) {
            throw new UsageException(texts.get("cli.report-format", Map.of(
                    "file", out.toString(), "formats", "." + String.join(", .", kind.endings()))));
        }
        try (Desk desk = surroundings.door().open(data.directory)) {
            new PrintReport(desk, surroundings.regulations())
                    .print(kind, unit.year(), unit.unitCode(), out, Progress.NONE);
        }
        surroundings.say(texts.get("cli.report.done", Map.of("file", out.toString())));
    }
}
