package vn.xeploai.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.work.judging.CheckYear;
import vn.xeploai.work.judging.Depth;
import vn.xeploai.work.port.Desk;

/** {@code check}: what stands against the levels decided in a unit. */
@Command(name = "check", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class CheckCommand implements Callable<Integer> {
    enum Format {
        table,
        json
    }

    private final Surroundings surroundings;

    @Mixin
    private final DataOptions data = new DataOptions();

    @Mixin
    private final UnitOptions unit = new UnitOptions();

    @Option(names = "--format", paramLabel = "F", defaultValue = "table", descriptionKey = "cli.option.format")
    private Format format = Format.table;

    @Option(names = "--missing", descriptionKey = "cli.option.missing")
    private boolean missing;

    CheckCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** Told as it is found: a province has more to tell than fits into memory. */
    @Override
    public Integer call() {
        AtomicBoolean forbidden = new AtomicBoolean();
        try (Desk desk = surroundings.door().open(data.directory)) {
            CheckYear errand = new CheckYear(desk, surroundings.regulations(), OpenChoices.DEFAULTS);
            CheckAnswer answer = format == Format.json ? new CheckJson(surroundings) : new CheckTable(surroundings);
            Depth depth = missing ? Depth.MISSING_FACTS_TOO : Depth.OBSTACLES;
            errand.check(unit.year(), unit.unitCode(), depth, each -> {
                forbidden.compareAndSet(false, each.ground().effect() == Effect.FORBIDS);
                answer.tell(each);
            });
            answer.close();
        }
        return forbidden.get() ? ExitStatus.PROBLEMS : ExitStatus.DONE;
    }
}
