package vn.xeploai.work.port;

import java.util.List;

import vn.xeploai.model.Indicator;

/** Port: chỉ tiêu. One row per unit, year and name. */
public interface Indicators {
    /** All of them. */
    List<Indicator> all();

    /** Adds new ones. */
    void insert(List<Indicator> indicators);

    /** Replaces those of the same unit, year and name. */
    void update(List<Indicator> indicators);
}
