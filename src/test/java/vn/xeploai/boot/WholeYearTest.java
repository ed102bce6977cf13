package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javafx.scene.input.KeyCode;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.storage.NamesInTables;
import vn.xeploai.ui.rating.GridColumn;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A ward of 17 cells and 242 members through a whole year in the program's own window, by keyboard, over a real database: open,
 * hold the sessions, count the ballots, rate, decide, close, lock. Leaves a picture of every station in
 * {@code target/screenshots/whole-year}.
 */
class WholeYearTest {
    private static final int YEAR = 2026;
    private static final Path PICTURES = Path.of("target", "screenshots", "whole-year");

    private static final int EXEMPT = 1;
    /** Where names of people may stand; nowhere beside the ballots. */
    private static final Set<String> PLACES_FOR_NAMES = Set.of(
            "member.full_name", "member.folded_name", "snapshot_member.full_name", "review_session.chair",
            "review_session.secretary");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path home;

    @Test
    void a_ward_goes_through_a_whole_year_and_its_figures_are_those_of_the_summary() throws Exception {
        Path data = home.resolve("data");
        assertThat(Shell.type("import", "sample-data/huong-xuan.xlsx", "--data", data.toString()).status()).isZero();
        Map<String, String> overview;
        Map<String, String> totals;
        try (ProgramWindow window = ProgramWindow.open(home, data, YEAR, "HX", PICTURES)) {
            openTheYear(window);
            List<List<UUID>> excellent = holdTheSessions(window);
            RatingDesk rating = new RatingDesk(window);
            rateTheMembers(rating, window, excellent);
            closeTooEarly(window);
            decideTheMembers(rating, window, excellent.size());
            rateAndDecideTheOrganizations(rating, window);
            closeAndLock(window);
            noKeyChangesALockedYear(rating, window);
            window.ctrl(KeyCode.DIGIT8);
            window.waitFor("card-members-percent");
            window.photograph("tong-hop");
            totals = FiguresOnScreen.read(window, "card");
            window.ctrl(KeyCode.DIGIT1);
            window.waitFor("tile-members-percent");
            window.photograph("tong-quan-cuoi-nam");
            overview = FiguresOnScreen.read(window, "tile");
        }
        JsonNode told = Shell.type("summary", "--data", data.toString(), "--year", String.valueOf(YEAR), "--format", "json").json();
        assertThat(told.at("/subjects/cells/rated").asInt()).isEqualTo(17);
        assertThat(told.at("/subjects/members/total").asInt()).isEqualTo(242);
        assertThat(told.at("/subjects/members/pending").asInt()).isZero();
        Map<String, String> summary = FiguresOnScreen.of(told);
        assertThat(overview).isEqualTo(summary);
        assertThat(totals).isEqualTo(summary);
        try (NamesInTables tables = NamesInTables.in(data)) {
            tables.ballotsAreNumbers();
            assertThat(tables.placesOf(tables.ofMembers())).isSubsetOf(PLACES_FOR_NAMES);
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
            sessions.open(cell);
            sessions.head("Nhà sinh hoạt cộng đồng");
            int voters = sessions.attendance(cell == 0);
            if (cell == 0) {
                sessions.ballotsThatDoNotAddUp(voters);
            }
            excellent.add(sessions.ballots(voters));
            sessions.minutes();
            if (cell == 0) {
                window.photograph("bien-ban-hoan-tat");
            }
        }
        window.awaitText("meeting-state", "17/17 chi bộ đã họp · 17 biên bản hoàn tất");
        window.photograph("du-bien-ban");
        return excellent;
    }

    /** Every cell's votes into the grid, then the levels; one cell by keys alone, with a refused level and a member with a reason. */
    private static void rateTheMembers(RatingDesk rating, ProgramWindow window, List<List<UUID>> excellent) throws Exception {
        rating.enter();
        window.photograph("bang-chua-xep");
        for (int cell = 0; cell < excellent.size(); cell++) {
            if (cell > 0) {
                rating.nextCell();
            }
            rating.takeVotes();
            if (cell == 0) {
                window.photograph("phieu-vao-bang");
                assertThat(excellent.getFirst()).isNotEmpty().allSatisfy(each ->
                        assertThat(rating.level(each.toString(), GridColumn.CELL)).isEqualTo("HTXSNV"));
                rating.rateByKeys(excellent.getFirst());
                overTheCapAndBack(rating, window, excellent.getFirst());
            } else {
                if (cell == 1) {
                    rating.reason(rating.toBeRated().getFirst(), EXEMPT);
                    rating.key(rating.toBeRated().getFirst(), KeyCode.DIGIT3);
                }
                rating.rate(excellent.get(cell));
            }
            rating.capHolds();
        }
        window.photograph("bang-da-xep");
    }

    /** One key more than the cap allows is told at once, and taken back with Ctrl+Z. */
    private static void overTheCapAndBack(RatingDesk rating, ProgramWindow window, List<UUID> excellent) throws Exception {
        List<String> more = rating.toBeRated().stream().filter(each -> !excellent.contains(UUID.fromString(each))).limit(3).toList();
        for (String each : more) {
            rating.key(each, KeyCode.DIGIT1);
        }
        window.await("the cap line tells that there are too many", () -> window.said("cap-line").contains("vượt"));
        window.photograph("vuot-tran");
        for (int i = 0; i < more.size(); i++) {
            window.ctrl(KeyCode.Z);
        }
        rating.saved();
    }

    /** A reprimanded member cannot be decided good; with the level the article leaves, they can. */
    private static void aLevelTheRulesForbid(RatingDesk rating, ProgramWindow window) throws Exception {
        String who = rating.toBeRated().get(2);
        rating.discipline(who);
        rating.openDecision("45-QĐ/ĐU");
        window.ctrl(KeyCode.ENTER);
        window.awaitSaid("deciding-notice", "1 đối tượng");
        window.photograph("muc-bi-tu-choi");
        assertThat(rating.refusals()).contains("Đ11.4").contains("366-QĐ/TW");
        rating.key(who, KeyCode.DIGIT4);
        rating.saved();
        assertThat(rating.level(who, GridColumn.DECISION)).isEqualTo("KHTNV");
    }

    /** From the last cell back to the first one, with one document. */
    private static void decideTheMembers(RatingDesk rating, ProgramWindow window, int cells) throws Exception {
        aLevelTheRulesForbid(rating, window);
        rating.decide();
        window.photograph("bang-da-quyet-dinh");
        for (int cell = 1; cell < cells; cell++) {
            rating.previousCell();
            rating.decide();
        }
    }

    private static void closeTooEarly(ProgramWindow window) throws Exception {
        window.press("end-year");
        window.waitFor("closing-state");
        window.awaitText("closing-state", "đang kiểm điểm");
        window.photograph("ket-thuc-qua-som");
        window.press("closing-go");
        window.awaitSaid("closing-notice", "Chưa tổ chức nào đủ điều kiện");
        window.awaitText("closing-state", "0/18 tổ chức");
        assertThat(window.shows("closing-lock")).isFalse();
        window.type(KeyCode.ESCAPE);
    }

    private static void rateAndDecideTheOrganizations(RatingDesk rating, ProgramWindow window) throws Exception {
        window.press("rating-mode-2");
        window.awaitText("sheet-title", "Đảng bộ phường Hương Xuân");
        window.await("the ward and its cells stand there", () -> rating.subjects().size() == 18);
        window.photograph("bang-to-chuc");
        window.focus("sheet");
        window.ctrl(KeyCode.G);
        rating.key(rating.subjects().get(5), KeyCode.DIGIT1);
        rating.key(rating.subjects().get(9), KeyCode.DIGIT1);
        rating.saved();
        rating.capHolds();
        rating.decideAgain();
        window.photograph("to-chuc-da-quyet-dinh");
    }

    private static void closeAndLock(ProgramWindow window) throws Exception {
        window.press("end-year");
        window.waitFor("closing-state");
        window.waitFor("closing-go");
        window.photograph("ket-thuc-nam");
        window.press("closing-go");
        window.awaitSaid("closing-notice", "18 tổ chức");
        window.awaitText("closing-state", "18/18");
        window.awaitFocus("closing-lock");
        window.type(KeyCode.SPACE);
        window.awaitText("closing-state", "đã khóa");
        window.photograph("nam-da-khoa");
        window.type(KeyCode.ESCAPE);
    }

    private static void noKeyChangesALockedYear(RatingDesk rating, ProgramWindow window) throws Exception {
        window.press("rating-mode-1");
        window.awaitText("sheet-title", "Chi bộ");
        String who = rating.toBeRated().getFirst();
        String before = rating.level(who, GridColumn.DECISION);
        assertThat(before).isNotEmpty();
        rating.key(who, KeyCode.DIGIT3);
        window.awaitSaid("rating-notice", "Năm 2026 đã khóa");
        assertThat(rating.level(who, GridColumn.DECISION)).isEqualTo(before);
        window.photograph("phim-khong-doi-nam-da-khoa");
    }
}
