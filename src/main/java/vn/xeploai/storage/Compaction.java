package vn.xeploai.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.MVStoreTool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes a closed database file small again. A large import leaves twenty times the room it needs behind; opening would read
 * all of it for the seal. Done on a copy, forced to the disk, then moved: a crash at any point leaves a whole file.
 */
final class Compaction {
    private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);
    private static final long WORTH_LOOKING = 16L << 20;
    private static final int MOSTLY_EMPTY_PERCENT = 50;

    private Compaction() {}

    /** Compacts a large file of which less than half is used; where that fails the file stays as it is. */
    static void ofMostlyEmpty(DataFiles files) throws IOException {
        Path file = files.database().file();
        Path aside = files.fresh().file();
        if (Files.size(file) < WORTH_LOOKING) {
            return;
        }
        try {
            if (usedPercent(file) < MOSTLY_EMPTY_PERCENT) {
                Files.copy(file, aside);
                MVStoreTool.compact(aside.toString(), false);
                try (FileChannel channel = FileChannel.open(aside, StandardOpenOption.WRITE)) {
                    channel.force(true);
                }
                Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException | MVStoreException failed) {
            LOG.warn("not compacted: {}", failed.getClass().getSimpleName());
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static int usedPercent(Path file) {
        try (MVStore store = new MVStore.Builder().fileName(file.toString()).readOnly().open()) {
            return store.getFillRate();
        }
    }
}
