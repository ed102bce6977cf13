package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.text.Numbers;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.port.Desk;

/** {@code summary}: the figures of a unit in a year. */
@Command(name = "summary", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class SummaryCommand implements Callable<Integer> {
    private static final int MOST_DECIMALS = 10;

    enum Format {
        table,
        json,
        csv
    }

    private final Surroundings surroundings;

    @Mixin
    private final DataOptions data = new DataOptions();

    @Mixin
    private final UnitOptions unit = new UnitOptions();

    @Option(names = "--format", paramLabel = "F", defaultValue = "table", descriptionKey = "cli.option.format")
    private Format format = Format.table;

    @Option(names = "--decimals", defaultValue = "1", paramLabel = "N", descriptionKey = "cli.option.decimals")
    private int decimals = 1;

    SummaryCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (decimals < 0 || decimals > MOST_DECIMALS) {
            throw new UsageException(surroundings.texts().get("cli.decimals", Map.of("most", String.valueOf(MOST_DECIMALS))));
        }
        return print(data.directory, unit);
    }

    /** The table of one unit, for where a window cannot be. */
    int table(Path directory, int year, String unitCode) {
        return print(directory, new UnitOptions(year, unitCode));
    }

    private int print(Path directory, UnitOptions asked) {
        try (Desk desk = surroundings.door().open(directory)) {
            YearCount count = new CountYear(desk, surroundings.regulations()).count(asked.year());
            UnitFigures figures = asked.figuresOf(count, surroundings.texts());
            Summary summary =
                    new Summary(asked.year(), asked.unitCode(), count.figures().edition(), figures, decimals);
            surroundings.out().print(render(summary));
            warnOfClosedCells(count);
        }
        return ExitStatus.DONE;
    }

    private String render(Summary summary) {
        return switch (format) {
            case json -> SummaryJson.of(summary);
            case csv -> SummaryCsv.of(summary);
            case table -> SummaryTable.of(summary, surroundings.texts());
        };
    }

    private void warnOfClosedCells(YearCount count) {
        if (count.membersOfClosedCells() > 0) {
            surroundings.say(surroundings.texts().get(
                    "cli.closed-cells", Map.of("members", Numbers.count(count.membersOfClosedCells()))));
        }
    }
}
