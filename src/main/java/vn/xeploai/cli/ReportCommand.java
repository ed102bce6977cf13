package vn.xeploai.cli;

import java.util.concurrent.Callable;

import picocli.CommandLine.Command;

/** {@code report}: prints a report of a unit and year into a file. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
    private final Surroundings surroundings;

    ReportCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings.say("");
        return ExitStatus.FAILED;
    }
}
