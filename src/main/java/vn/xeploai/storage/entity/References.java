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

    private static final String MEMBER = "member_id";

    /** Set up for a year whether it is opened or not. */
    private static final Set<String> BESIDE_A_YEAR = Set.of("year_setting", "year_setting_change", "document_setting");

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

    /** The tables whose rows need a year to be open, save that of the years. */
    List<RawTable> toYears(String years) throws SQLException {
        Set<String> names = with(YEAR);
        names.remove(years);
        names.removeAll(BESIDE_A_YEAR);
        return names.stream().map(name -> RawTable.of(connection, name, List.of(YEAR))).toList();
    }

    /** The tables that tell of members, also those whose rows outlive a record, and what was decided about them. */
    List<RawTable> toMembers(String members) throws SQLException {
        List<RawTable> found = new ArrayList<>(to(members));
        Set<String> outliving = with(MEMBER);
        found.forEach(each -> outliving.remove(each.name()));
        outliving.forEach(name -> found.add(RawTable.of(connection, name, List.of(MEMBER))));
        found.add(RawTable.of(connection, "rating_act", List.of("subject")));
        found.add(RawTable.of(connection, "stored_ruling", List.of("subject")));
        return found;
    }

    /** What was decided about a subject in a year. */
    List<RawTable> toResults() {
        return List.of(
                RawTable.of(connection, "rating_act", List.of(YEAR, "subject")),
                RawTable.of(connection, "stored_ruling", List.of(YEAR, "subject")));
    }

    private Set<String> with(String column) throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        Set<String> names = new LinkedHashSet<>();
        try (ResultSet columns = data.getColumns(null, connection.getSchema(), "%", spelled(data, column))) {
            while (columns.next()) {
                names.add(columns.getString("TABLE_NAME").toLowerCase(Locale.ROOT));
            }
        }
        // An index of a table is listed beside the tables by some databases.
        names.removeIf(name -> name.endsWith("_pkey") || !name.matches("[a-z0-9_]+") || !isTable(data, name));
        return names;
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
