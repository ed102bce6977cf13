package vn.xeploai.workbook.figures;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.xeploai.rules.reconcile.Finding;
import vn.xeploai.work.reconciling.ReconcileFile;

import static org.assertj.core.api.Assertions.assertThat;

/** Real published figures: what was found by hand about each must be what the program finds. */
class PublishedResultsTest {
    @TestFactory
    Stream<DynamicTest> every_published_row_gets_its_verdict() throws IOException, URISyntaxException {
        Path file = published();
        List<Finding> findings = new ReconcileFile(new FigureFiles()).reconcile(file).findings();
        List<CSVRecord> rows = rows(file);
        assertThat(rows).hasSize(133);
        return rows.stream().map(row -> DynamicTest.dynamicTest(
                row.getRecordNumber() + " " + row.get("group") + " " + row.get("level"),
                () -> assertThat(found(findings, row)).isEqualTo(expected(row))));
    }

    private static List<String> expected(CSVRecord row) {
        String verdict = row.get("verdict").isEmpty()
                ? ""
                : String.join(" ", row.get("verdict"), row.get("denominator"), row.get("right_count"));
        return List.of(verdict, row.get("sum"));
    }

    private static List<String> found(List<Finding> findings, CSVRecord row) {
        List<Finding> ofRow =
                findings.stream().filter(each -> each.row() == row.getRecordNumber() + 1).toList();
        String verdict = ofRow.stream()
                .filter(each -> each.level() != null)
                .map(each -> String.join(" ", each.verdict().code(), text(each.denominator()), text(each.count())))
                .findFirst()
                .orElse("");
        return List.of(verdict, ofRow.stream().anyMatch(each -> each.level() == null) ? "mismatch" : "");
    }

    private static String text(@Nullable Long number) {
        return Objects.toString(number, "");
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                CSVParser parser = CSVParser.builder().setReader(reader).setFormat(format).get()) {
            return parser.getRecords();
        }
    }

    private static Path published() throws URISyntaxException {
        URL url = Objects.requireNonNull(PublishedResultsTest.class.getResource("/reconcile/published.csv"));
        return Path.of(url.toURI());
    }
}
