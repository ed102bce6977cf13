package vn.xeploai.work.port;

import java.util.List;

import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.SessionKey;

/** Port: hạn chế, khuyết điểm. */
public interface Limitations {
    /** What stands on the table of that session: named there, or named in an earlier year and not closed before this one. */
    List<Limitation> on(SessionKey session);

    /** Those named in that year or earlier and not closed by its end, wherever they were found. */
    List<Limitation> openAfter(int year);

    /** Adds limitations, or replaces those with the same id. */
    void put(List<Limitation> limitations);

    /** Takes away those with the same id. */
    void remove(List<Limitation> limitations);
}
