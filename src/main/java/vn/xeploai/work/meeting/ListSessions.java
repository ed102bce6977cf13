package vn.xeploai.work.meeting;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Các chi bộ, cấp ủy, tập thể lãnh đạo và buổi kiểm điểm của họ trong một năm. */
public final class ListSessions {
    private final Desk desk;

    /** Works on that desk. */
    public ListSessions(Desk desk) {
        this.desk = desk;
    }

    /**
     * The bodies of organizations that exist on the reference day, or have a session all the same, in the order of the tree.
     *
     * @param unitCode those at and below that unit, of a cell also those beside it and its superior's; all of them for
     *     {@code null} or an unknown one
     */
    public List<UnitSession> list(int year, @Nullable String unitCode) {
        return desk.look(records -> list(records, year, unitCode));
    }

    /** The same inside somebody else's look, so that all is of one moment. */
    public static List<UnitSession> list(Records records, int year, @Nullable String unitCode) {
        LocalDate day = referenceDay(records, year);
        OrganizationTree tree = new OrganizationTree(records.organizationsOn(day));
        List<Organization> units = Optional.ofNullable(unitCode)
                .flatMap(tree::find)
                .map(unit -> tree.subtree(top(unit)))
                .orElse(tree.superiorsFirst());
        Map<SessionKey, ReviewSession> sessions = records.reviewSessions().ofYear(year).stream()
                .collect(Collectors.toMap(ReviewSession::key, Function.identity()));
        Set<SessionKey> held = new HashSet<>(records.reviewSessions().held(year));
        return units.stream()
                .flatMap(unit -> Body.at(unit.level()).stream()
                        .map(body -> new SessionKey(year, unit.code(), body))
                        .filter(key -> unit.existence().covers(day) || sessions.containsKey(key))
                        .map(key -> of(unit, key, sessions.get(key), held.contains(key))))
                .toList();
    }

    private static String top(Organization unit) {
        String superior = unit.superiorCode();
        return unit.level().holdsMembers() && superior != null ? superior : unit.code();
    }

    static LocalDate referenceDay(Records records, int year) {
        return records.campaigns().of(year).map(Campaign::referenceDay).orElse(Edition.usualReferenceDay(year));
    }

    private static UnitSession of(Organization unit, SessionKey key, @Nullable ReviewSession session, boolean held) {
        if (session == null) {
            return new UnitSession(unit, key.body(), SessionState.NOT_OPENED, null);
        }
        return new UnitSession(unit, key.body(), SessionState.of(session, held), session.head().heldOn());
    }
}
