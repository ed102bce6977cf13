package vn.xeploai.cli;

import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

import vn.xeploai.model.problem.ProblemCode;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.text.FaultCode;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.UnknownUnitException;
import vn.xeploai.work.counting.UnknownYearException;

/** The command line as a whole: which commands there are and how their failures reach people and scripts. */
public final class CommandLineProgram {
    private static final Logger LOG = LoggerFactory.getLogger(CommandLineProgram.class);

    private final Surroundings surroundings;
    private final Texts texts;

    /** With these surroundings. */
    public CommandLineProgram(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.texts = surroundings.texts();
    }

    /** Runs one command and returns its {@link ExitStatus}. */
    public int run(String... args) {
        CommandLine program = new CommandLine(new XepLoaiCommand(surroundings))
                .addSubcommand(new ImportCommand(surroundings))
                .addSubcommand(new UndoImportCommand(surroundings))
                .addSubcommand(new ExportCommand(surroundings))
                .addSubcommand(new SummaryCommand(surroundings))
                .addSubcommand(new CheckCommand(surroundings))
                .addSubcommand(new ReportCommand(surroundings))
                .addSubcommand(new ReconcileCommand(surroundings))
                .addSubcommand(new DemoCommand(surroundings))
                .setResourceBundle(new HelpTexts(texts))
                .setOut(surroundings.out())
                .setErr(surroundings.err())
                .setParameterExceptionHandler((wrong, _) -> usage(wrong))
                .setExecutionExceptionHandler((failure, _, parsed) -> failed(failure, parsed));
        int status = execute(program, args);
        boolean lost = surroundings.out().checkError();
        if (lost) {
            surroundings.say(texts.get("cli.no-output"));
        }
        surroundings.err().flush();
        return lost && status == ExitStatus.DONE ? ExitStatus.FAILED : status;
    }

    /** Too large a task is told in a sentence as well; what was begun has been rolled back when its desk was closed. */
    private int execute(CommandLine program, String... args) {
        try {
            return program.execute(args);
        } catch (OutOfMemoryError full) {
            LOG.error("out of memory", full);
            surroundings.say(texts.get("cli.no-memory"));
            return ExitStatus.FAILED;
        }
    }

    private int usage(ParameterException wrong) {
        String sentence = switch (wrong) {
            case UnmatchedArgumentException unknown ->
                texts.get("cli.usage.unknown", Map.of("words", String.join(" ", unknown.getUnmatched())));
            case MissingParameterException missing ->
                texts.get("cli.usage.missing", Map.of("names", missing.getMissing().stream()
                        .map(spec -> spec.isOption() ? ((CommandLine.Model.OptionSpec) spec).longestName() : spec.paramLabel())
                        .reduce((a, b) -> a + ", " + b)
                        .orElse("")));
            case OverwrittenOptionException twice ->
                texts.get("cli.usage.twice", Map.of("name", ((CommandLine.Model.OptionSpec) twice.getOverwritten()).longestName()));
            default -> texts.get("cli.usage.value", Map.of(
                    "value", String.valueOf(wrong.getValue()),
                    "name", wrong.getArgSpec() == null ? "" : wrong.getArgSpec().paramLabel()));
        };
        surroundings.say(sentence);
        surroundings.say(texts.get("cli.usage.see", Map.of("command", wrong.getCommandLine().getCommandSpec().qualifiedName())));
        return ExitStatus.USAGE;
    }

    private int failed(Exception failure, ParseResult parsed) {
        switch (failure) {
            case UsageException wrong -> surroundings.say(String.valueOf(wrong.getMessage()));
            case UnknownYearException unknown ->
                surroundings.say(texts.get("cli.unknown-year", Map.of("year", String.valueOf(unknown.year()))));
            case UnknownUnitException unknown -> surroundings.say(UnitOptions.unknown(unknown.code(), unknown.roots(), texts));
            case ProblemException outside -> surroundings.say(texts.of(outside.problem()));
            default -> {
                String code = FaultCode.of(failure);
                LOG.error("fault {} in {}", code, parsed.commandSpec().qualifiedName(), failure);
                surroundings.say(texts.get("cli.fault", Map.of("code", code)));
            }
        }
        return switch (failure) {
            case UsageException _, UnknownYearException _, UnknownUnitException _ -> ExitStatus.USAGE;
            case ProblemException outside when isOfTheRequest(outside.problem().code()) -> ExitStatus.USAGE;
            case ProblemException outside when outside.problem().code().id().startsWith("IN-") -> ExitStatus.PROBLEMS;
            default -> ExitStatus.FAILED;
        };
    }

    /** Whether another form, year, unit, format or place would do: nothing is wrong with the data or the machine. */
    private static boolean isOfTheRequest(ProblemCode code) {
        return code instanceof ReportProblem problem && switch (problem) {
            case UNKNOWN_UNIT, UNKNOWN_FORMAT, NOT_OF_THAT_YEAR, TOO_LONG, TOO_MANY_CELLS, NO_CELLS, TEMPLATE_TOO_LONG,
                    FOLDER_MISSING, IS_A_FOLDER, IS_A_FILE -> true;
            default -> false;
        };
    }
}
