package vn.xeploai.ui.fake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.work.meeting.OpenSession;
import vn.xeploai.work.meeting.Participant;
import vn.xeploai.work.meeting.SaveSession;
import vn.xeploai.work.meeting.SessionChange;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.port.Desk;

/** A cell of {@link RatedWard} that voted on everybody: every fifth excellent, one without majority, the others good. */
public final class CountedVotes {
    private CountedVotes() {}

    /** Holds the session and counts the ballots. */
    public static void in(Desk desk, SessionKey key) {
        makeOfficial(desk, key.unitCode());
        SessionSheet sheet = new OpenSession(desk, Invented.REGULATIONS).open(key);
        List<SessionChange> changes = new ArrayList<>();
        for (Participant each : sheet.people()) {
            changes.add(new SessionChange.Mark(Attendance.unmarked(key, each.id()),
                    new Attendance(key, each.id(), Presence.PRESENT, null)));
        }
        List<Participant> reviewed = sheet.people().stream().filter(Participant::reviewed).toList();
        int all = reviewed.size();
        for (int i = 0; i < reviewed.size(); i++) {
            List<Integer> votes = i % 5 == 0 ? List.of(all - 2, 2, 0, 0) : i == 3 ? List.of(3, 3, all - 6, 0) : List.of(1, all - 1, 0, 0);
            changes.add(new SessionChange.Count(null, new BallotResult(
                    key, BallotRound.LEVELS, reviewed.get(i).id(), all, all, all, 0, votes, false)));
        }
        new SaveSession(desk, Invented.REGULATIONS).save(key, changes);
    }

    /** Only official members vote. */
    private static void makeOfficial(Desk desk, String cell) {
        desk.change(records -> {
            List<Member> old = records.members().all().stream()
                    .filter(each -> each.membership().cellCode().equals(cell)
                            && each.membership().admittedOn().isBefore(LocalDate.of(2010, 1, 1)))
                    .toList();
            records.members().update(old.stream().map(CountedVotes::official).toList());
            return true;
        });
    }

    private static Member official(Member member) {
        Membership before = member.membership();
        return new Member(member.id(), member.code(), member.cardNumber(), member.person(),
                new Membership(before.cellCode(), before.admittedOn(), before.admittedOn().plusYears(1), before.status(),
                        before.statusSpan()),
                member.career(), member.note());
    }
}
