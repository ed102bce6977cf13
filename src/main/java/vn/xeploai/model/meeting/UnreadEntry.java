package vn.xeploai.model.meeting;

import java.util.UUID;

/**
 * Ô gõ dở: what stands in a field of a session and is no day or number yet, such as {@code 31/11/2025}. It counts nowhere; it
 * only comes back as it was typed.
 *
 * @param session where
 * @param field which field: {@link #DAY}, {@link #QUORUM_BASE} or {@link #deadlineOf}
 * @param typed as it was typed, not blank
 */
public record UnreadEntry(SessionKey session, String field, String typed) {
    /** Ngày họp. */
    public static final String DAY = "day";

    /** Số làm gốc tính số dự họp tối thiểu. */
    public static final String QUORUM_BASE = "quorum-base";

    private static final String DEADLINE = "deadline/";

    /** Refuses blanks: they say nothing. */
    public UnreadEntry {
        if (typed.isBlank()) {
            throw new IllegalArgumentException("nothing typed in " + field);
        }
    }

    /** Thời hạn của một hạn chế. */
    public static String deadlineOf(UUID limitation) {
        return DEADLINE + limitation;
    }
}
