package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;

import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.TallyBuilder;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.rating.Sheet;

/** The state of a sheet in numbers, counted as the year is counted. */
final class SheetState {
    private SheetState() {}

    static Tally tally(Sheet sheet, List<GridRow> rows) {
        TallyBuilder tally = new TallyBuilder(sheet.levels());
        rows.forEach(row -> tally.add(row.state().get().standing(), 1));
        return tally.tally();
    }

    static String words(Tally tally, Texts texts) {
        return texts.get("rating.state", Map.of(
                "rated", Numbers.count(tally.rated()),
                "total", Numbers.count(tally.total()),
                "pending", Numbers.count(tally.pending()),
                "out", Numbers.count(tally.notSubjectTotal())));
    }
}
