package vn.xeploai.work.meeting;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.Quorum;
import vn.xeploai.rules.meeting.QuorumCount;
import vn.xeploai.rules.meeting.VotingRight;

/**
 * Số dự họp.
 *
 * @param listed in the list
 * @param present có mặt
 * @param excused vắng có lý do
 * @param absent vắng không lý do
 * @param voters có quyền biểu quyết
 * @param presentVoters có quyền biểu quyết và có mặt
 */
public record Turnout(int listed, int present, int excused, int absent, int voters, int presentVoters) {
    /** Counts the list of that session as it is marked. */
    public static Turnout of(SessionSheet sheet) {
        Map<UUID, @Nullable Presence> marks = new HashMap<>();
        sheet.attendance().forEach(each -> marks.put(each.memberId(), each.presence()));
        return of(sheet.people(), marks::get, sheet.day());
    }

    /**
     * Counts a list.
     *
     * @param day on which voting rights are asked, the day of the session
     */
    public static Turnout of(
            List<Participant> people, Function<UUID, @Nullable Presence> marks, LocalDate day) {
        int present = 0;
        int excused = 0;
        int absent = 0;
        int voters = 0;
        int presentVoters = 0;
        for (Participant each : people) {
            Presence mark = marks.apply(each.id());
            boolean votes = VotingRight.holds(each.line().membership(), mark, day);
            present += mark == Presence.PRESENT ? 1 : 0;
            excused += mark == Presence.EXCUSED ? 1 : 0;
            absent += mark == Presence.ABSENT ? 1 : 0;
            voters += votes ? 1 : 0;
            presentVoters += votes && mark == Presence.PRESENT ? 1 : 0;
        }
        return new Turnout(people.size(), present, excused, absent, voters, presentVoters);
    }

    /** Chưa điểm danh. */
    public int unmarked() {
        return listed - present - excused - absent;
    }

    /** Whether enough are there; the base somebody typed goes before the one counted here. */
    public QuorumCount against(Quorum quorum) {
        Integer typed = quorum.base();
        return new QuorumCount(typed == null ? voters : typed, presentVoters, quorum.rule());
    }
}
