package vn.xeploai.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;

/**
 * Brings a file of an older schema up to the newest step. H2 keeps no transaction around changes of tables, so the steps are run
 * on a copy, which takes the place of the file only when it is whole and holds all that the file held. A crash or a full disk at
 * any point leaves a whole file, the old one or the new one, and a seal that fits either.
 */
final class Renewal {
    private final DataFiles files;

    Renewal(DataFiles files) {
        this.files = files;
    }

    /** Returns what the file holds afterwards; a file of the newest schema is not touched. */
    Inventory of(Inventory proved) throws IOException, SQLException {
        if (proved.schema() >= Migrations.NEWEST) {
            return proved;
        }
        Path aside = files.fresh().file();
        try {
            Files.copy(files.database().file(), aside);
            Inventory renewed = migrate(files.fresh());
            demandNothingLost(proved, renewed);
            force(aside);
            takeThePlace(aside, proved);
            return renewed;
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private Inventory migrate(H2File copy) throws SQLException {
        try (Connection connection = copy.connect()) {
            Migrations.bringUpToDate(copy.source(), files.place());
            Inventory renewed = new Inventory.Taker(connection).take(connection);
            H2File.shutDown(connection);
            return renewed;
        }
    }

    private void demandNothingLost(Inventory before, Inventory after) {
        boolean lost = before.change() != after.change();
        for (Map.Entry<String, Long> table : before.counts().entrySet()) {
            lost |= !table.getValue().equals(after.counts().get(table.getKey()));
        }
        if (lost) {
            throw Failures.problem(StorageProblem.DATABASE_FAILED, files.place(), null);
        }
    }

    /** The seal says «open» before the file changes: it then fits the old one and the new one alike. */
    private void takeThePlace(Path aside, Inventory proved) throws IOException {
        Optional<Seal> before = files.seal().read();
        files.seal().write(new Seal.Open(proved.schema(), proved.change()));
        try {
            Files.move(
                    aside,
                    files.database().file(),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException | RuntimeException failed) {
            if (before.isPresent()) {
                files.seal().write(before.get());
            } else {
                Files.deleteIfExists(files.seal().file());
            }
            throw failed;
        }
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
