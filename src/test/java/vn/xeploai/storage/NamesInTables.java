package vn.xeploai.storage;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

import vn.xeploai.text.VietnameseOrder;

import static org.assertj.core.api.Assertions.assertThat;

/** Looks through every table of a data directory for names of people. */
public final class NamesInTables implements AutoCloseable {
    private final Connection connection;

    private NamesInTables(Connection connection) {
        this.connection = connection;
    }

    /** Beside whoever has the directory open. */
    public static NamesInTables in(Path directory) throws SQLException {
        return new NamesInTables(DataFiles.in(directory).database().connect());
    }

    /** The names of all members. */
    public List<String> ofMembers() throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select full_name from member")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** Every column, as {@code table.column}, in which one of these names stands, however it is written. */
    public Set<String> placesOf(Collection<String> names) throws SQLException {
        List<String> wanted = names.stream().map(VietnameseOrder::folded).distinct().toList();
        Set<String> found = new TreeSet<>();
        for (String table : tables()) {
            walk(table, wanted, found);
        }
        return found;
    }

    /** The tables of ballots hold numbers only, not even room for a name: the only words are the key of a session that must be there. */
    public void ballotsAreNumbers() throws SQLException {
        List<String> ballots = tables().stream().filter(each -> each.contains("ballot")).toList();
        assertThat(ballots).containsExactlyInAnyOrder("ballot_result", "ballot_draft");
        areNumbers("ballot_draft");
        areNumbers("ballot_result");
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(all("ballot_result"))) {
            assertThat(rows.next()).as("ballots were counted").isTrue();
        }
    }

    private void areNumbers(String table) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(all(table))) {
            ResultSetMetaData columns = rows.getMetaData();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                String name = columns.getColumnName(i).toLowerCase(Locale.ROOT);
                if (!Set.of("organization_code", "body").contains(name)) {
                    assertThat(columns.getColumnTypeName(i)).as(name).isIn("INTEGER", "UUID", "BOOLEAN");
                }
            }
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private List<String> tables() throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getTables(null, "PUBLIC", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                tables.add(found.getString("TABLE_NAME"));
            }
        }
        assertThat(tables).hasSizeGreaterThan(5);
        return tables.stream().map(each -> each.toLowerCase(Locale.ROOT)).toList();
    }

    private void walk(String table, List<String> wanted, Set<String> found) throws SQLException {
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(all(table))) {
            ResultSetMetaData columns = rows.getMetaData();
            while (rows.next()) {
                for (int i = 1; i <= columns.getColumnCount(); i++) {
                    String value = rows.getString(i);
                    if (value != null && holds(VietnameseOrder.folded(value), wanted)) {
                        found.add(table + "." + columns.getColumnName(i).toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
    }

    private static boolean holds(String folded, List<String> wanted) {
        return wanted.stream().anyMatch(folded::contains);
    }

    private static String all(String table) {
        return table.startsWith("flyway") ? "select * from \"" + table + "\"" : "select * from " + table;
    }
}
