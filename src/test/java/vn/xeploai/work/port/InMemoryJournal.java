package vn.xeploai.work.port;

import java.time.Instant;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Indicator;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.OrganizationAssessment;

/** Whole records before and after; knows no fields and no references. */
final class InMemoryJournal {
    private final List<PastImport> runs = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Map<String, String> matches = new HashMap<>();

    private record Line(int number, JournalPart part, String key, @Nullable Object before, @Nullable Object after) {}

    InMemoryJournal copy() {
        InMemoryJournal copy = new InMemoryJournal();
        copy.runs.addAll(runs);
        copy.lines.addAll(lines);
        copy.matches.putAll(matches);
        return copy;
    }

    ColumnMatches matches() {
        return new ColumnMatches() {
            @Override
            public Map<String, String> all() {
                return Map.copyOf(matches);
            }

            @Override
            public void put(String fingerprint, String columns) {
                matches.put(fingerprint, columns);
            }
        };
    }

    ImportJournal over(Map<JournalPart, Map<String, Object>> tables) {
        return new ImportJournal() {
            @Override
            public int begin(String file, int added, int changed, int same) {
                runs.addFirst(new PastImport(
                        runs.size() + 1, Instant.EPOCH, "somebody", file, added, changed, same, null, null, true));
                return runs.size();
            }

            @Override
            public void keep(int number, JournalPart part, List<List<String>> keys, Runnable write) {
                Map<String, Object> table = tables.getOrDefault(part, Map.of());
                Map<String, @Nullable Object> before = new LinkedHashMap<>();
                keys.forEach(key -> before.put(String.join(" ", key), table.get(String.join(" ", key))));
                write.run();
                before.forEach((key, old) -> lines.add(new Line(number, part, key, old, table.get(key))));
            }

            @Override
            public List<PastImport> latest(int most) {
                return runs.stream().limit(most).toList();
            }

            @Override
            public Set<TouchedUnit> touched(int number) {
                return lines.stream()
                        .filter(line -> line.number == number)
                        .flatMap(line -> Stream.of(
                                Optional.ofNullable(line.before), Optional.ofNullable(line.after),
                                Optional.ofNullable(tables.getOrDefault(line.part, Map.of()).get(line.key))))
                        .flatMap(Optional::stream)
                        .flatMap(InMemoryJournal::unit)
                        .collect(Collectors.toSet());
            }

            @Override
            public List<UndoObstacle> undo(int number, Progress progress) {
                List<UndoObstacle> obstacles = new ArrayList<>();
                for (Line each : lines.stream().filter(line -> line.number == number).toList().reversed()) {
                    Map<String, Object> table = tables.getOrDefault(each.part, Map.of());
                    Object now = table.get(each.key);
                    if (now == null || !now.equals(each.after)) {
                        obstacles.add(new UndoObstacle(
                                now == null ? UndoObstacle.Kind.GONE : UndoObstacle.Kind.CHANGED, each.part, each.key, "note"));
                    } else if (each.before == null) {
                        table.remove(each.key);
                    } else {
                        table.put(each.key, each.before);
                    }
                }
                runs.replaceAll(run -> run.number() != number ? run : new PastImport(
                        run.number(), run.at(), run.by(), run.file(), run.added(), run.changed(), run.same(), Instant.EPOCH,
                        "somebody", false));
                return obstacles;
            }
        };
    }

    private static Stream<TouchedUnit> unit(Object row) {
        return switch (row) {
            case MemberAssessment each -> Stream.of(new TouchedUnit(each.year(), each.cellCode()));
            case OrganizationAssessment each -> Stream.of(new TouchedUnit(each.year(), each.code()));
            case Indicator each -> Stream.of(new TouchedUnit(each.year(), each.code()));
            default -> Stream.of();
        };
    }

    /** A view of a table by the text of its keys. */
    static final class TextKeys<K, D> extends AbstractMap<String, Object> {
        private final Map<K, D> table;
        private final Map<String, K> keys = new HashMap<>();
        private int known = -1;

        TextKeys(Map<K, D> table) {
            this.table = table;
        }

        @Override
        public Set<Entry<String, Object>> entrySet() {
            Map<String, Object> all = new LinkedHashMap<>();
            table.forEach((key, value) -> all.put(String.valueOf(key), value));
            return all.entrySet();
        }

        @Override
        public @Nullable Object get(Object key) {
            K found = key(key);
            return found == null ? null : table.get(found);
        }

        @Override
        public @Nullable Object remove(Object key) {
            K found = key(key);
            return found == null ? null : table.remove(found);
        }

        @Override
        @SuppressWarnings("unchecked")
        public @Nullable Object put(String key, Object value) {
            K known = key(key);
            return known == null ? null : table.put(known, (D) value);
        }

        private @Nullable K key(Object key) {
            if (known != table.size()) {
                table.keySet().forEach(each -> keys.put(String.valueOf(each), each));
                known = table.size();
            }
            K found = keys.get(String.valueOf(key));
            return found != null && table.containsKey(found) ? found : null;
        }
    }
}
