package vn.xeploai.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Desk;

/** A second program with a life of its own: holds a directory, or keeps changes until it is killed. */
final class OtherProgram {
    private OtherProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[1]);
        try (Desk desk = DataDirectory.openOrCreate(directory)) {
            switch (arguments[0]) {
                case "hold" -> {
                    say("open");
                    System.in.read();
                }
                case "commit" -> commitForEver(desk);
                case "import" -> UndoKillTest.importAndUndoForEver(desk, Path.of(arguments[1]), OtherProgram::say);
                default -> say("open");
            }
        } catch (ProblemException refused) {
            say(refused.problem().code().id());
        }
    }

    private static void commitForEver(Desk desk) {
        List<Campaign> known = desk.look(records -> records.campaigns().all());
        int year = known.isEmpty() ? 0 : known.get(0).year();
        while (year < Integer.MAX_VALUE) {
            int next = ++year;
            Errand.change(desk, records ->
                    records.campaigns().insert(List.of(new Campaign(next, "132-2019", LocalDate.of(2020, 1, 1)))));
            say(String.valueOf(next));
        }
    }

    private static void say(String word) {
        System.out.println(word);
        System.out.flush();
    }

    /** Starts it. */
    static Process start(String errand, Path directory) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        java, "-XX:+UseSerialGC", "-Dlogback.configurationFile=logback.xml",
                        "-Dxeploai.log.dir=" + directory.resolveSibling("log"), "-cp", classes, OtherProgram.class.getName(), errand, directory.toString())
                .redirectError(ProcessBuilder.Redirect.to(errors(directory).toFile()))
                .start();
    }

    /** What it, or its JVM, complains about. */
    static Path errors(Path directory) {
        return directory.resolveSibling("other.err");
    }

    /** What it says next. */
    static BufferedReader words(Process process) {
        return process.inputReader(StandardCharsets.UTF_8);
    }
}
