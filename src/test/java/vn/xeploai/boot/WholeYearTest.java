package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javafx.scene.input.KeyCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A ward of 17 cells and 242 members through a whole year in the program's own window, by keyboard, over a real database: open,
 * hold the sessions, count the ballots, rate, decide, close, lock. Leaves a picture of every station in
 * {@code target/screenshots/whole-year}.
 */
class WholeYearTest {
    private static final int YEAR = 2026;
    private static final Path PICTURES = Path.of("target", "screenshots", "whole-year");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void a_ward_goes_through_a_whole_year_and_its_figures_are_those_of_the_summary() throws Exception {
        Path data = home.resolve("data");
        assertThat(Shell.type("import", "sample-data/huong-xuan.xlsx", "--data", data.toString()).status()).isZero();
        Map<String, String> overview;
        Map<String, String> summary;
        try (ProgramWindow window = ProgramWindow.open(home, data, YEAR, "HX", PICTURES)) {
            openTheYear(window);
            List<List<UUID>> excellent = holdTheSessions(window);
        }
    }

    private static void openTheYear(ProgramWindow window) throws Exception {
        window.waitFor("overview-open");
        window.photograph("nam-chua-mo");
        window.tabTo("overview-open-day");
        window.write("31/12/2026");
        window.type(KeyCode.ENTER);
        window.awaitText("overview-state", "chốt 31/12/2026");
        assertThat(window.shows("overview-open")).isFalse();
        window.photograph("nam-da-mo");
    }

    private static List<List<UUID>> holdTheSessions(ProgramWindow window) throws Exception {
        SessionDesk sessions = new SessionDesk(window);
        int cells = sessions.cells();
        assertThat(cells).isEqualTo(17);
        List<List<UUID>> excellent = new ArrayList<>();
        for (int cell = 0; cell < cells; cell++) {
            long at = System.nanoTime();
            sessions.open(cell);
            sessions.head("Nhà sinh hoạt cộng đồng");
            int voters = sessions.attendance();
            if (cell == 0) {
                sessions.ballotsThatDoNotAddUp(voters);
            }
            excellent.add(sessions.ballots(voters));
            sessions.minutes();
            System.out.println(cell + " " + (System.nanoTime() - at) / 1000000);
        }
        return excellent;
    }
}
