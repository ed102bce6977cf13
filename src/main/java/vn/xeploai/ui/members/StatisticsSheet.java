package vn.xeploai.ui.members;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import vn.xeploai.report.form.GroupWords;
import vn.xeploai.text.Texts;
import vn.xeploai.work.port.ListSheet;
import vn.xeploai.work.statistics.CrossTable;
import vn.xeploai.work.statistics.Distribution;

/**
 * Trang Excel của thống kê: what is to be seen, numbers as numbers.
 *
 * @param lines groups with their names
 */
record StatisticsSheet(
        Texts texts, GroupWords words, Function<Distribution, List<StatisticsViewModel.Line>> lines) {
    private static final int DECIMALS = 1;

    ListSheet of(String title, StatisticsViewModel.Picture shown) {
        CrossTable cross = shown.cross();
        return cross == null ? plain(title, shown) : crossed(title, cross);
    }

    private ListSheet plain(String title, StatisticsViewModel.Picture shown) {
        List<List<Object>> rows = new ArrayList<>();
        for (StatisticsViewModel.Line line : lines.apply(shown.lines())) {
            rows.add(List.of(line.name(), line.figure().count(), line.share().percent(DECIMALS).<Object>map(each -> each).orElse("")));
        }
        rows.add(List.of(texts.get("ui.statistics.total"), shown.lines().total().count(), ""));
        rows.add(List.of("", "", ""));
        for (StatisticsViewModel.Line role : shown.roles()) {
            rows.add(List.of(role.name(), role.figure().count(), role.share().percent(DECIMALS).<Object>map(each -> each).orElse("")));
        }
        return new ListSheet(title, List.of(
                new ListSheet.Column(words.of(shown.lines().dimension()), 44),
                new ListSheet.Column(texts.get("ui.statistics.count"), 12),
                new ListSheet.Column(texts.get("ui.statistics.percent"), 10)), rows);
    }

    private ListSheet crossed(String title, CrossTable cross) {
        List<ListSheet.Column> columns = new ArrayList<>();
        columns.add(new ListSheet.Column(
                words.of(cross.rows().dimension()) + " \\ " + words.of(cross.columns().dimension()), 44));
        lines.apply(cross.columns()).forEach(line -> columns.add(new ListSheet.Column(line.name(), 14)));
        columns.add(new ListSheet.Column(texts.get("ui.statistics.total"), 10));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < cross.cells().size(); i++) {
            List<Object> row = new ArrayList<>();
            StatisticsViewModel.Line line = lines.apply(cross.rows()).get(i);
            row.add(line.name());
            cross.cells().get(i).forEach(each -> row.add(each.count()));
            row.add(line.figure().count());
            rows.add(row);
        }
        List<Object> sum = new ArrayList<>();
        sum.add(texts.get("ui.statistics.total"));
        cross.columns().lines().forEach(each -> sum.add(each.figure().count()));
        sum.add(cross.rows().total().count());
        rows.add(sum);
        return new ListSheet(title, columns, rows);
    }
}
