package vn.xeploai.ui.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.deciding.SheetDecisions;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.meeting.CellVote;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.OpenYear;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;

/** Where the sheets come from and go to. */
public interface RatingDesk {
    /** Counts the year, for the choice of cells. */
    YearCount count(int year);

    /** One sheet as it stands now. */
    Sheet load(SheetKey key);

    /** Keeps those changes, all or none. */
    Saving save(SheetKey key, List<Change> changes);

    /** What the regulation says about everybody in that sheet, by subject. */
    Map<String, Explanation> explain(SheetKey key);

    /** What the regulation says about one subject of that sheet. */
    Explanation explain(SheetKey key, String subject);

    /** What the text leaves open, as it is settled for that year. */
    OpenChoices choices(int year);

    /** The higher cap asked for or decided for the group of that sheet. */
    @Nullable CapException capException(SheetKey key);

    /** Notes a fact, spelt canonically; answers with what stands against it, empty when it is kept. */
    List<Problem> note(SheetKey key, String subject, String fact, @Nullable String value);

    /** Notes a decision of the competent body; answers with what stands against it, empty when it is kept. */
    List<Problem> decide(SheetKey key, String subject, RecordedDecision decision);

    /** What was voted about the subjects of that sheet at its review session, by subject; empty where nothing was. */
    Map<String, CellVote> votes(SheetKey key);

    /** Score sheets and dossiers. */
    ScoringDesk scoring();

    /** The years that could be opened, latest first. */
    List<OpenYear.Offer> offers();

    /** Opens a year. */
    Campaign open(int year, LocalDate referenceDay);

    /** How far that sheet is decided, and what was said of those nobody may change any more. */
    SheetDecisions decisions(Sheet sheet);

    /** Deciding, closing, locking. */
    DecidingDesk deciding();
}
