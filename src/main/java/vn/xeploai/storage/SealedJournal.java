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
 * Keeps the seal of an open H2 file: after every change its number, at the end what the file holds, its length and
 * digest. A seal
 * that cannot be written loses nothing; it only lags behind, and the next start proves the file on a copy.
 */
final class SealedJournal implements Journal {
    private static final Logger LOG = LoggerFactory.getLogger(SealedJournal.class);

    /** Marking the rows of a change writes their pages, and those of their indexes, once more; with a margin. */
    private static final long ROOM_FACTOR = 3;

    private static final long LEAST_ROOM = 2L << 20;

    private final DataFiles files;
    private final Connection anchor;
    private final Inventory.Taker taker;
    private final int schema;
    private long last;
    private long length;

    /**
     * Breaks the old seal: from now on the file counts as open.
     *
     * @param anchor a connection of the journal's own; dead when H2 had to close the database by itself
     */
    SealedJournal(DataFiles files, Connection anchor) throws IOException, SQLException {
        this.files = files;
        this.anchor = anchor;
        this.taker = new Inventory.Taker(anchor);
        Inventory now = taker.take(anchor);
        this.schema = now.schema();
        this.last = now.change();
        this.length = Files.size(files.database().file());
        files.seal().write(new Seal.Open(schema, last));
    }

    @Override
    public Runnable note(Connection connection) throws SQLException {
        long change = Journal.next(connection);
        demandRoomToCommit();
        return () -> kept(connection, change);
    }

    @Override
    public void close() {
        Path file = files.database().file();
        try {
            Inventory left = shutDown();
            Compaction.ofMostlyEmpty(files);
            if (left.change() >= last) {
                files.seal().write(new Seal.Closed(left, Files.size(file), Fingerprint.of(file)));
            }
        } catch (SQLException | IOException | RuntimeException failed) {
            // The seal goes on saying «open», which is the truth.
            LOG.warn("not closed in order: {}", failed.getClass().getSimpleName());
        }
    }

    /**
     * H2 marks rows as kept one after another. Were the disk to fill up just then, half a change would stay: so the room for
     * marking is asked for while everything can still be taken back.
     */
    private void demandRoomToCommit() {
        try {
            Path file = files.database().file();
            long grown = Math.max(0, Files.size(file) - length);
            if (Files.getFileStore(file).getUsableSpace() < ROOM_FACTOR * grown + LEAST_ROOM) {
                throw Failures.problem(StorageProblem.DISK_FULL, files.place(), null);
            }
        } catch (IOException unknown) {
            LOG.warn("room on the disk unknown: {}", unknown.getClass().getSimpleName());
        }
    }

    private Inventory shutDown() throws SQLException {
        try (anchor) {
            Inventory left = taker.take(anchor);
            H2File.shutDown(anchor);
            return left;
        }
    }

    private synchronized void kept(Connection connection, long change) {
        if (change <= last) {
            return;
        }
        try (Statement statement = connection.createStatement()) {
            // Onto the disk first: the seal must never promise more than a power cut would leave.
            statement.execute("CHECKPOINT SYNC");
            files.seal().write(new Seal.Open(schema, change));
            last = change;
            length = Files.size(files.database().file());
        } catch (SQLException | IOException lagging) {
            LOG.warn("seal lags behind: {}", lagging.getClass().getSimpleName());
        }
    }
}
