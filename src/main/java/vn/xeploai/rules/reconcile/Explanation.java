package vn.xeploai.rules.reconcile;

/** Lời giải thích: why the verdict is what it is, without a sentence; {@code text} has one for each. */
public enum Explanation {
    /** The count of the whole gives what is printed. */
    RIGHT,
    /** No count printed; one only is possible. */
    ONE_COUNT_FITS,
    /** No count printed; several are possible, one only with the other levels. */
    ONE_COUNT_MEETS_THE_SUM,
    /** No count printed, several are possible. */
    SEVERAL_COUNTS_FIT,
    /** No whole is known. */
    NO_WHOLE_KNOWN,
    /** The table says that there is nobody. */
    WHOLE_IS_ZERO,
    /** Cut instead of rounded. */
    CUT,
    /** Another value is right. */
    ANOTHER_VALUE,
    /** Another value is right, or another count. */
    ANOTHER_VALUE_OR_COUNT,
    /** Another value is right, and no count at all gives what is printed. */
    ANOTHER_VALUE_NO_COUNT,
    /** With another count both the percentage and the sum of the levels would be right. */
    COUNT_MISTYPED,
    /** The count is above its whole. */
    COUNT_ABOVE_WHOLE,
    /** Right of another whole than the group's. */
    ANOTHER_WHOLE,
    /** Right of another whole, and the count is above the group's own. */
    ANOTHER_WHOLE_ONLY,
    /** No count printed; of the group's whole none fits, of another one does. */
    ONE_COUNT_FITS_ANOTHER_WHOLE,
    /** No count printed; of the group's whole none fits, of another several do. */
    SEVERAL_COUNTS_FIT_ANOTHER_WHOLE,
    /** No count fits; the two nearest counts give less and more. */
    BETWEEN_TWO_COUNTS,
    /** A percentage above 100. */
    ABOVE_HUNDRED,
    /** The levels make less than they should. */
    LEVELS_FALL_SHORT,
    /** The levels make more than they should. */
    LEVELS_EXCEED,
    /** The percentages do not make what they should. */
    PERCENTAGES_DO_NOT_MEET,
    /** A line "or better" is not the sum of its levels. */
    GROUP_LINE_DIFFERS,
    /** More were assessed than there are. */
    ASSESSED_ABOVE_TOTAL
}
