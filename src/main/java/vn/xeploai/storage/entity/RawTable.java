package vn.xeploai.storage.entity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.JournalPart;

/**
 * The rows of a table column by column as text, whatever columns there are: a journal must give back also what the model
 * does not know of. Values are read and written by the same database, in its own spelling.
 */
final class RawTable {
    /** Rows asked for in one query. */
    private static final int ROWS = 250;

    private static final String VERSION = "version";

    private final Connection connection;
    private final String name;
    private final List<String> keys;
    private final Map<String, String> types = new LinkedHashMap<>();

    private RawTable(Connection connection, String name, String... keys) {
        this.connection = connection;
        this.name = name;
        this.keys = List.of(keys);
    }

    static RawTable of(Connection connection, JournalPart part) {
        return switch (part) {
            case CAMPAIGNS -> new RawTable(connection, "campaign", "assessment_year");
            case ORGANIZATIONS -> new RawTable(connection, "organization", "code");
            case MEMBERS -> new RawTable(connection, "member", "id");
            case ORGANIZATION_RATINGS ->
                new RawTable(connection, "organization_assessment", "assessment_year", "organization_code");
            case MEMBER_RATINGS -> new RawTable(connection, "member_assessment", "assessment_year", "member_id");
            case INDICATORS -> new RawTable(connection, "indicator", "assessment_year", "organization_code", "name");
        };
    }

    String name() {
        return name;
    }

    /** Of a table that refers to others by those columns. */
    static RawTable of(Connection connection, String name, List<String> columns) {
        return new RawTable(connection, name, columns.toArray(String[]::new));
    }

    /** The rows of those keys that are there, by key and without their versions; nobody else changes them meanwhile. */
    Map<List<String>, Map<String, @Nullable String>> read(List<List<String>> wanted) throws SQLException {
        Map<List<String>, Map<String, @Nullable String>> rows = new LinkedHashMap<>();
        each("*", " for update", wanted, found -> {
            Map<String, @Nullable String> row = row(found);
            rows.put(keys.stream().map(key -> String.valueOf(row.get(key))).toList(), row);
        });
        return rows;
    }

    /** Which of those keys some row has. */
    Set<List<String>> present(List<List<String>> wanted) throws SQLException {
        Set<List<String>> present = new LinkedHashSet<>();
        each("distinct " + String.join(", ", keys), "", wanted, found -> {
            List<String> key = new ArrayList<>();
            for (int i = 1; i <= keys.size(); i++) {
                key.add(String.valueOf(found.getString(i)));
            }
            present.add(key);
        });
        return present;
    }

    /** The same for organizations, leaving out those rows that go away themselves. */
    Set<List<String>> presentBeside(List<List<String>> wanted, Set<String> going) throws SQLException {
        Set<List<String>> present = new LinkedHashSet<>();
        each("code, " + String.join(", ", keys), "", wanted, found -> {
            if (!going.contains(found.getString(1))) {
                present.add(List.of(String.valueOf(found.getString(2))));
            }
        });
        return present;
    }

    /** Takes one row of an answer. */
    private interface Sink {
        void take(ResultSet row) throws SQLException;
    }

    /** One leading key after the other, so that the index of the whole key answers. */
    private void each(String columns, String ending, List<List<String>> wanted, Sink sink) throws SQLException {
        Map<List<String>, List<String>> groups = wanted.stream().distinct().collect(Collectors.groupingBy(
                key -> key.subList(0, key.size() - 1),
                LinkedHashMap::new,
                Collectors.mapping(List::getLast, Collectors.toList())));
        for (Map.Entry<List<String>, List<String>> group : groups.entrySet()) {
            List<String> last = group.getValue();
            for (int from = 0; from < last.size(); from += ROWS) {
                some(columns, ending, group.getKey(), last.subList(from, Math.min(last.size(), from + ROWS)), sink);
            }
        }
    }

    private void some(String columns, String ending, List<String> leading, List<String> last, Sink sink)
            throws SQLException {
        List<String> conditions = new ArrayList<>();
        for (String key : keys.subList(0, keys.size() - 1)) {
            conditions.add(key + " = " + cast(key));
        }
        String oneOfLast = cast(keys.getLast());
        conditions.add(keys.getLast() + " in (" + String.join(", ", Collections.nCopies(last.size(), oneOfLast)) + ")");
        String query = "select " + columns + " from " + name + " where " + String.join(" and ", conditions) + ending;
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            bind(statement, Stream.concat(leading.stream(), last.stream()).toList());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    sink.take(rows);
                }
            }
        }
    }

    private Map<String, @Nullable String> row(ResultSet rows) throws SQLException {
        Map<String, @Nullable String> row = new LinkedHashMap<>();
        List<String> columns = List.copyOf(types().keySet());
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).equals(VERSION)) {
                row.put(columns.get(i), rows.getString(i + 1));
            }
        }
        return row;
    }

    /** Gives the columns of those rows the values they had before. */
    void restore(List<JournalLine> lines) throws SQLException {
        Map<List<String>, List<JournalLine>> byColumns =
                lines.stream().collect(Collectors.groupingBy(each -> List.copyOf(each.before().keySet())));
        for (Map.Entry<List<String>, List<JournalLine>> each : byColumns.entrySet()) {
            List<String> sets = new ArrayList<>();
            for (String column : each.getKey()) {
                sets.add(column + " = " + cast(column));
            }
            String update = "update " + name + " set " + String.join(", ", sets)
                    + (types().containsKey(VERSION) ? ", version = version + 1" : "") + whereKey();
            try (PreparedStatement statement = connection.prepareStatement(update)) {
                for (JournalLine line : each.getValue()) {
                    List<@Nullable String> values = new ArrayList<>();
                    each.getKey().forEach(column -> values.add(line.before().get(column)));
                    values.addAll(line.key());
                    bind(statement, values);
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    /** Empties a column of those rows for a moment. */
    void clear(String column, List<List<String>> rows) throws SQLException {
        each("update " + name + " set " + column + " = null" + whereKey(), rows);
    }

    void delete(List<List<String>> rows) throws SQLException {
        each("delete from " + name + whereKey(), rows);
    }

    private void each(String sentence, List<List<String>> rows) throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(sentence)) {
            for (List<String> key : rows) {
                bind(statement, key);
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private static void bind(PreparedStatement statement, List<? extends @Nullable String> values) throws SQLException {
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i));
        }
    }

    private String whereKey() throws SQLException {
        List<String> parts = new ArrayList<>();
        for (String key : keys) {
            parts.add(key + " = " + cast(key));
        }
        return " where " + String.join(" and ", parts);
    }

    private String cast(String column) throws SQLException {
        return "cast(? as " + types().getOrDefault(column, "varchar") + ")";
    }

    /** Type of each column, in the order of the table. */
    private Map<String, String> types() throws SQLException {
        if (types.isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement("select * from " + name + " where 1 = 0");
                    ResultSet nothing = statement.executeQuery()) {
                ResultSetMetaData data = nothing.getMetaData();
                for (int i = 1; i <= data.getColumnCount(); i++) {
                    types.put(data.getColumnLabel(i).toLowerCase(Locale.ROOT), data.getColumnTypeName(i));
                }
            }
        }
        return types;
    }
}
