package vn.xeploai.work.meeting;

import java.time.LocalDate;
import java.util.List;

import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Organization;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.work.campaign.YearChoices;

/**
 * A session with all that belongs to it.
 *
 * @param unit whose session
 * @param session head, minutes, choices
 * @param opened whether it is in the records; a session that is not has nothing but its list of people
 * @param referenceDay asked about voting rights while the day of the session is not known
 * @param levels of members that year
 * @param people who is in the list
 * @param candidates who could be named too; nobody at a cell, whose list follows from the records
 * @param attendance marks
 * @param remarks about people
 * @param limitations on the table: found now, or earlier and not closed before this year
 * @param ballots counted
 * @param drafts what was typed and could not be kept as it is
 * @param choices what is settled for the year
 */
public record SessionSheet(
        Organization unit,
        ReviewSession session,
        boolean opened,
        LocalDate referenceDay,
        LevelSet levels,
        List<Participant> people,
        List<Participant> candidates,
        List<Attendance> attendance,
        List<PersonRemarks> remarks,
        List<Limitation> limitations,
        List<BallotResult> ballots,
        Drafts drafts,
        YearChoices choices) {
    /** Keeps its own copies. */
    public SessionSheet {
        people = List.copyOf(people);
        candidates = List.copyOf(candidates);
        attendance = List.copyOf(attendance);
        remarks = List.copyOf(remarks);
        limitations = List.copyOf(limitations);
        ballots = List.copyOf(ballots);
    }

    /** The day on which voting rights are asked: that of the session, as long as it is not known the reference day. */
    public LocalDate day() {
        LocalDate heldOn = session.head().heldOn();
        return heldOn == null ? referenceDay : heldOn;
    }
}
