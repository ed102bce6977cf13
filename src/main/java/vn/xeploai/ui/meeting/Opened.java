package vn.xeploai.ui.meeting;

import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.ui.kit.Failure;

/** What stands beside the list of cells. */
public sealed interface Opened {
    /** No cell is chosen. */
    record Nothing() implements Opened {}

    /** A session is being fetched. */
    record Fetching(String unitName) implements Opened {}

    /** The body has no session yet. */
    record NotYet(SessionKey key, String unitName, int people, int openLimitations) implements Opened {}

    /** A session is open. */
    record Session(SessionViewModel model) implements Opened {}

    /** The session could not be had. */
    record Failed(Failure failure) implements Opened {}
}
