package vn.xeploai.ui.kit;

import java.util.List;
import javafx.beans.property.ReadOnlyObjectProperty;

/** Năm đang xem: one for all places. */
public interface YearScale {
    /** Years to choose from, latest first. */
    ReadOnlyObjectProperty<List<YearChoice>> years();

    /** The chosen year; 0 before anything was read. */
    ReadOnlyObjectProperty<Integer> shownYear();

    /** Looks at another year. */
    void chooseYear(int other);

    /** Looks at the year that many years later, if there is one to choose. */
    void stepYear(int by);

    /** Tells whether {@link #stepYear} would go anywhere. */
    boolean canStep(int by);
}
