package vn.xeploai.storage.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.hibernate.StatelessSession;
import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.ImportJournal;
import vn.xeploai.work.port.JournalPart;
import vn.xeploai.work.port.PastImport;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.TouchedUnit;
import vn.xeploai.work.port.UndoObstacle;

/** Sổ các lần nhập, from the database. */
final class StoredImportJournal implements ImportJournal {
    /** Imports whose replaced rows are kept. */
    static final int KEPT = 30;

    /** Rows of one portion, and bytes before packing: what is held in memory at a time. */
    private static final int ROWS = 500;

    private static final int BYTES = 256 * 1024;

    private final StatelessSession session;
    private final ImportQueries queries;
    private final Map<Integer, Integer> portions = new LinkedHashMap<>();

    StoredImportJournal(StatelessSession session) {
        this.session = session;
        queries = new ImportQueries_(session);
    }

    @Override
    public int begin(String file, int added, int changed, int same) {
        ImportRunRow row = new ImportRunRow();
        row.number = queries.runs().stream().mapToInt(each -> each.number).findFirst().orElse(0) + 1;
        row.at = now();
        row.by = user();
        row.file = file;
        row.added = added;
        row.changed = changed;
        row.same = same;
        session.insert(row);
        queries.forgetUpTo(row.number - KEPT);
        return row.number;
    }

    @Override
    public void keep(int number, JournalPart part, List<List<String>> keys, Runnable write) {
        // Before anything is written, in portions; afterwards the same portions again.
        List<Map<List<String>, Map<String, @Nullable String>>> before = new ArrayList<>();
        raw(connection -> {
            RawTable table = RawTable.of(connection, part);
            for (List<List<String>> some : windows(keys)) {
                before.add(table.read(some));
            }
        });
        write.run();
        raw(connection -> {
            RawTable table = RawTable.of(connection, part);
            int window = 0;
            for (List<List<String>> some : windows(keys)) {
                store(number, part, lines(some, before.get(window++), table.read(some)));
            }
        });
    }

    private static List<List<List<String>>> windows(List<List<String>> keys) {
        List<List<List<String>>> windows = new ArrayList<>();
        for (int from = 0; from < keys.size(); from += ROWS) {
            windows.add(keys.subList(from, Math.min(keys.size(), from + ROWS)));
        }
        return windows;
    }

    private static List<JournalLine> lines(
            List<List<String>> keys, Map<List<String>, Map<String, @Nullable String>> before,
            Map<List<String>, Map<String, @Nullable String>> after) {
        List<JournalLine> lines = new ArrayList<>();
        for (List<String> key : keys) {
            Map<String, @Nullable String> old = before.get(key);
            Map<String, @Nullable String> now = after.getOrDefault(key, Map.of());
            if (old == null) {
                lines.add(new JournalLine(key, true, Map.of(), now));
                continue;
            }
            Map<String, @Nullable String> was = new LinkedHashMap<>();
            Map<String, @Nullable String> is = new LinkedHashMap<>();
            now.forEach((column, value) -> {
                if (!Objects.equals(old.get(column), value)) {
                    was.put(column, old.get(column));
                    is.put(column, value);
                }
            });
            if (!is.isEmpty()) {
                lines.add(new JournalLine(key, false, was, is));
            }
        }
        return lines;
    }

    private void store(int number, JournalPart part, List<JournalLine> lines) {
        int from = 0;
        int bytes = 0;
        for (int i = 0; i < lines.size(); i++) {
            bytes += lines.get(i).size();
            if (bytes > BYTES || i == lines.size() - 1) {
                ImportPortionRow row = new ImportPortionRow();
                row.number = number;
                row.portion = portions.merge(number, 1, Integer::sum);
                row.part = part;
                row.content = JournalLine.packed(lines.subList(from, i + 1));
                session.insert(row);
                from = i + 1;
                bytes = 0;
            }
        }
    }

    @Override
    public List<PastImport> latest(int most) {
        Set<Integer> kept = new HashSet<>(queries.kept());
        return queries.runs().stream().limit(most).map(each -> each.value(kept.contains(each.number))).toList();
    }

    @Override
    public Set<TouchedUnit> touched(int number) {
        Set<TouchedUnit> touched = new LinkedHashSet<>();
        raw(connection -> touched.addAll(new Touches(connection, new JournalPages(queries, number)).all()));
        return touched;
    }

    @Override
    public List<UndoObstacle> undo(int number, Progress progress) {
        ImportRunRow run = queries.run(number).stream().findFirst().orElseThrow();
        List<UndoObstacle> obstacles = new ArrayList<>();
        raw(connection -> obstacles.addAll(new Undoing(
                session, connection, new JournalPages(queries, number), progress).run()));
        if (obstacles.isEmpty()) {
            run.undoneAt = now();
            run.undoneBy = user();
            session.update(run);
            queries.forget(number);
        }
        return obstacles;
    }

    /** What goes straight to the database. */
    private interface Raw {
        void run(Connection connection) throws SQLException;
    }

    private void raw(Raw raw) {
        session.doWork(raw::run);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }

    private static String user() {
        return Objects.requireNonNullElse(System.getProperty("user.name"), "");
    }
}
