package vn.xeploai.storage.entity;

import java.sql.SQLException;
import java.util.List;

import vn.xeploai.work.port.JournalPart;

/** The rows one import wrote, one portion in memory at a time. */
record JournalPages(ImportQueries queries, int number) {
    /** Takes the rows of one portion. */
    interface Reader {
        void take(List<JournalLine> lines) throws SQLException;
    }

    void each(JournalPart part, Reader reader) throws SQLException {
        for (int portion : queries.portions(number, part)) {
            reader.take(JournalLine.unpacked(queries.portion(number, portion).content));
        }
    }

    /** Those that were added, from the last to the first. */
    void addedBackwards(JournalPart part, Reader reader) throws SQLException {
        for (int portion : queries.portions(number, part).reversed()) {
            reader.take(JournalLine.unpacked(queries.portion(number, portion).content).reversed().stream()
                    .filter(JournalLine::added)
                    .toList());
        }
    }
}
