package vn.xeploai.work.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Đọc kết quả các buổi kiểm điểm của một năm: which were held, who was reviewed, which limitations were named. */
public final class ReadReviews {
    private static final Comparator<Limitation> OLDEST_FIRST = Comparator
            .comparingInt((Limitation each) -> each.foundAt().year())
            .thenComparing(Limitation::deadline, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Limitation::shortcoming)
            .thenComparing(Limitation::id);

    private final Desk desk;

    /** Works on that desk. */
    public ReadReviews(Desk desk) {
        this.desk = desk;
    }

    /** What is recorded at and below that unit, everywhere for {@code null}. */
    public ReviewsOfYear of(int year, @Nullable String unitCode) {
        return desk.look(records -> of(records, year, unitCode));
    }

    private static ReviewsOfYear of(Records records, int year, @Nullable String unitCode) {
        OrganizationTree tree = new OrganizationTree(records.organizations().all());
        List<Organization> units = unitCode == null ? tree.superiorsFirst() : tree.subtree(unitCode);
        Map<SessionKey, ReviewSession> opened = records.reviewSessions().ofYear(year).stream()
                .collect(Collectors.toMap(ReviewSession::key, Function.identity()));
        Set<SessionKey> held = new HashSet<>(records.reviewSessions().held(year));
        Map<String, SessionState> sessions = new LinkedHashMap<>();
        boolean atCells = false;
        Set<UUID> reviewed = new HashSet<>();
        List<Limitation> limitations = new ArrayList<>();
        for (Organization unit : units) {
            SessionKey key = new SessionKey(year, unit.code(), Body.of(unit.level()));
            ReviewSession session = opened.get(key);
            if (session != null) {
                sessions.put(unit.code(), SessionState.of(session, held.contains(key)));
            }
            if (session != null && unit.level().holdsMembers()) {
                atCells = true;
                reviewed.addAll(reviewedAt(records, key));
            }
            for (Body body : Body.at(unit.level())) {
                SessionKey table = new SessionKey(year, unit.code(), body);
                records.limitations().on(table).stream().sorted(OLDEST_FIRST).forEach(limitations::add);
            }
        }
        return new ReviewsOfYear(sessions, atCells, reviewed, limitations);
    }

    private static Set<UUID> reviewedAt(Records records, SessionKey key) {
        Set<UUID> reviewed = records.reviewSessions().attendance(key).stream()
                .filter(each -> each.presence() == Presence.PRESENT)
                .map(Attendance::memberId)
                .collect(Collectors.toCollection(HashSet::new));
        records.reviewSessions().remarks(key).stream()
                .filter(each -> !each.isEmpty())
                .map(PersonRemarks::memberId)
                .forEach(reviewed::add);
        return reviewed;
    }
}
