package vn.xeploai.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

/** Every value of every table, save versions, the journal of imports, the log of changes and the counter of changes. */
final class Dump {
    private static final List<String> LEFT_OUT = List.of(
            "import_run", "import_portion", "column_match", "member_change", "organization_change", "change_counter", "flyway_schema_history");

    private Dump() {}

    static SortedMap<String, List<String>> of(Connection connection) throws SQLException {
        SortedMap<String, List<String>> dump = new TreeMap<>();
        try (ResultSet tables = connection.getMetaData().getTables(
                null, connection.getSchema(), "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (tables.next()) {
                String name = tables.getString("TABLE_NAME");
                if (!LEFT_OUT.contains(name.toLowerCase(Locale.ROOT))) {
                    dump.put(name.toLowerCase(Locale.ROOT), rows(connection, name));
                }
            }
        }
        return dump;
    }

    private static List<String> rows(Connection connection, String table) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from \"" + table + "\"")) {
            while (rows.next()) {
                StringBuilder line = new StringBuilder();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    String column = rows.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT);
                    if (!column.equals("version")) {
                        line.append(column).append('=').append(rows.getString(i)).append('|');
                    }
                }
                lines.add(line.toString());
            }
        }
        lines.sort(null);
        return lines;
    }
}
