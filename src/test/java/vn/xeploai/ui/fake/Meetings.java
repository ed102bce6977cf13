package vn.xeploai.ui.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.Minutes;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.work.meeting.OpenSession;
import vn.xeploai.work.meeting.Participant;
import vn.xeploai.work.meeting.SaveSession;
import vn.xeploai.work.meeting.SessionChange;
import vn.xeploai.work.meeting.SessionSheet;

/** The ward of {@link Invented#ward} after its first cell has met. */
public final class Meetings {
    public static final int YEAR = 2025;
    public static final String CELL = "P.01";
    public static final SessionKey KEY = new SessionKey(YEAR, CELL);

    private Meetings() {}

    /** The first cell has met, 36 of its 40 were there; two more cells prepare. */
    public static MemoryDesk held() {
        MemoryDesk desk = Invented.ward();
        SessionKey before = new SessionKey(YEAR - 1, CELL);
        desk.meetings.put(List.of(ReviewSession.fresh(before).completed(true)));
        desk.meetings.limitations().put(List.of(
                limitation(before, 1, "Sinh hoạt chuyên đề mới đạt 2/4 kỳ", LocalDate.of(2025, 6, 30)),
                limitation(before, 2, "Chậm nộp báo cáo quý III", null)));
        OpenSession open = new OpenSession(desk, Invented.REGULATIONS);
        open.open(new SessionKey(YEAR, "P.03"));
        SessionSheet sheet = open.open(KEY);
        save(desk, List.of(
                new SessionChange.Head(sheet.session(), sheet.session()
                        .with(new SessionHead(LocalDate.of(2025, 12, 6), "Nhà văn hóa tổ dân phố 1",
                                sheet.people().getFirst().line().fullName(), sheet.people().get(2).line().fullName(), null))
                        .with(new Minutes("Chi bộ hoàn thành 12/12 nhiệm vụ được giao trong năm.",
                                "Các đồng chí thảo luận, góp ý cho báo cáo kiểm điểm.", null, null))),
                new SessionChange.Limit(null, limitation(KEY, 3, "Thu đảng phí quý II còn chậm", LocalDate.of(2026, 3, 31)))));
        save(desk, attendance(sheet));
        save(desk, List.of(new SessionChange.Remark(
                PersonRemarks.none(KEY, sheet.people().get(5).id()),
                new PersonRemarks(KEY, sheet.people().get(5).id(), "Gương mẫu, trách nhiệm.", null, "Mạnh dạn góp ý hơn."))));
        save(desk, ballots(sheet));
        return desk;
    }

    /** Somebody marks everybody absent at another desk. */
    public static void changedElsewhere(MemoryDesk desk) {
        desk.meetings.putAttendance(desk.meetings.attendance(KEY).stream()
                .map(each -> new Attendance(KEY, each.memberId(), Presence.EXCUSED, "ghi ở máy khác"))
                .toList());
    }

    private static void save(MemoryDesk desk, List<SessionChange> changes) {
        new SaveSession(desk, Invented.REGULATIONS).save(KEY, changes);
    }

    private static Limitation limitation(SessionKey at, int number, String what, @Nullable LocalDate until) {
        return new Limitation(new UUID(3, number), at, what, "Phân công chưa rõ", "Giao từng chi ủy viên", "Chi ủy", until, null);
    }

    private static List<SessionChange> attendance(SessionSheet sheet) {
        List<SessionChange> marks = new ArrayList<>();
        for (int i = 0; i < sheet.people().size(); i++) {
            UUID who = sheet.people().get(i).id();
            Attendance mark = i % 13 == 7
                    ? new Attendance(KEY, who, Presence.EXCUSED, "Đi công tác theo quyết định cử đi tập huấn của phường")
                    : i == 11 ? new Attendance(KEY, who, Presence.ABSENT, null)
                    : new Attendance(KEY, who, Presence.PRESENT, null);
            marks.add(new SessionChange.Mark(Attendance.unmarked(KEY, who), mark));
        }
        return marks;
    }

    private static List<SessionChange> ballots(SessionSheet sheet) {
        int present = 30;
        List<SessionChange> counts = new ArrayList<>();
        List<Participant> people = sheet.people().stream().filter(Participant::reviewed).toList();
        for (int i = 0; i < people.size(); i++) {
            if (i % 4 == 3) {
                continue;
            }
            int best = i % 7 == 0 ? 18 : i % 3;
            int low = i % 5 == 0 ? 2 : 0;
            int invalid = i % 6 == 0 ? 1 : 0;
            counts.add(new SessionChange.Count(null, new BallotResult(
                    KEY, BallotRound.LEVELS, people.get(i).id(), present, present, present - invalid, invalid,
                    List.of(best, present - invalid - best - low, low, 0), i % 2 == 0)));
        }
        return counts;
    }
}
