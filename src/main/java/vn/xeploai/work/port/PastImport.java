package vn.xeploai.work.port;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * Lần nhập: one import that was written.
 *
 * @param number counts the imports of the desk, from 1
 * @param at when
 * @param by the user the computer knew
 * @param file name of the file
 * @param added rows that were new
 * @param changed rows that replaced something
 * @param same rows that were stored just so
 * @param undoneAt when it was undone, {@code null} while it stands
 * @param undoneBy by whom
 * @param kept whether what it replaced is still known
 */
public record PastImport(
        int number, Instant at, String by, String file, int added, int changed, int same, @Nullable Instant undoneAt,
        @Nullable String undoneBy, boolean kept) {
    /** Whether it may still be undone, as far as the journal goes. */
    public boolean isUndoable() {
        return kept && undoneAt == null;
    }
}
