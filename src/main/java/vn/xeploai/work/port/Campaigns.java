package vn.xeploai.work.port;

import java.util.List;
import java.util.Optional;

import vn.xeploai.model.Campaign;

/** Port: các năm đánh giá. */
public interface Campaigns {
    /** Latest year first. */
    List<Campaign> all();

    /** The campaign of that year, if one was opened. */
    Optional<Campaign> of(int year);

    /** Adds new years. */
    void insert(List<Campaign> campaigns);
}
