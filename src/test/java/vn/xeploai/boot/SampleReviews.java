package vn.xeploai.boot;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

import vn.xeploai.model.Career;
import vn.xeploai.model.Member;
import vn.xeploai.model.Organization;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** What the sample does not bring: sessions in all their states, limitations, groups and positions of members. */
final class SampleReviews {
    private static final List<ScoreGroup> GROUPS = List.of(ScoreGroup.values());
    private static final String[] POSITIONS = {"Bí thư", "Phó Bí thư", "=1+1", " Đảng viên ", ""};

    private SampleReviews() {}

    static void addTo(Desk desk, List<Integer> years) {
        desk.change(records -> {
            List<Member> members = records.members().all().stream()
                    // Not by id: an import gives ids at random, and every run must see the same people.
                    .sorted(Comparator.comparing((Member each) -> each.person().fullName())
                            .thenComparing(each -> each.membership().cellCode())
                            .thenComparing(each -> String.valueOf(each.person().birth())))
                    .toList();
            offices(records, members);
            for (int year : years) {
                sessions(records, year, members);
            }
            return true;
        });
    }

    /** Every fourth has no group; positions go round among all of them. */
    private static void offices(Records records, List<Member> members) {
        List<Member> changed = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            Member each = members.get(i);
            Career was = each.career();
            Career now = new Career(
                    POSITIONS[i % POSITIONS.length].isEmpty() ? null : POSITIONS[i % POSITIONS.length], was.otherPosition(),
                    was.schooling(), was.qualification(), was.politicalTheory(), was.occupation(),
                    i % 4 == 3 ? null : GROUPS.get(i % 4));
            changed.add(new Member(
                    each.id(), each.code(), each.cardNumber(), each.person(), each.membership(), now, each.note()));
        }
        records.members().update(changed);
    }

    /** Cells in turn: no session, one that was opened, one that was held, one whose minutes are complete. */
    private static void sessions(Records records, int year, List<Member> members) {
        int turn = 0;
        for (Organization cell : records.organizations().all()) {
            if (!cell.level().holdsMembers()) {
                committee(records, year, cell, members);
                continue;
            }
            turn++;
            SessionKey key = new SessionKey(year, cell.code());
            if (turn % 4 != 0) {
                records.reviewSessions().put(List.of(ReviewSession.fresh(key).completed(turn % 4 == 3)));
                limitations(records, key);
            }
            if (turn % 4 >= 2) {
                attend(records, key, members.stream()
                        .filter(each -> each.membership().cellCode().equals(cell.code()))
                        .map(Member::id)
                        .toList());
            }
        }
    }

    /** Every committee has met, with members who may be in no session of a cell; every collective of leaders too. */
    private static void committee(Records records, int year, Organization unit, List<Member> members) {
        SessionKey key = new SessionKey(year, unit.code(), Body.COMMITTEE);
        records.reviewSessions().put(List.of(ReviewSession.fresh(key)));
        limitations(records, key);
        attend(records, key, members.stream().limit(15).map(Member::id).toList());
        SessionKey leaders = new SessionKey(year, unit.code(), Body.LEADERSHIP);
        records.reviewSessions().put(List.of(ReviewSession.fresh(leaders).completed(true)));
        attend(records, leaders, members.stream().limit(5).map(Member::id).toList());
    }

    private static void attend(Records records, SessionKey key, List<UUID> members) {
        for (int i = 0; i < members.size(); i++) {
            UUID id = members.get(i);
            records.reviewSessions().putAttendance(List.of(new Attendance(
                    key, id, i % 3 == 0 ? Presence.EXCUSED : Presence.PRESENT, null)));
            if (i % 6 == 0) {
                records.reviewSessions().putRemarks(List.of(new PersonRemarks(key, id, "Gương mẫu", null, null)));
            }
        }
    }

    private static void limitations(Records records, SessionKey key) {
        String[] responsible = {"Đỗ Quỳnh Ánh", "@Lê Văn Bình", " ", null};
        for (int i = 0; i < responsible.length; i++) {
            UUID id = UUID.nameUUIDFromBytes((key.toString() + i).getBytes(StandardCharsets.UTF_8));
            records.limitations().put(List.of(new Limitation(
                    id, key, "=Sinh hoạt chưa đều " + i, "+ Thiếu phân công", i == 1 ? null : "Lập lịch sinh hoạt",
                    responsible[i], i == 3 ? null : LocalDate.of(key.year() + i, 6, 30), i == 2 ? key.year() + 1 : null)));
        }
    }
}
