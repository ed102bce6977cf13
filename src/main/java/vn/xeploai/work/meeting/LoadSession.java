package vn.xeploai.work.meeting;

import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.port.Desk;
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
     * @throws ProblemException with {@code MT-08} where no organization of that code has such a body, {@code MT-10} for a year without regulation
     */
    public SessionSheet load(SessionKey key) {
        return desk.look(records -> sheet(records, key, regulations));
    }

    static SessionSheet sheet(Records records, SessionKey key, Regulations regulations) {
        Edition edition = regulations.of(key.year()).orElseThrow(() -> new ProblemException(Problem.error(
                MeetingProblem.YEAR_WITHOUT_REGULATION, "", Map.of("year", String.valueOf(key.year())))));
        ReferenceDay day = new ReferenceDay(ListSessions.referenceDay(records, key.year()));
        OrganizationTree tree = new OrganizationTree(records.organizationsOn(day.day()));
        Organization unit = tree.find(key.unitCode())
                .filter(each -> Body.at(each.level()).contains(key.body()))
                .orElseThrow(() -> new ProblemException(
                        Problem.error(MeetingProblem.NO_SUCH_BODY, "", Map.of("code", key.unitCode()))));
        Optional<ReviewSession> stored = records.reviewSessions().of(key);
        Roll roll = Roll.of(records, tree, unit, key, stored.isPresent(), day, edition.memberLevels());
        return new SessionSheet(
                unit,
                stored.orElse(ReviewSession.fresh(key)),
                stored.isPresent(),
                day.day(),
                edition.memberLevels(),
                roll.people(),
                roll.candidates(),
                records.reviewSessions().attendance(key),
                records.reviewSessions().remarks(key),
                records.limitations().on(key),
                records.reviewSessions().ballots(key),
                Drafts.of(records, key),
                YearChoices.of(records, key.year()));
    }
}
