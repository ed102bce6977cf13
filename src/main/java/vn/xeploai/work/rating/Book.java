package vn.xeploai.work.rating;

import org.jspecify.annotations.Nullable;

/** The stored rows behind a sheet, inside one transaction. */
interface Book {
    /** Whether that subject stands in the sheet. */
    boolean knows(String subject);

    /** What is stored now. */
    @Nullable Marks stored(String subject);

    /** Writes all changes. */
    void write();
}
