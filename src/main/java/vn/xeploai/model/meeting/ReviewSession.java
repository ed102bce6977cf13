package vn.xeploai.model.meeting;

/**
 * Buổi kiểm điểm, đánh giá, xếp loại cuối năm của một tổ chức đảng.
 *
 * @param key year and organization
 * @param head when, where, who leads
 * @param minutes what was said
 * @param quorum how many must be there
 * @param practice how levels are voted on
 * @param complete biên bản đã hoàn tất: nothing more is changed until somebody opens it again
 */
public record ReviewSession(
        SessionKey key, SessionHead head, Minutes minutes, Quorum quorum, BallotPractice practice, boolean complete) {
    /** A session of which nothing is known yet. */
    public static ReviewSession fresh(SessionKey key) {
        return new ReviewSession(
                key, SessionHead.EMPTY, Minutes.EMPTY, Quorum.DEFAULT, BallotPractice.ONE_ROUND, false);
    }

    /** The same with another head. */
    public ReviewSession with(SessionHead other) {
        return new ReviewSession(key, other, minutes, quorum, practice, complete);
    }

    /** The same with other minutes. */
    public ReviewSession with(Minutes other) {
        return new ReviewSession(key, head, other, quorum, practice, complete);
    }

    /** The same with another quorum. */
    public ReviewSession with(Quorum other) {
        return new ReviewSession(key, head, minutes, other, practice, complete);
    }

    /** The same with other rounds of ballots. */
    public ReviewSession with(BallotPractice other) {
        return new ReviewSession(key, head, minutes, quorum, other, complete);
    }

    /** The same, closed or opened again. */
    public ReviewSession completed(boolean now) {
        return new ReviewSession(key, head, minutes, quorum, practice, now);
    }
}
