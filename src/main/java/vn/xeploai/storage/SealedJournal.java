package vn.xeploai.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps the seal of an open H2 file: after every change what the file now holds, at the end its length and digest. A seal
 * that cannot be written loses nothing; it only lags behind, and the next start proves the file on a copy.
 */
final class SealedJournal implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(SealedJournal.class);

    private final DataFiles files;
    private final Inventory.Taker taker;
    private Inventory last;

    /** Breaks the old seal: from now on the file counts as open. */
    SealedJournal(DataFiles files, Inventory.Taker taker, Inventory now) throws IOException {
        this.files = files;
        this.taker = taker;
        this.last = now;
        files.seal().write(new Seal.Open(now));
    }

    @Override
    public Runnable note(Connection connection) throws SQLException {
        Journal.count(connection);
        Inventory after = taker.take(connection);
        return () -> kept(connection, after);
    }

    @Override
    public void close() {
        Path file = files.database().file();
        try {
            Inventory left = shutDown();
            if (left.mayFollow(last)) {
                files.seal().write(new Seal.Closed(left, Files.size(file), Fingerprint.of(file)));
            }
        } catch (SQLException | IOException | RuntimeException failed) {
            // The seal goes on saying «open», which is the truth.
            LOG.warn("not closed in order: {}", failed.getClass().getSimpleName());
        }
    }

    private Inventory shutDown() throws SQLException {
        try (Connection connection = files.database().connect()) {
            Inventory left = taker.take(connection);
            H2File.shutDown(connection);
            return left;
        }
    }

    private synchronized void kept(Connection connection, Inventory after) {
        if (after.change() <= last.change()) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            // Onto the disk first: the seal must never promise more than a power cut would leave.
            statement.execute("CHECKPOINT SYNC");
            files.seal().write(new Seal.Open(after));
            last = after;
        } catch (SQLException | IOException lagging) {
            LOG.warn("seal lags behind: {}", lagging.getClass().getSimpleName());
        }
    }
}
