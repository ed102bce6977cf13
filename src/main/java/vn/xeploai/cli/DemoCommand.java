package vn.xeploai.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import vn.xeploai.work.importing.LoadSample;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.SampleWorkbooks;

/** {@code demo}: fills a directory with the sample data. */
@Command(name = "demo", mixinStandardHelpOptions = true, versionProvider = ProgramVersion.class)
final class DemoCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    @Mixin
    private final DataOptions data = new DataOptions();

    DemoCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        fill(data.directory);
        surroundings.say(surroundings.texts().get("cli.demo.done", Map.of("directory", data.directory.toString())));
        return ExitStatus.DONE;
    }

    void fill(Path directory) {
        try (Desk desk = surroundings.door().openOrCreate(directory);
                SampleWorkbooks sample = surroundings.sample().get()) {
            new LoadSample(desk, surroundings.regulations(), surroundings.reader())
                    .load(sample, new TerminalProgress(surroundings.err()));
        }
    }
}
