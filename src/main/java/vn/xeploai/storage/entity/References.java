package vn.xeploai.storage.entity;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which tables refer to a table, as the database itself knows; a table made tomorrow is not forgotten. */
final class References {
    private static final String YEAR = "assessment_year";

    private final Connection connection;

    References(Connection connection) {
        this.connection = connection;
    }

    /** The tables with columns that refer to the whole key of that table. */
    List<RawTable> to(String table) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        Map<String, Map<Integer, String>> columns = new LinkedHashMap<>();
        Map<String, String> tables = new LinkedHashMap<>();
        try (ResultSet keys = data.getExportedKeys(null, connection.getSchema(), spelled(data, table))) {
            while (keys.next()) {
                String foreign = keys.getString("FKTABLE_NAME").toLowerCase(Locale.ROOT);
                String key = foreign + " " + keys.getString("FK_NAME");
                tables.put(key, foreign);
                columns.computeIfAbsent(key, _ -> new TreeMap<>())
                        .put(keys.getInt("KEY_SEQ"), keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        List<RawTable> found = new ArrayList<>();
        columns.forEach((key, parts) ->
                found.add(RawTable.of(connection, String.valueOf(tables.get(key)), List.copyOf(parts.values()))));
        return found;
    }

    /** The tables whose rows belong to a year, save that of the years. */
    List<RawTable> toYears(String years) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        Set<String> names = new LinkedHashSet<>();
        try (ResultSet columns = data.getColumns(null, connection.getSchema(), "%", spelled(data, YEAR))) {
            while (columns.next()) {
                names.add(columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        names.remove(years);
        // An index of a table is listed beside the tables by some databases.
        names.removeIf(name -> name.endsWith("_pkey") || !name.matches("[a-z0-9_]+") || !isTable(data, name));
        return names.stream().map(name -> RawTable.of(connection, name, List.of(YEAR))).toList();
    }

    private boolean isTable(DatabaseMetaData data, String name) {
        try (ResultSet tables =
                data.getTables(null, connection.getSchema(), spelled(data, name), new String[] {"TABLE", "BASE TABLE"})) {
            return tables.next();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String spelled(DatabaseMetaData data, String name) throws SQLException {
        return data.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    }
}
