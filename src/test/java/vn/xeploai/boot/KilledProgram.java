package vn.xeploai.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;

/** The program with a clerk at it, killed while they type. */
final class KilledProgram {
    private KilledProgram() {}

    /**
     * Lets the clerk type so many keys and kills the program somewhere in the last one.
     *
     * @param clerk whose {@code main} takes the home and that word, and says a word before each key
     * @return what they said before each key
     */
    static List<String> typedUntilKilled(Path home, Class<?> clerk, String word, int keys, Random moment)
            throws IOException, InterruptedException {
        Process program = start(home, clerk, word);
        List<String> said = new ArrayList<>();
        try (BufferedReader words = program.inputReader(StandardCharsets.UTF_8)) {
            for (String key = words.readLine(); key != null; key = words.readLine()) {
                said.add(key);
                if (said.size() == keys) {
                    TimeUnit.MILLISECONDS.sleep(moment.nextInt(TypingClerk.MILLISECONDS_A_KEY));
                    program.destroyForcibly();
                }
            }
        } catch (IOException closedByTheKill) {
            assertThat(said).isNotEmpty();
        }
        program.waitFor();
        assertThat(said).as(Files.readString(home.resolve("other.err"))).hasSizeGreaterThanOrEqualTo(keys);
        return said;
    }

    private static Process start(Path home, Class<?> clerk, String word) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> !each.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Dxeploai.log.dir=" + home.resolve("log"),
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                clerk.getName(), home.toString(), word));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.to(home.resolve("other.err").toFile()))
                .start();
    }
}
