package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.meeting.Participant;
import vn.xeploai.work.meeting.SecondRound;
import vn.xeploai.work.meeting.SessionSheet;

/**
 * Hội nghị bỏ phiếu: on whom a body votes, and its session where one was opened.
 *
 * @param unit whose body
 * @param people in the order of lists
 * @param session {@code null} where none was opened
 */
record VotingBody(Organization unit, List<Person> people, @Nullable SessionSheet session) {
    /** Somebody to be voted on. */
    record Person(UUID id, String name) {}

    /** More cells than a large district has; beyond that nobody prints at once. */
    private static final int MOST_CELLS = 400;

    /** Committees and collectives that met, superiors first, then every cell; the unit itself when there is nobody at all. */
    static List<VotingBody> of(FormSource source) {
        Map<SessionKey, SessionSheet> opened = new LinkedHashMap<>();
        source.sessions().forEach(each -> opened.put(each.session().key(), each));
        List<VotingBody> bodies = new ArrayList<>();
        opened.values().stream().filter(each -> each.session().key().body().isNamed()).map(VotingBody::named).forEach(bodies::add);
        CellSections.cells(source, CellSections::isSubject, MOST_CELLS).forEach((cell, members) -> bodies.add(new VotingBody(
                cell, members.stream().map(VotingBody::person).toList(), opened.get(new SessionKey(source.scope().year(), cell.code())))));
        if (bodies.isEmpty()) {
            Organization unit = source.scope().unit();
            bodies.add(new VotingBody(unit == null ? source.scope().count().tree().roots().getFirst() : unit, List.of(), null));
        }
        return bodies;
    }

    /** The committee and the collective of the unit alone, as far as they met. */
    static List<VotingBody> namedOf(FormSource source) {
        Organization unit = Objects.requireNonNull(source.scope().unit());
        return source.sessions().stream()
                .filter(each -> each.unit().code().equals(unit.code()) && each.session().key().body().isNamed())
                .map(VotingBody::named)
                .toList();
    }

    private static VotingBody named(SessionSheet sheet) {
        Comparator<String> names = VietnameseOrder.byGivenName();
        return new VotingBody(sheet.unit(), sheet.people().stream()
                .filter(Participant::reviewed)
                .map(each -> new Person(each.id(), each.line().fullName()))
                .sorted(Comparator.comparing(Person::name, names))
                .toList(), sheet);
    }

    private static Person person(MemberEntry entry) {
        return new Person(entry.line().id(), entry.line().fullName());
    }

    /** In how many rounds levels are voted on; one as long as no session says otherwise. */
    BallotPractice practice() {
        return session == null ? BallotPractice.ONE_ROUND : session.session().practice();
    }

    /** Whether the ballots of that round were counted. */
    boolean isCounted(BallotRound round) {
        return !counted(round).isEmpty();
    }

    /** The counts of that round; drafts are none. */
    Map<UUID, BallotResult> counted(BallotRound round) {
        Map<UUID, BallotResult> results = new HashMap<>();
        if (session != null) {
            session.ballots().stream().filter(each -> each.round() == round).forEach(each -> results.put(each.memberId(), each));
        }
        return results;
    }

    /**
     * Among whom the excellent are chosen: those of whom the second round was counted, else those the first of two rounds found good,
     * everybody as long as that was not counted.
     */
    List<Person> candidates() {
        Set<UUID> chosen = counted(BallotRound.EXCELLENT).keySet();
        if (!chosen.isEmpty()) {
            return people.stream().filter(each -> chosen.contains(each.id())).toList();
        }
        if (session == null || practice() == BallotPractice.ONE_ROUND || !isCounted(BallotRound.LEVELS)) {
            return people;
        }
        Set<UUID> good = SecondRound.candidates(session.ballots());
        return people.stream().filter(each -> good.contains(each.id())).toList();
    }
}
