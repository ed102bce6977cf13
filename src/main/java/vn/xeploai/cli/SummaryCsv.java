package vn.xeploai.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.rules.tally.Tally;

/** {@code summary --format csv}: one figure a line, so that years with other levels keep the same columns. */
final class SummaryCsv {
    private static final CSVFormat FORMAT = CSVFormat.RFC4180.builder()
            .setHeader("year", "unit", "regulation", "subject", "measure", "key", "value")
            .get();

    private final Summary summary;
    private final CSVPrinter printer;

    private SummaryCsv(Summary summary, CSVPrinter printer) {
        this.summary = summary;
        this.printer = printer;
    }

    static String of(Summary summary) {
        StringWriter text = new StringWriter();
        try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
            summary.forEachSubject(new SummaryCsv(summary, printer)::subject);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private void subject(String key, Tally tally) {
        line(key, "total", null, tally.total());
        tally.notSubject().forEach((reason, count) -> line(key, "notSubject", FixedWords.of(reason), count));
        line(key, "pending", null, tally.pending());
        line(key, "rated", null, tally.rated());
        tally.levels().forEach((level, count) -> line(key, "level", level.code(), count));
        line(key, "goodOrBetter", null, tally.goodOrBetter());
        line(key, "percentOfRated", null, summary.percent(tally, Denominator.RATED));
        line(key, "percentOfTotal", null, summary.percent(tally, Denominator.TOTAL));
    }

    private void line(String subject, String measure, @Nullable String key, @Nullable Object value) {
        try {
            printer.printRecord(
                    summary.year(), summary.unit(), summary.edition().regulation(), subject, measure, key, value);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
