package vn.xeploai.ui.rating;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.rating.Entry;
import vn.xeploai.work.rating.MarksCheck;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;

/**
 * A sheet with what is needed to work on it.
 *
 * @param sheet as it was read
 * @param rows members by given name, units as in the tree
 * @param unitStanding how the cell itself is rated; {@code null} above cells
 * @param count the year's figures
 */
record OpenedSheet(Sheet sheet, List<GridRow> rows, @Nullable Standing unitStanding, YearCount count) {
    static OpenedSheet of(RatingDesk desk, SheetKey key, YearCount count) {
        Sheet sheet = desk.load(key);
        Comparator<Entry> byName = Comparator.comparing(Entry::name, VietnameseOrder.byGivenName());
        List<Entry> entries = key instanceof SheetKey.Members
                ? sheet.entries().stream().sorted(byName).toList()
                : sheet.entries();
        List<GridRow> rows = IntStream.range(0, entries.size())
                .mapToObj(i -> new GridRow(sheet, entries.get(i), i + 1))
                .toList();
        return new OpenedSheet(sheet, rows, key instanceof SheetKey.Members ? ofUnit(desk, key) : null, count);
    }

    MarksCheck check() {
        return MarksCheck.of(sheet);
    }

    private static @Nullable Standing ofUnit(RatingDesk desk, SheetKey key) {
        Sheet own = desk.load(new SheetKey.Units(key.year(), key.unitCode()));
        return own.entries().stream()
                .filter(each -> each.subject().equals(key.unitCode()))
                .findFirst()
                .map(each -> own.standing(each, each.marks()))
                .orElse(null);
    }
}
