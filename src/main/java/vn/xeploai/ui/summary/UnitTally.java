package vn.xeploai.ui.summary;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.rules.tally.Share;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Numbers;
import vn.xeploai.ui.kit.Figure;
import vn.xeploai.ui.kit.NamesRequest;
import vn.xeploai.ui.kit.Wording;
import vn.xeploai.work.counting.Slice;

/**
 * One count at one unit, cut into figures that open their names.
 *
 * @param year năm
 * @param unitCode {@link UnitNode#ALL} for the whole database
 * @param unitName as shown
 * @param subject what is counted
 * @param tally the count
 * @param wording how its parts are called
 */
record UnitTally(int year, String unitCode, String unitName, SubjectType subject, Tally tally, Wording wording) {
    Figure total() {
        return count(tally.total(), new Slice.Total());
    }

    Figure notSubject() {
        return count(tally.notSubjectTotal(), new Slice.NotSubject());
    }

    Figure pending() {
        return count(tally.pending(), new Slice.Pending());
    }

    Figure rated() {
        return count(tally.rated(), new Slice.Rated());
    }

    Figure good() {
        return count(tally.goodOrBetter(), new Slice.GoodOrBetter());
    }

    Figure goodPercent(Denominator of) {
        return percent(tally.goodOrBetterOf(of), new Slice.GoodOrBetter());
    }

    Figure at(Level level) {
        return count(tally.levels().getOrDefault(level, 0), new Slice.AtLevel(level.code()));
    }

    Figure percentAt(Level level, Denominator of) {
        return percent(tally.shareOf(level, of), new Slice.AtLevel(level.code()));
    }

    /** Nothing stands behind a zero. */
    Figure count(int count, Slice slice) {
        return new Figure(Numbers.count(count), request(count, slice));
    }

    private Figure percent(Share share, Slice slice) {
        return new Figure(Numbers.percent(share, 1), request(share.part(), slice));
    }

    private @Nullable NamesRequest request(int count, Slice slice) {
        return count == 0
                ? null
                : new NamesRequest(year, unitCode.equals(UnitNode.ALL) ? null : unitCode, unitName, subject, slice,
                        wording.part(slice, tally), count);
    }
}
