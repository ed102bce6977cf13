package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.work.deciding.DecidingAnswer;
import vn.xeploai.work.deciding.YearOverview;
import vn.xeploai.work.rating.SheetKey;

/** Deciding, closing and locking, as the place asks for it. */
public interface DecidingDesk {
    /** Decides those levels, as they were shown; with the reason where a level is not the one the cell proposed. */
    DecidingAnswer decide(SheetKey key, Map<String, Outcome> shown, Decision paper, String otherwise);

    /** Decides those levels, as they were shown. */
    default DecidingAnswer decide(SheetKey key, Map<String, Outcome> shown, Decision paper) {
        return decide(key, shown, paper, "");
    }

    /** Holds the record of a subject. */
    DecidingAnswer hold(SheetKey key, String subject, String reason);

    /** Rates again what is decided, or late. */
    DecidingAnswer rateAgain(SheetKey key, String subject, String level, Decision paper, String reason);

    /** Takes back what is decided. */
    DecidingAnswer cancel(SheetKey key, String subject, Decision paper, String reason);

    /** Records an override of what forbids that level. */
    DecidingAnswer override(SheetKey key, String subject, String level, Decision paper, String reason);

    /** Everything done with the result of that subject, earliest first. */
    List<RatingAct> history(SheetKey key, String subject);

    /** What levels of that year were last decided with under that organization. */
    Optional<Decision> lastPaper(int year, String body);

    /** Documents being typed. */
    PaperMemory papers();

    /** Where the year stands and what is in the way. */
    YearOverview look(int year);

    /** Closes what nothing stands in the way of. */
    DecidingAnswer close(int year);

    /** Locks the year. */
    DecidingAnswer lock(int year);

    /** Unlocks the year. */
    DecidingAnswer unlock(int year, String reason);

    /** Reopens an organization and those above it. */
    DecidingAnswer reopen(int year, String unitCode, String reason);

    /** Records an override of a cap. */
    DecidingAnswer overrideCap(int year, String unitCode, Decision paper, String reason);
}
