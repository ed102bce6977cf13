package vn.xeploai.ui.rating;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.deciding.SheetDecisions;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.rating.Entry;
import vn.xeploai.work.rating.MarksCheck;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;

/**
 * A sheet with what is needed to work on it.
 *
 * @param sheet as it was read
 * @param rows members by given name, units as in the tree
 * @param explained the subjects by key
 * @param capException a higher cap asked for or decided
 * @param choices what the text leaves open, as settled for the year
 * @param count the year's figures
 * @param decisions how far it is decided
 */
record OpenedSheet(Sheet sheet, List<GridRow> rows, Map<String, Explanation> explained, @Nullable CapException capException, OpenChoices choices,
        YearCount count, SheetDecisions decisions) {
    static OpenedSheet of(RatingDesk desk, SheetKey key, YearCount count) {
        Sheet sheet = desk.load(key);
        Comparator<Entry> byName = Comparator.comparing(Entry::name, VietnameseOrder.byGivenName());
        List<Entry> entries = key instanceof SheetKey.Members
                ? sheet.entries().stream().sorted(byName).toList()
                : sheet.entries();
        List<GridRow> rows = IntStream.range(0, entries.size())
                .mapToObj(i -> new GridRow(sheet, entries.get(i), i + 1))
                .toList();
        SheetDecisions decisions = desk.decisions(sheet);
        Map<String, Explanation> explained = explained(desk, key, decisions);
        rows.forEach(row -> {
            String subject = row.entry().subject();
            row.explain(explained.get(subject));
            row.freeze(decisions.isFrozen(subject), decisions.kept().get(subject));
        });
        return new OpenedSheet(sheet, rows, explained, desk.capException(key), desk.choices(key.year()), count, decisions);
    }

    /** Of those nobody may change any more, what was said then; the others are judged now. */
    private static Map<String, Explanation> explained(RatingDesk desk, SheetKey key, SheetDecisions decisions) {
        if (decisions.isFrozen()) {
            return decisions.frozen();
        }
        Map<String, Explanation> explained = new HashMap<>(desk.explain(key));
        explained.keySet().removeIf(decisions::isFrozen);
        explained.putAll(decisions.frozen());
        return explained;
    }

    MarksCheck check() {
        return MarksCheck.of(sheet);
    }

}
