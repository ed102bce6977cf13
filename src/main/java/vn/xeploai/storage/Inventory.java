package vn.xeploai.storage;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What a database holds, as far as the seal remembers it.
 *
 * @param schema number of the newest migration in it
 * @param change how many changes were ever kept
 * @param counts rows per table
 */
record Inventory(int schema, long change, SortedMap<String, Long> counts) {
    /** Takes inventories of one database: the tables are looked up once. */
    static final class Taker {
        private final int schema;
        private final List<String> tables = new ArrayList<>();
        private final String query;

        /** Looks the tables of this H2 database up. */
        Taker(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                try (ResultSet newest = statement.executeQuery("""
                        select max(cast("version" as integer)) from "flyway_schema_history" where "success"
                        """)) {
                    newest.next();
                    schema = newest.getInt(1);
                }
                try (ResultSet rows = statement.executeQuery("""
                        select table_name from information_schema.tables
                        where table_schema = 'PUBLIC' and table_type = 'BASE TABLE' and table_name <> 'flyway_schema_history'
                        order by table_name
                        """)) {
                    while (rows.next()) {
                        tables.add(rows.getString(1));
                    }
                }
            }
            query = "select (select number from change_counter), "
                    + tables.stream()
                            .map("(select count(*) from \"%s\")"::formatted)
                            .collect(Collectors.joining(", "));
        }

        /** The tables by name. */
        List<String> tables() {
            return tables;
        }

        /** As the connection sees the database now. Beside changes not yet kept H2 counts row by row, which is slow. */
        Inventory take(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery(query)) {
                row.next();
                TreeMap<String, Long> counts = new TreeMap<>();
                for (int i = 0; i < tables.size(); i++) {
                    counts.put(tables.get(i), row.getLong(i + 2));
                }
                return new Inventory(schema, row.getLong(1), counts);
            }
        }
    }
}
