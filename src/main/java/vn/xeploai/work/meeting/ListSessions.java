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
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Các chi bộ và buổi kiểm điểm của họ trong một năm. */
public final class ListSessions {
    private final Desk desk;

    /** Works on that desk. */
    public ListSessions(Desk desk) {
        this.desk = desk;
    }

    /**
     * The cells that exist on the reference day, or have a session all the same, in the order of the tree.
     *
     * @param unitCode the cells at and below that unit, of a cell also those beside it; all of them for {@code null} or an
     *     unknown one
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
        Map<String, ReviewSession> sessions = records.reviewSessions().ofYear(year).stream()
                .collect(Collectors.toMap(each -> each.key().unitCode(), Function.identity()));
        Set<String> held = new HashSet<>(records.reviewSessions().heldBy(year));
        return units.stream()
                .filter(unit -> unit.level().holdsMembers())
                .filter(unit -> unit.existence().covers(day) || sessions.containsKey(unit.code()))
                .map(unit -> of(unit, sessions.get(unit.code()), held.contains(unit.code())))
                .toList();
    }

    private static String top(Organization unit) {
        String superior = unit.superiorCode();
        return unit.level().holdsMembers() && superior != null ? superior : unit.code();
    }

    static LocalDate referenceDay(Records records, int year) {
        return records.campaigns().of(year).map(Campaign::referenceDay).orElse(Edition.usualReferenceDay(year));
    }

    private static UnitSession of(Organization unit, @Nullable ReviewSession session, boolean held) {
        if (session == null) {
            return new UnitSession(unit, SessionState.NOT_OPENED, null);
        }
        return new UnitSession(unit, SessionState.of(session, held), session.head().heldOn());
    }
}
