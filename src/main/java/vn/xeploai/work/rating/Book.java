package vn.xeploai.work.rating;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.Records;

/** The stored rows behind a sheet, inside one transaction. */
public interface Book {
    /** The rows that those changes are about. */
    static Book of(Records records, SheetKey key, List<Change> changes) {
        return switch (key) {
            case SheetKey.Members sheet -> new MemberBook(records, sheet, changes);
            case SheetKey.Units sheet -> new UnitBook(records, sheet, changes);
        };
    }

    /** Whether that subject stands in the sheet. */
    boolean knows(String subject);

    /** What is stored now. */
    @Nullable Marks stored(String subject);

    /** Writes all changes. */
    void write();
}
