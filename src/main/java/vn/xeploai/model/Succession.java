package vn.xeploai.model;

import java.time.LocalDate;

/**
 * Kế tục: what became of an organization that was merged or split.
 *
 * @param from mã of the one before
 * @param into mã of the one after
 * @param on the day it took effect
 * @param kind merged or split
 */
public record Succession(String from, String into, LocalDate on, Kind kind) {
    /** How one came from the other. */
    public enum Kind {
        /** Sáp nhập, hợp nhất. */
        MERGED,
        /** Chia, tách. */
        SPLIT
    }
}
