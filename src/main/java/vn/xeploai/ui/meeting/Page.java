package vn.xeploai.ui.meeting;

import java.util.List;
import java.util.Locale;

/** The pages of a session, in the order of the meeting. */
public enum Page {
    /** When, where, who leads, what is enough. */
    HEAD,
    /** Who is there. */
    ATTENDANCE,
    /** What is still open, what was found. */
    LIMITATIONS,
    /** What was said about whom. */
    REMARKS,
    /** What was counted. */
    BALLOTS,
    /** What was said and concluded. */
    MINUTES;

    /** The next or the one before; the ends hold. */
    public Page step(int by) {
        List<Page> all = List.of(values());
        return all.get(Math.clamp(all.indexOf(this) + (long) by, 0, all.size() - 1));
    }

    /** For ids and keys of texts. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
