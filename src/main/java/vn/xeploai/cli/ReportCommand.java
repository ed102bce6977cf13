package vn.xeploai.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import vn.xeploai.report.form.Bundle;
import vn.xeploai.report.form.Existing;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.form.TemplateTags;
import vn.xeploai.report.printing.PrintBundle;
import vn.xeploai.report.printing.PrintReport;
import vn.xeploai.report.template.TagListing;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;

/** {@code report}: prints a report of a unit and year into a file, or lists the reports there are. */
@Command(name = "report", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class ReportCommand implements Callable<Integer> {
    /** In place of a name: every form that has something to say about the unit. */
    private static final String WHOLE_FILE = "ca-bo";

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

    @Option(names = "--each-cell", descriptionKey = "cli.option.each-cell")
    private boolean eachCell;

    @Nullable
    @Option(names = "--format", paramLabel = "FORMAT", descriptionKey = "cli.option.file-format")
    private String format;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (list) {
            list();
        } else if (name.equals(WHOLE_FILE)) {
            if (eachCell) {
                throw new UsageException(surroundings.texts().get("cli.report-whole-each"));
            }
            printAll(new Bundle.WholeFile(unit.year(), unit.unitCode()), FileFormat.PDF);
        } else if (eachCell) {
            printAll(new Bundle.EachCell(kind(), unit.year(), unit.unitCode()), kind().formats().getFirst());
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

    private ReportKind kind() {
        return Reports.find(name).orElseThrow(() -> new UsageException(
                surroundings.texts().get("cli.unknown-report", Map.of("name", name))));
    }

    /** Into one file of pages when the name ends so, else into a folder. */
    private void printAll(Bundle bundle, FileFormat usual) {
        Texts texts = surroundings.texts();
        Optional<FileFormat> ofFile = Files.isDirectory(out) ? Optional.empty() : FileFormat.of(out);
        if (ofFile.filter(each -> each != FileFormat.PDF).isPresent()) {
            throw new UsageException(texts.get("cli.report-one-file", Map.of("file", out.toString())));
        }
        FileFormat taken = format == null ? usual : formatNamed(format);
        Progress progress = new TerminalProgress(surroundings.err());
        try (Desk desk = surroundings.door().open(data.directory)) {
            PrintBundle printing = new PrintBundle(desk, surroundings.regulations());
            if (ofFile.isPresent()) {
                printing.writeOne(bundle, out, progress);
                surroundings.say(texts.get("cli.report.done", Map.of("file", out.toString())));
            } else {
                int files = printing.writeEach(bundle, taken, out, Existing.REPLACED, progress).size();
                surroundings.say(texts.get("cli.report.files", Map.of(
                        "count", Numbers.count(files), "folder", out.toString())));
            }
        }
    }

    private FileFormat formatNamed(String word) {
        return Arrays.stream(FileFormat.values())
                .filter(each -> each.ending().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new UsageException(
                        surroundings.texts().get("cli.report-unknown-format", Map.of("format", word))));
    }

    /** The tags that a template of that form may hold, those of a repeated row under the list they belong to. */
    private void tags() {
        Texts texts = surroundings.texts();
        ReportKind kind = kind();
        surroundings.say(texts.get("templates.tags-of", Map.of(
                "form", texts.get(kind.titleKey()), "formats", "." + String.join(", .", kind.templateEndings()))));
        TagListing.lines(TemplateTags.book(), texts).forEach(surroundings.out()::println);
    }

    private void print() {
        Texts texts = surroundings.texts();
        ReportKind kind = kind();
        if (FileFormat.of(out).filter(kind.formats()::contains).isEmpty()) {
            throw new UsageException(texts.get("cli.report-format", Map.of(
                    "file", out.toString(), "formats", "." + String.join(", .", kind.endings()))));
        }
        if (format != null && !FileFormat.of(out).equals(Optional.of(formatNamed(format)))) {
            throw new UsageException(texts.get("cli.report-other-format", Map.of("file", out.toString(), "format", format)));
        }
        try (Desk desk = surroundings.door().open(data.directory)) {
            new PrintReport(desk, surroundings.regulations())
                    .print(kind, unit.year(), unit.unitCode(), out, Progress.NONE);
        }
        surroundings.say(texts.get("cli.report.done", Map.of("file", out.toString())));
    }
}
