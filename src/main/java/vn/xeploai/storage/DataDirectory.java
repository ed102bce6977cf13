package vn.xeploai.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import com.zaxxer.hikari.HikariDataSource;
import org.hibernate.SessionFactory;

import vn.xeploai.work.port.Desk;

/**
 * Thư mục dữ liệu: the directory in which a desk keeps its one database file with its seal. Everything here throws
 * {@link vn.xeploai.model.problem.ProblemException} with a {@link StorageProblem} when the outside world refuses; a directory
 * that could not be opened is as it was before, and free for others.
 */
public final class DataDirectory {
    private DataDirectory() {}

    /** Tells whether there is a database in that directory, whatever its state. */
    public static boolean exists(Path directory) {
        return Files.exists(DataFiles.in(directory).database().file());
    }

    /** Opens the database of that directory. */
    public static Desk open(Path directory) {
        return open(DataFiles.in(directory), false);
    }

    /** Opens the database of that directory; makes the directory and an empty database where there is none. */
    public static Desk openOrCreate(Path directory) {
        return open(DataFiles.in(directory), true);
    }

    static Desk open(DataFiles files, boolean create) {
        try {
            prepare(files, create);
            DirectoryLock lock = DirectoryLock.take(files);
            try {
                files.sweep();
                if (!Files.exists(files.database().file())) {
                    make(files);
                }
                Inventory proved = new Proof(files).inventory();
                return openProved(files, new Renewal(files).of(proved), lock);
            } catch (Throwable failed) {
                lock.release();
                throw failed;
            }
        } catch (IOException | SQLException | RuntimeException failed) {
            throw Failures.translated(failed, files.place());
        }
    }

    /** Before anything is touched, the lock file included. */
    private static void prepare(DataFiles files, boolean create) throws IOException {
        Path directory = files.directory();
        boolean somethingElse = Files.exists(directory) && !Files.isDirectory(directory);
        // H2 reads a semicolon as the end of the name.
        if (somethingElse || directory.toString().indexOf(';') >= 0) {
            throw Failures.problem(StorageProblem.UNUSABLE_DIRECTORY, files.place(), null);
        }
        if (Files.exists(files.database().file())) {
            return;
        }
        if (Files.exists(files.seal().file())) {
            // There was a database: a new empty one in its place would hide the loss.
            throw Failures.problem(StorageProblem.DAMAGED, files.place(), null);
        }
        if (!create) {
            throw Failures.problem(StorageProblem.NOT_THERE, files.place(), null);
        }
        Files.createDirectories(directory);
    }

    /** Makes the database aside and moves it into its place when it is whole. */
    private static void make(DataFiles files) throws IOException, SQLException {
        H2File fresh = files.fresh();
        try {
            Inventory made;
            try (Connection connection = fresh.create()) {
                Migrations.bringUpToDate(fresh.source(), files.place());
                made = new Inventory.Taker(connection).take(connection);
                H2File.shutDown(connection);
            }
            Seal seal = new Seal.Closed(made, Files.size(fresh.file()), Fingerprint.of(fresh.file()));
            Files.move(fresh.file(), files.database().file());
            files.seal().write(seal);
        } finally {
            Files.deleteIfExists(fresh.file());
        }
    }

    private static Desk openProved(DataFiles files, Inventory proved, DirectoryLock lock) throws IOException, SQLException {
        boolean unsealed = !Files.exists(files.seal().file());
        files.seal().write(new Seal.Open(proved.schema(), proved.change()));
        try {
            return openSealed(files, lock);
        } catch (Throwable failed) {
            if (unsealed) {
                Files.deleteIfExists(files.seal().file());
            }
            throw failed;
        }
    }

    private static Desk openSealed(DataFiles files, DirectoryLock lock) throws IOException, SQLException {
        H2File database = files.database();
        // Tells at once and plainly when the file cannot be opened, and holds it open to the end.
        Connection anchor = database.connect();
        HikariDataSource pool = null;
        try {
            pool = Pools.of(database.url(), H2File.USER, H2File.PASSWORD);
            Migrations.bringUpToDate(pool, files.place());
            SessionFactory factory = Factories.over(pool);
            return new DatabaseDesk(files.place(), pool, factory, new SealedJournal(files, anchor), lock::release);
        } catch (Throwable failed) {
            if (pool != null) {
                pool.close();
            }
            anchor.close();
            throw failed;
        }
    }
}
