package vn.xeploai.ui.summary;

import java.util.List;

import vn.xeploai.model.Campaign;
import vn.xeploai.work.counting.YearCount;

/** Where the figures come from. */
public interface YearDesk {
    /** Years with data, latest first. */
    List<Campaign> campaigns();

    /** Tells whether a known regulation ruled that year. */
    boolean isRuled(int year);

    /** Counts that year, with or without data. */
    YearCount count(int year);

    /** The year to begin with where no year has data yet. */
    int usualYear();
}
