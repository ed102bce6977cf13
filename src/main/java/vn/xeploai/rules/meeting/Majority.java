package vn.xeploai.rules.meeting;

/**
 * Bao nhiêu phiếu thì một mức được coi là đạt, of the members of the meeting. The general rule is more than half (Điều lệ Đảng,
 * Điều 9.5); no text seen says what a rating needs.
 */
public enum Majority {
    /** Hơn một nửa. */
    MORE_THAN_HALF,
    /** Hai phần ba trở lên. */
    TWO_THIRDS;

    /** Whether so many votes of so many members are enough. */
    public boolean isReached(int votes, int members) {
        return members > 0 && switch (this) {
            case MORE_THAN_HALF -> 2L * votes > members;
            case TWO_THIRDS -> 3L * votes >= 2L * members;
        };
    }
}
