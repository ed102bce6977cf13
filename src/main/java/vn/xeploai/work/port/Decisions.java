package vn.xeploai.work.port;

import java.util.Collection;
import java.util.List;

import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.deciding.StoredRuling;
import vn.xeploai.model.deciding.YearAct;

/** Port: quyết định, kết thúc, khóa. Acts are only ever added. */
public interface Decisions {
    /** Acts on that year, earliest first. */
    List<YearAct> yearActs(int year);

    /** Adds acts on years. */
    void addYearActs(List<YearAct> acts);

    /** What was done with the result of that subject that year, earliest first. */
    List<RatingAct> acts(int year, RatedSubject subject);

    /** All acts of that kind that year, earliest first. */
    List<RatingAct> acts(int year, RatingAct.Kind kind);

    /** Adds acts on results. */
    void addActs(List<RatingAct> acts);

    /** The rulings kept of those of that kind that year. */
    List<StoredRuling> rulings(int year, RatedSubject.Kind kind, Collection<String> ids);

    /** Adds rulings, or replaces those of the same year and subject. */
    void putRulings(List<StoredRuling> rulings);
}
