package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Organization;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberLine;
import vn.xeploai.work.port.Records;

/** Đọc một buổi kiểm điểm. */
public final class LoadSession {
    private final Desk desk;
    private final Regulations regulations;

    /** Works on that desk. */
    public LoadSession(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
    }

    /**
     * The session, or a fresh one where none was opened.
     *
     * @throws ProblemException with {@code MT-08} where there is no such cell, {@code MT-10} for a year without regulation
     */
    public SessionSheet load(SessionKey key) {
        return desk.look(records -> sheet(records, key, regulations));
    }

    static SessionSheet sheet(Records records, SessionKey key, Regulations regulations) {
        Edition edition = regulations.of(key.year()).orElseThrow(() -> new ProblemException(Problem.error(
                MeetingProblem.YEAR_WITHOUT_REGULATION, "", Map.of("year", String.valueOf(key.year())))));
        Organization unit = records.organizationsOn(ListSessions.referenceDay(records, key.year())).stream()
                .filter(each -> each.code().equals(key.unitCode()) && each.level().holdsMembers())
                .findFirst()
                .orElseThrow(() -> new ProblemException(
                        Problem.error(MeetingProblem.NOT_A_CELL, "", Map.of("code", key.unitCode()))));
        ReferenceDay day = new ReferenceDay(ListSessions.referenceDay(records, key.year()));
        List<Participant> people = records.members().lines(key.year(), List.of(key.unitCode())).stream()
                .flatMap(line -> participant(line, unit, day, edition.memberLevels()).stream())
                .toList();
        Optional<ReviewSession> stored = records.reviewSessions().of(key);
        return new SessionSheet(
                unit,
                stored.orElse(ReviewSession.fresh(key)),
                stored.isPresent(),
                day.day(),
                edition.memberLevels(),
                people,
                records.reviewSessions().attendance(key),
                records.reviewSessions().remarks(key),
                records.limitations().on(key),
                records.reviewSessions().ballots(key),
                YearChoices.of(records, key.year()));
    }

    private static Optional<Participant> participant(
            MemberLine line, Organization unit, ReferenceDay day, LevelSet levels) {
        Outcome outcome = line.outcome();
        Standing standing = outcome == null
                ? day.ofMember(line.membership(), unit.existence())
                : day.ofRow(outcome, levels);
        return switch (standing) {
            case Standing.Absent _ -> Optional.empty();
            case Standing.NotSubject _ -> Optional.of(new Participant(line, false));
            case Standing.Pending _, Standing.Rated _ -> Optional.of(new Participant(line, true));
        };
    }
}
