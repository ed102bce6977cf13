package vn.xeploai.ui.rating;

import java.time.LocalDate;
import java.util.List;

import vn.xeploai.model.Campaign;
import vn.xeploai.work.counting.YearCount;
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

    /** The years that could be opened, latest first. */
    List<OpenYear.Offer> offers();

    /** Opens a year. */
    Campaign open(int year, LocalDate referenceDay);
}
