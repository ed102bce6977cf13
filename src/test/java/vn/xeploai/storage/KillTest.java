package vn.xeploai.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.Campaign;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;

/** What was said to be kept is there after the program was killed. {@code -Dxeploai.kills=25} for the long version. */
class KillTest {
    @Test
    void nothing_that_was_kept_is_lost_when_the_program_is_killed(@TempDir Path parent) throws Exception {
        Path directory = parent.resolve("data");
        Random random = new Random(3);
        int said = 0;
        for (int kill = 0; kill < Integer.getInteger("xeploai.kills", 3); kill++) {
            said = Math.max(said, killedAfter(directory, 20 + random.nextInt(200)));

            assertThat(said).isPositive();
            assertThat(directory.resolve("xep-loai.seal")).content().startsWith("state=open");
            try (Desk desk = DataDirectory.open(directory)) {
                Set<Integer> kept = desk.look(records ->
                        records.campaigns().all().stream().map(Campaign::year).collect(Collectors.toSet()));
                for (int year = 1; year <= said; year++) {
                    assertThat(kept).contains(year);
                }
            }
            assertThat(directory.resolve("xep-loai.seal")).content().startsWith("state=closed");
        }
    }

    /** Lets it say so many changes, kills it, and returns the last one it said. */
    private static int killedAfter(Path directory, int changes) throws IOException, InterruptedException {
        Process program = OtherProgram.start("commit", directory);
        int last = 0;
        try (BufferedReader words = OtherProgram.words(program)) {
            int heard = 0;
            for (String word = words.readLine(); word != null; word = words.readLine()) {
                last = Integer.parseInt(word);
                if (++heard == changes) {
                    program.destroyForcibly();
                }
            }
        } catch (IOException closedByTheKill) {
            assertThat(last).isPositive();
        }
        program.waitFor();
        return last;
    }
}
