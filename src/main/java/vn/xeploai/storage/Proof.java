package vn.xeploai.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.ProblemException;

/**
 * Shows, before a database file is opened for work, that it is what was last kept. A closed file is known by its digest. A
 * file left open by a crash, or without a seal, is tried on a copy, because opening mends and thereby changes it. What fails
 * is left byte for byte as it was.
 */
final class Proof {
    private final DataFiles files;

    Proof(DataFiles files) {
        this.files = files;
    }

    /** Returns what the file holds, or throws that it is damaged or too new. */
    Inventory inventory() throws IOException {
        Path database = files.database().file();
        if (Files.size(database) == 0) {
            throw damaged(null);
        }
        Optional<Seal> seal = files.seal().read();
        if (seal.isPresent()) {
            refuseNewer(seal.get().schema());
        }
        if (seal.isPresent() && seal.get() instanceof Seal.Closed closed) {
            if (Files.size(database) != closed.length() || !Fingerprint.of(database).equals(closed.sha256())) {
                throw damaged(null);
            }
            return closed.inventory();
        }
        Inventory found = recoverCopy(database);
        refuseNewer(found.schema());
        if (seal.isPresent() && found.change() < seal.get().change()) {
            throw damaged(null);
        }
        return found;
    }

    private Inventory recoverCopy(Path database) throws IOException {
        H2File copy = files.proof();
        try {
            Files.copy(database, copy.file());
            try (Connection connection = copy.connect()) {
                Inventory.Taker taker = new Inventory.Taker(connection);
                Inventory found = taker.take(connection);
                for (String table : taker.tables()) {
                    if (!Objects.equals(found.counts().get(table), readAll(connection, table))) {
                        throw damaged(null);
                    }
                }
                demandChecks(connection);
                return found;
            }
        } catch (ProblemException known) {
            throw known;
        } catch (SQLException | RuntimeException unreadable) {
            throw damaged(unreadable);
        } finally {
            Files.deleteIfExists(copy.file());
        }
    }

    /** Reads every value of every row: a page that cannot be read must not be found out months later. Returns the rows. */
    private static long readAll(Connection connection, String table) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            int columns = rows.getMetaData().getColumnCount();
            long count = 0;
            while (rows.next()) {
                count++;
                for (int i = 1; i <= columns; i++) {
                    rows.getObject(i);
                }
            }
            return count;
        }
    }

    /** The database looked at its own checks when the rows came in; a value turned into another since then breaks one. */
    private void demandChecks(Connection connection) throws SQLException {
        try (Statement constraints = connection.createStatement();
                ResultSet each = constraints.executeQuery("""
                        select t.table_name, c.check_clause
                        from information_schema.table_constraints t
                        join information_schema.check_constraints c on c.constraint_name = t.constraint_name
                        where t.constraint_type = 'CHECK' and t.table_schema = 'PUBLIC'""")) {
            while (each.next()) {
                String broken = "select count(*) from \"%s\" where not (%s)".formatted(each.getString(1), each.getString(2));
                try (Statement statement = connection.createStatement();
                        ResultSet count = statement.executeQuery(broken)) {
                    if (count.next() && count.getLong(1) > 0) {
                        throw damaged(null);
                    }
                }
            }
        }
    }

    private void refuseNewer(int schema) {
        if (schema > Migrations.NEWEST) {
            throw Failures.problem(StorageProblem.NEWER_DATABASE, files.place(), null);
        }
    }

    private RuntimeException damaged(@Nullable Exception cause) {
        return Failures.problem(StorageProblem.DAMAGED, files.place(), cause);
    }
}
