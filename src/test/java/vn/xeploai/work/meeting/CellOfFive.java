package vn.xeploai.work.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Person;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.InMemoryDesk;

/** A ward with two cells; the first has five official members, an exempt and a probationary one and one newly admitted. */
final class CellOfFive {
    static final Regulations REGULATIONS = EditionReader.shipped();
    static final int YEAR = 2025;
    static final SessionKey KEY = new SessionKey(YEAR, "P.1");
    static final int EXEMPT = 6;
    static final int PROBATIONARY = 7;
    static final int NEW = 8;

    final InMemoryDesk desk = new InMemoryDesk();

    CellOfFive() {
        List<Member> members = new ArrayList<>();
        for (int i = 1; i <= 5; i++) {
            members.add(member(i, LocalDate.of(2001, 2, 3), LocalDate.of(2002, 2, 3), null));
        }
        members.add(member(EXEMPT, LocalDate.of(1970, 2, 3), LocalDate.of(1971, 2, 3), MembershipStatus.EXEMPT));
        members.add(member(PROBATIONARY, LocalDate.of(2025, 2, 3), null, null));
        members.add(member(NEW, LocalDate.of(2025, 9, 2), null, null));
        members.add(member(9, LocalDate.of(2001, 2, 3), LocalDate.of(2002, 2, 3), MembershipStatus.TRANSFERRED_OUT));
        desk.change(records -> {
            records.organizations().insert(List.of(
                    unit("P", null, OrganizationLevel.GRASSROOTS_COMMITTEE, DateSpan.ALWAYS),
                    unit("P.1", "P", OrganizationLevel.SUBORDINATE_CELL, DateSpan.ALWAYS),
                    unit("P.2", "P", OrganizationLevel.SUBORDINATE_CELL, DateSpan.ALWAYS),
                    unit("P.9", "P", OrganizationLevel.SUBORDINATE_CELL, new DateSpan(null, LocalDate.of(2020, 1, 1)))));
            records.members().insert(members);
            return true;
        });
    }

    static UUID id(int number) {
        return new UUID(5, number);
    }

    static Attendance mark(int number, @Nullable Presence presence) {
        return new Attendance(KEY, id(number), presence, presence == Presence.EXCUSED ? "đi công tác" : null);
    }

    static BallotResult ballots(int number, int issued, int returned, int valid, int invalid, Integer... votes) {
        return new BallotResult(
                KEY, BallotRound.LEVELS, id(number), issued, returned, valid, invalid, List.of(votes), false);
    }

    /** Opens the session and marks so many of the five as present. */
    ReviewSession openWithPresent(int howMany) {
        ReviewSession session = new OpenSession(desk, REGULATIONS).open(KEY).session();
        List<SessionChange> changes = new ArrayList<>();
        for (int i = 1; i <= howMany; i++) {
            changes.add(new SessionChange.Mark(Attendance.unmarked(KEY, id(i)), mark(i, Presence.PRESENT)));
        }
        save(changes);
        return session;
    }

    void save(List<SessionChange> changes) {
        new SaveSession(desk, REGULATIONS).save(KEY, changes);
    }

    SessionSheet load() {
        return new LoadSession(desk, REGULATIONS).load(KEY);
    }

    private static Organization unit(String code, @Nullable String above, OrganizationLevel level, DateSpan existence) {
        return new Organization(code, above, "Chi bộ " + code, level, null, existence);
    }

    private static Member member(
            int number, LocalDate admittedOn, @Nullable LocalDate officialOn, @Nullable MembershipStatus status) {
        return new Member(
                id(number), "DV" + number, null,
                new Person("Trần Văn " + number, BirthDate.in(1970), null, null, null, null, null, null, null),
                new Membership("P.1", admittedOn, officialOn, status, DateSpan.ALWAYS), Career.UNKNOWN, null);
    }
}
