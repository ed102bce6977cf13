package vn.xeploai.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;

import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.rules.tally.Tally;

/** {@code summary --format json}: a fixed contract. */
final class SummaryJson {
    private SummaryJson() {}

    static String of(Summary summary) {
        ObjectNode root = Json.object();
        root.put("year", summary.year());
        root.put("unit", summary.unit());
        root.put("regulation", summary.edition().regulation());
        ObjectNode subjects = root.putObject("subjects");
        summary.forEachSubject((key, tally) -> fill(subjects.putObject(key), tally, summary));
        return Json.text(root);
    }

    private static void fill(ObjectNode node, Tally tally, Summary summary) {
        node.put("total", tally.total());
        ObjectNode notSubject = node.putObject("notSubject");
        tally.notSubject().forEach((reason, count) -> notSubject.put(FixedWords.of(reason), count));
        node.put("pending", tally.pending());
        node.put("rated", tally.rated());
        ObjectNode levels = node.putObject("levels");
        tally.levels().forEach((level, count) -> levels.put(level.code(), count));
        node.put("goodOrBetter", tally.goodOrBetter());
        node.put("percentOfRated", summary.percent(tally, Denominator.RATED));
        node.put("percentOfTotal", summary.percent(tally, Denominator.TOTAL));
    }
}
