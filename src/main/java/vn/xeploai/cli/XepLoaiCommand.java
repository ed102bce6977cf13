package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code xep-loai} without a command: opens the window. */
@Command(name = "xep-loai", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class XepLoaiCommand implements Callable<Integer> {
    private static final int SAMPLE_YEAR = 2021;
    private static final String SAMPLE_UNIT = "TT";

    private final Surroundings surroundings;

    @Nullable
    @Option(names = "--data", paramLabel = "DIR", descriptionKey = "cli.option.data")
    private Path directory;

    @Option(names = "--sample", descriptionKey = "cli.option.sample")
    private boolean sample;

    XepLoaiCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        if (surroundings.window().hasDisplay()) {
            return surroundings.window().open(directory, sample) ? ExitStatus.DONE : ExitStatus.FAILED;
        }
        Path sampleDirectory = directory;
        if (!sample || sampleDirectory == null) {
            surroundings.say(surroundings.texts().get("cli.no-display"));
            return ExitStatus.FAILED;
        }
        surroundings.say(surroundings.texts().get("cli.no-display-sample", Map.of("unit", SAMPLE_UNIT)));
        new DemoCommand(surroundings).fill(sampleDirectory);
        return new SummaryCommand(surroundings).table(sampleDirectory, SAMPLE_YEAR, SAMPLE_UNIT);
    }
}
