package vn.xeploai.ui.shell;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.YearSetting;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.campaign.KeepSnapshot;
import vn.xeploai.work.port.InMemoryDesk;

/** A ward in the middle of its year, and what is done on the pages of the overview. */
final class OverviewShots {
    static final int[] SIZES = {31, 12, 9, 14, 22, 8, 17, 40, 11, 25, 6, 19, 13, 10, 28, 7, 16};
    private static final Proposals NOTHING = new Proposals(null, null, null, null, null, null);

    private OverviewShots() {}

    static int[] many(int cells) {
        int[] sizes = new int[cells];
        Arrays.fill(sizes, 10);
        return sizes;
    }

    /** Some cells are done, some met, some rate, one exceeds; two members moved after the list was taken. */
    static InMemoryDesk busy(InMemoryDesk desk) {
        new KeepSnapshot(desk, Invented.REGULATIONS).take(2025);
        desk.change(records -> {
            List<ReviewSession> sessions = new ArrayList<>();
            List<MemberAssessment> rows = new ArrayList<>();
            int number = 0;
            for (int cell = 1; cell <= SIZES.length; cell++) {
                String code = "P.%02d".formatted(cell);
                if (cell <= 9) {
                    sessions.add(ReviewSession.fresh(new SessionKey(2025, code)).completed(cell <= 4));
                }
                for (int i = 0; i < SIZES[cell - 1]; i++, number++) {
                    boolean subject = i != 11 && i != 7;
                    if (subject && (cell <= 5 || (cell <= 7 && i < 4))) {
                        String level = (cell == 5 && i < 6) || (i == 0 && cell < 3) ? "HTXSNV" : i % 9 == 4 ? "HTNV" : "HTTNV";
                        rows.add(new MemberAssessment(2025, RatedWard.id(number), code, NOTHING,
                                new Outcome.Rated(level, false), Decision.NONE, null));
                    }
                }
            }
            records.reviewSessions().put(sessions);
            for (int cell = 1; cell <= 8; cell++) {
                records.reviewSessions().putAttendance(List.of(new Attendance(
                        new SessionKey(2025, "P.%02d".formatted(cell)), RatedWard.id(0), Presence.PRESENT, null)));
            }
            records.assessments().insertMembers(rows);
            records.limitations().put(List.of(
                    new Limitation(new UUID(3, 1), new SessionKey(2025, "P.01"), "Chậm nộp báo cáo", null, null, null,
                            LocalDate.of(2025, 6, 30), null),
                    new Limitation(new UUID(3, 2), new SessionKey(2025, "P.02"), "Sinh hoạt chưa đều", null, null, null, null, null)));
            records.yearSettings().put(List.of(
                    setting("sessionsBy", "2025-12-10"), setting("decisionsBy", "2026-12-30"), setting("reportBy", "2026-12-31"),
                    setting("capBase", "GOOD_OR_BETTER")));
            Member moved = records.members().withIds(List.of(RatedWard.id(3))).getFirst();
            records.members().update(List.of(new Member(moved.id(), moved.code(), moved.cardNumber(), moved.person(),
                    new Membership("P.02", moved.membership().admittedOn(), null, null, moved.membership().statusSpan()),
                    moved.career(), null)));
            return true;
        });
        return desk;
    }

    static void wrong(TestWindow window) {
        window.run(() -> {
            combo(window, "setting-capScope").setValue("SIMILAR_GROUP");
            window.find("setting-by-capScope", TextField.class).setText("");
            window.find("setting-capPercent", TextField.class).setText("30");
            window.find("setting-proposalsBy", TextField.class).setText("31/11/2025");
        });
        window.run(window.find("settings-save", ButtonBase.class)::fire);
    }

    static void unfold(TestWindow window) {
        window.run(() -> window.find("point-official-day-missing", TitledPane.class).setExpanded(true));
    }

    @SuppressWarnings("unchecked")
    static ComboBox<String> combo(TestWindow window, String id) {
        return window.find(id, ComboBox.class);
    }

    private static YearSetting setting(String key, String value) {
        return new YearSetting(2025, key, value, "Ban Thường vụ Đảng ủy phường", "12-QĐ/ĐU", LocalDate.of(2025, 12, 1));
    }
}
