package vn.xeploai.storage.entity;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.JournalPart;
import vn.xeploai.work.port.TouchedUnit;

/** In which years and units one import wrote results and targets. */
final class Touches {
    private static final String CELL = "cell_code";

    private final Connection connection;
    private final JournalPages pages;
    private final Set<TouchedUnit> all =
            new TreeSet<>(Comparator.comparingInt(TouchedUnit::year).thenComparing(TouchedUnit::unitCode));

    Touches(Connection connection, JournalPages pages) {
        this.connection = connection;
        this.pages = pages;
    }

    Set<TouchedUnit> all() throws SQLException {
        pages.each(JournalPart.ORGANIZATION_RATINGS, this::units);
        pages.each(JournalPart.INDICATORS, this::units);
        pages.each(JournalPart.MEMBER_RATINGS, this::cells);
        return all;
    }

    private void units(List<JournalLine> lines) {
        lines.forEach(line -> all.add(new TouchedUnit(year(line), line.key().get(1))));
    }

    private void cells(List<JournalLine> lines) throws SQLException {
        Map<List<String>, Map<String, @Nullable String>> rows = RawTable.of(connection, JournalPart.MEMBER_RATINGS)
                .read(lines.stream().map(JournalLine::key).toList());
        for (JournalLine line : lines) {
            Stream.of(line.before(), line.after(), rows.getOrDefault(line.key(), Map.of()))
                    .flatMap(row -> Stream.ofNullable(row.get(CELL)))
                    .forEach(cell -> all.add(new TouchedUnit(year(line), cell)));
        }
    }

    private static int year(JournalLine line) {
        return Integer.parseInt(line.key().getFirst());
    }
}
