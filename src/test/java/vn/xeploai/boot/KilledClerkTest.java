package vn.xeploai.boot;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Outcome;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;

/** Killing the window at any moment costs at most the key being typed. {@code -Dxeploai.kills=20} for the long version. */
class KilledClerkTest {
    private static final int MEMBERS = 60;

    @Test
    void at_most_the_key_being_typed_is_lost_when_the_window_is_killed(@TempDir Path parent) throws Exception {
        ClerksWindow.prepare(parent, MEMBERS);
        Random moment = new Random(20);
        for (int run = 0; run < Integer.getInteger("xeploai.kills", 2); run++) {
            List<String> typed = typedUntilKilled(parent, run, 3 + moment.nextInt(MEMBERS - 10), moment);

            try (Desk desk = DataDirectory.open(ClerksWindow.data(parent))) {
                Map<String, Outcome> kept = RatedWard.rows(desk, ClerksWindow.YEAR).stream()
                        .collect(Collectors.toMap(each -> each.memberId().toString(), MemberAssessment::outcome));
                for (String word : typed.subList(0, typed.size() - 1)) {
                    String[] parts = word.split(" ", -1);
                    assertThat(kept.get(parts[0])).as("run %d, one of %d keys", run, typed.size())
                            .isEqualTo(new Outcome.Rated(Boolean.parseBoolean(parts[1]) ? "HTTNV" : "HTNV", false));
                }
            }
        }
    }

    /** Lets the clerk type so many keys and kills the program somewhere in the last one; what they said before each key. */
    private static List<String> typedUntilKilled(Path home, int run, int keys, Random moment)
            throws IOException, InterruptedException {
        Process program = start(home, run);
        List<String> said = new ArrayList<>();
        try (BufferedReader words = program.inputReader(StandardCharsets.UTF_8)) {
            for (String word = words.readLine(); word != null; word = words.readLine()) {
                said.add(word);
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

    private static Process start(Path home, int run) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(each -> !each.startsWith("-javaagent"))
                .forEach(command::add);
        command.addAll(List.of(
                "-Dxeploai.log.dir=" + home.resolve("log"),
                "-cp", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                TypingClerk.class.getName(), home.toString(), String.valueOf(run)));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.to(home.resolve("other.err").toFile()))
                .start();
    }
}
