package vn.xeploai.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The right of one program to a data directory, taken before anything in it is touched. H2's own lock stands behind it. */
final class DirectoryLock {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryLock.class);

    /** Directories open in this program: on Linux a second look at a locked file would lift the lock. */
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final Path file;
    private final FileChannel channel;

    private DirectoryLock(Path directory, Path file, FileChannel channel) {
        this.directory = directory;
        this.file = file;
        this.channel = channel;
    }

    /** Takes the lock, or says that somebody else has it. */
    static DirectoryLock take(DataFiles files) throws IOException {
        Path directory = files.directory().toRealPath();
        if (!HERE.add(directory)) {
            throw Failures.problem(StorageProblem.IN_USE, files.place(), null);
        }
        boolean taken = false;
        FileChannel channel = null;
        try {
            channel = FileChannel.open(files.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                throw Failures.problem(StorageProblem.IN_USE, files.place(), null);
            }
            taken = true;
            return new DirectoryLock(directory, files.lock(), channel);
        } finally {
            if (!taken) {
                HERE.remove(directory);
                if (channel != null) {
                    channel.close();
                }
            }
        }
    }

    /** Gives the directory back; never fails. */
    void release() {
        try {
            // While it is still held: whoever looks now is refused and leaves the file alone.
            Files.deleteIfExists(file);
            channel.close();
        } catch (IOException left) {
            LOG.warn("lock not cleared away: {}", left.getClass().getSimpleName());
        } finally {
            HERE.remove(directory);
        }
    }
}
