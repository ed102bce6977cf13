package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.xeploai.report.output.NewFile;
import vn.xeploai.text.Texts;
import vn.xeploai.work.exporting.ExportWorkbook;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.workbook.Wording;

/** {@code export}: writes everything as a workbook that imports back, or the members in the layout of the official file. */
@Command(name = "export")
final class ExportCommand implements Callable<Integer> {
    enum Layout {
        own,
        official
    }

    private final Surroundings surroundings;

    @Mixin
    private final DataOptions data = new DataOptions();

    @Option(names = "--out", required = true, paramLabel = "FILE", descriptionKey = "cli.option.out")
    private Path out = Path.of("");

    @Option(names = "--layout", paramLabel = "L", defaultValue = "own", descriptionKey = "cli.option.layout")
    private Layout layout = Layout.own;

    @Nullable
    @Option(names = "--unit", paramLabel = "CODE", descriptionKey = "cli.option.export-unit")
    private String unit;

    ExportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        Texts texts = surroundings.texts();
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw new UsageException(texts.get("cli.export.format", Map.of("file", out.toString())));
        }
        String code = unit == null ? null : Wording.tidy(unit);
        if (code != null && layout == Layout.own) {
            throw new UsageException(texts.get("cli.export.whole-only"));
        }
        try (Desk desk = surroundings.door().open(data.directory)) {
            ExportWorkbook errand = new ExportWorkbook(desk, surroundings.regulations(), surroundings.writer());
            if (code != null && !errand.knows(code)) {
                throw new UsageException(texts.get("cli.export.unknown-unit", Map.of("unit", code)));
            }
            NewFile.write(out, stream -> {
                if (layout == Layout.own) {
                    errand.own(stream);
                } else {
                    errand.official(code, stream);
                }
            });
        }
        surroundings.say(texts.get("cli.export.done", Map.of("file", out.toString())));
        return ExitStatus.DONE;
    }
}
