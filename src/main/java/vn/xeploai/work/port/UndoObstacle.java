package vn.xeploai.work.port;

/**
 * What keeps an import from being undone.
 *
 * @param kind why
 * @param part what kind of record
 * @param label what people recognise the record by
 * @param detail the stored field of {@code CHANGED}, the place of the other records of {@code USED}, else empty
 */
public record UndoObstacle(Kind kind, JournalPart part, String label, String detail) {
    /** Why. */
    public enum Kind {
        /** A field no longer holds what the import wrote. */
        CHANGED,
        /** The record was taken away since. */
        GONE,
        /** Other records have come to depend on what the import added. */
        USED,
        /** The code a member had before is another one's now. */
        TAKEN
    }
}
