package vn.xeploai.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

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
                    List<String> checks = checks(connection, table);
                    demandChecks(connection, table, checks);
                    if (!Objects.equals(found.counts().get(table), readAll(connection, table, checks))) {
                        throw damaged(null);
                    }
                }
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

    /**
     * Reads every value of every row: a page that cannot be read must not be found out months later. Returns the rows. The checks
     * are looked at in the rows themselves, not in an index that may still hold the right value.
     */
    private long readAll(Connection connection, String table, List<String> checks) throws SQLException {
        String query = checks.stream().map(", (%s)"::formatted).collect(Collectors.joining("", "select t.*", " from \"" + table + "\" t"));
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            long count = 0;
            while (rows.next()) {
                count++;
                for (int i = 1; i <= columns; i++) {
                    Object value = rows.getObject(i);
                    if (i > columns - checks.size() && Boolean.FALSE.equals(value)) {
                        throw damaged(null);
                    }
                }
            }
            return count;
        }
    }

    /** Looks at the checks the quick way, which leads through indexes where there are any. */
    private void demandChecks(Connection connection, String table, List<String> checks) throws SQLException {
        for (String check : checks) {
            String broken = "select count(*) from \"%s\" where not (%s)".formatted(table, check);
            try (Statement statement = connection.createStatement();
                    ResultSet count = statement.executeQuery(broken)) {
                if (count.next() && count.getLong(1) > 0) {
                    throw damaged(null);
                }
            }
        }
    }

    /** The database looked at its own checks when the rows came in; a value turned into another since then breaks one. */
    private static List<String> checks(Connection connection, String table) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                select c.check_clause
                from information_schema.table_constraints t
                join information_schema.check_constraints c on c.constraint_name = t.constraint_name
                where t.constraint_type = 'CHECK' and t.table_schema = 'PUBLIC' and t.table_name = ?""")) {
            statement.setString(1, table);
            List<String> checks = new ArrayList<>();
            try (ResultSet each = statement.executeQuery()) {
                while (each.next()) {
                    checks.add(each.getString(1));
                }
            }
            return checks;
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
