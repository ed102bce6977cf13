package vn.xeploai.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import vn.xeploai.model.Level;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.rules.tally.Share;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;

/** {@code summary --format table}: for people, one column a subject, in the office's own numbers. */
final class SummaryTable {
    private final Summary summary;
    private final Texts texts;
    private final TextTable table;

    private SummaryTable(Summary summary, Texts texts) {
        this.summary = summary;
        this.texts = texts;
        List<String> heads = new ArrayList<>(List.of(""));
        for (SubjectType subject : SubjectType.values()) {
            heads.add(texts.of(subject));
        }
        this.table = new TextTable(heads);
    }

    static String of(Summary summary, Texts texts) {
        return new SummaryTable(summary, texts).render();
    }

    private String render() {
        String unit = summary.unit();
        String title = texts.get("cli.table.title", Map.of(
                "year", String.valueOf(summary.year()),
                "unit", unit == null ? texts.get("cli.table.whole") : unit,
                "regulation", summary.edition().regulation()));
        row("cli.table.total", tally -> Numbers.count(tally.total()));
        for (NotRatedReason reason : reasons()) {
            table.row(indent(texts.of(reason)), each(tally -> Numbers.count(tally.notSubject().getOrDefault(reason, 0))));
        }
        row("cli.table.subject", tally -> Numbers.count(tally.subject()));
        row("cli.table.pending", tally -> Numbers.count(tally.pending()));
        row("cli.table.rated", tally -> Numbers.count(tally.rated()));
        for (int rank = 1; rank <= summary.edition().memberLevels().levels().size(); rank++) {
            levelRow(rank);
        }
        row("cli.table.good-or-better", tally -> Numbers.count(tally.goodOrBetter()));
        row("cli.table.percent-of-rated", tally -> percent(tally, Denominator.RATED));
        row("cli.table.percent-of-total", tally -> percent(tally, Denominator.TOTAL));
        return title + System.lineSeparator() + table.render();
    }

    private void levelRow(int rank) {
        Set<String> names = new LinkedHashSet<>();
        for (SubjectType subject : SubjectType.values()) {
            names.add(levelAt(summary.figures().of(subject), rank).code());
        }
        table.row(indent(String.join(" / ", names)),
                each(tally -> Numbers.count(tally.levels().getOrDefault(levelAt(tally, rank), 0))));
    }

    private static Level levelAt(Tally tally, int rank) {
        return tally.levelSet().levels().get(rank - 1);
    }

    private Set<NotRatedReason> reasons() {
        Set<NotRatedReason> reasons = new LinkedHashSet<>();
        summary.forEachSubject((_, tally) -> reasons.addAll(tally.notSubject().keySet()));
        return reasons;
    }

    private String percent(Tally tally, Denominator denominator) {
        Share share = tally.goodOrBetterOf(denominator);
        return share.whole() == 0
                ? Numbers.NONE
                : Numbers.percent(share, summary.decimals()) + " % (" + Numbers.fraction(share) + ")";
    }

    private void row(String key, Function<Tally, String> figure) {
        table.row(texts.get(key), each(figure));
    }

    private List<String> each(Function<Tally, String> figure) {
        List<String> cells = new ArrayList<>();
        summary.forEachSubject((_, tally) -> cells.add(figure.apply(tally)));
        return cells;
    }

    private static String indent(String label) {
        return "  " + label;
    }
}
