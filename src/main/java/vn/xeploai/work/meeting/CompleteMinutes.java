package vn.xeploai.work.meeting;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.meeting.VotingRight;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.campaign.Setting;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Hoàn tất biên bản, and opening it again. */
public final class CompleteMinutes {
    private final Desk desk;
    private final Regulations regulations;
    private final Role role;

    /** Works on that desk, for the one user there is. */
    public CompleteMinutes(Desk desk, Regulations regulations) {
        this(desk, regulations, Role.LEADER);
    }

    /** Works on that desk, for somebody of that role; who may only look is refused with {@code LK-03}. */
    public CompleteMinutes(Desk desk, Regulations regulations, Role role) {
        this.desk = desk;
        this.regulations = regulations;
        this.role = role;
    }

    /**
     * Closes the minutes when nothing is missing.
     *
     * @return what is missing; empty when they are closed now
     * @throws ProblemException with {@code MT-12} for a session that was never opened
     */
    public Set<MissingPiece> complete(SessionKey key) {
        return desk.change(records -> {
            SessionSheet sheet = opened(records, key);
            Set<MissingPiece> missing = missing(sheet);
            if (missing.isEmpty()) {
                records.reviewSessions().put(List.of(sheet.session().completed(true)));
            }
            return missing;
        });
    }

    /** Opens the minutes again. @throws ProblemException with {@code MT-12} for a session that was never opened */
    public void reopen(SessionKey key) {
        desk.change(records -> {
            ReviewSession session = opened(records, key).session();
            records.reviewSessions().put(List.of(session.completed(false)));
            return session;
        });
    }

    private SessionSheet opened(Records records, SessionKey key) {
        YearGuard.demandEntry(role);
        YearGuard.demandWritable(records, key.year(), key.unitCode());
        SessionSheet sheet = LoadSession.sheet(records, key, regulations);
        if (!sheet.opened()) {
            throw new ProblemException(Problem.error(MeetingProblem.NOT_OPENED, "", Map.of()));
        }
        return sheet;
    }

    private static Set<MissingPiece> missing(SessionSheet sheet) {
        Set<MissingPiece> missing = EnumSet.noneOf(MissingPiece.class);
        SessionHead head = sheet.session().head();
        if (head.heldOn() == null) {
            missing.add(MissingPiece.DAY);
        }
        note(missing, MissingPiece.PLACE, head.place());
        note(missing, MissingPiece.CHAIR, head.chair());
        note(missing, MissingPiece.SECRETARY, head.secretary());
        note(missing, MissingPiece.CONCLUSION, sheet.session().minutes().conclusion());
        if (!everybodyIsMarked(sheet)) {
            missing.add(MissingPiece.ATTENDANCE);
        }
        if (sheet.choices().isRequired(Setting.BALLOTS) && !everybodyIsVotedOn(sheet)) {
            missing.add(MissingPiece.BALLOTS);
        }
        if (sheet.choices().isRequired(Setting.BALLOTS_TYPED_TWICE)
                && !ballotsOfTheList(sheet).allMatch(BallotResult::typedTwice)) {
            missing.add(MissingPiece.SECOND_TYPING);
        }
        if (!everyBallotMatches(sheet)) {
            missing.add(MissingPiece.MATCHING_BALLOTS);
        }
        if (!sheet.drafts().unread().isEmpty()) {
            missing.add(MissingPiece.READABLE_FIELDS);
        }
        return missing;
    }

    private static void note(Set<MissingPiece> missing, MissingPiece piece, @Nullable String words) {
        if (words == null || words.isBlank()) {
            missing.add(piece);
        }
    }

    private static boolean everybodyIsVotedOn(SessionSheet sheet) {
        Set<UUID> counted = sheet.ballots().stream().map(BallotResult::memberId).collect(Collectors.toSet());
        return sheet.people().stream().filter(Participant::reviewed).allMatch(each -> counted.contains(each.id()));
    }

    /** Of those shown: ballots about somebody who has left the cell since are seen by nobody. */
    private static Stream<BallotResult> ballotsOfTheList(SessionSheet sheet) {
        return sheet.ballots().stream().filter(each -> isVotedOn(sheet, each.memberId()));
    }

    private static boolean isVotedOn(SessionSheet sheet, UUID who) {
        return sheet.people().stream().anyMatch(each -> each.reviewed() && each.id().equals(who));
    }

    /** Whoever was present may have been marked otherwise since the ballots were counted. */
    private static boolean everyBallotMatches(SessionSheet sheet) {
        int present = Turnout.of(sheet).presentVoters();
        return sheet.drafts().ballots().stream().noneMatch(each -> isVotedOn(sheet, each.memberId()))
                && ballotsOfTheList(sheet).allMatch(each -> BallotCheck.problems(each, "", present).isEmpty());
    }

    /** Members who neither vote nor are reviewed, such as exempt ones, need no mark. */
    private static boolean everybodyIsMarked(SessionSheet sheet) {
        LocalDate day = sheet.day();
        Set<UUID> marked = sheet.attendance().stream()
                .filter(each -> each.presence() != null)
                .map(Attendance::memberId)
                .collect(Collectors.toSet());
        return !marked.isEmpty() && sheet.people().stream()
                .filter(each -> each.reviewed() || VotingRight.holds(each.line().membership(), null, day))
                .allMatch(each -> marked.contains(each.id()));
    }
}
