package vn.xeploai.work.keeping;

/**
 * Order of a list of members; equal ones stand by given name.
 *
 * @param by what comes first
 * @param descending from the end
 */
public record MemberOrder(By by, boolean descending) {
    /** By given name, then by the rest of the name. */
    public static final MemberOrder BY_NAME = new MemberOrder(By.NAME, false);

    /** What members are put in order by. */
    public enum By {
        /** Given name, then the rest. */
        NAME,
        /** Code. */
        CODE,
        /** Birth. */
        BIRTH,
        /** Sex. */
        SEX,
        /** Code of the cell. */
        CELL,
        /** Position in the Party. */
        POSITION,
        /** Card number. */
        CARD,
        /** Admission. */
        ADMITTED,
        /** Status on the day. */
        STATUS,
        /** Day on which the member became official. */
        OFFICIAL,
        /** Score group. */
        GROUP
    }
}
