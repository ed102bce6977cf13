package vn.xeploai.work.meeting;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.UnreadEntry;

/** One thing changed in a session: as it was read, and as it shall be. */
public sealed interface SessionChange {
    /** Head, minutes, quorum or rounds of ballots. */
    record Head(ReviewSession before, ReviewSession after) implements SessionChange {}

    /** A mark. */
    record Mark(Attendance before, Attendance after) implements SessionChange {}

    /** What was said about somebody. */
    record Remark(PersonRemarks before, PersonRemarks after) implements SessionChange {}

    /** A limitation; {@code null} before it was written, or after it was taken away. */
    record Limit(@Nullable Limitation before, @Nullable Limitation after) implements SessionChange {}

    /** Counted ballots; {@code null} before they were typed, or after they were taken away. */
    record Count(@Nullable BallotResult before, @Nullable BallotResult after) implements SessionChange {}

    /** Ballots that do not add up; {@code null} before anything was typed, or once it adds up or was taken away. */
    record Draft(@Nullable BallotDraft before, @Nullable BallotDraft after) implements SessionChange {}

    /** A field that cannot be read; {@code null} before it was typed, or once it can be read. */
    record Unread(@Nullable UnreadEntry before, @Nullable UnreadEntry after) implements SessionChange {}
}
