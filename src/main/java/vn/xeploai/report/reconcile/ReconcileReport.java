package vn.xeploai.report.reconcile;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.reconcile.Finding;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.reconciling.ReconcileProblem;
import vn.xeploai.work.reconciling.ReconciledFile;

/** Bảng đối chiếu: the answer to a file of printed figures, for people or for scripts. */
public final class ReconcileReport {
    private static final JsonFactory JSON = new JsonFactory();
    private static final List<String> COLUMNS =
            List.of("group", "level", "count", "printed", "verdict", "expected", "denominator", "message");

    private final Texts texts;
    private final FindingWords words;

    /** Speaks that language. */
    public ReconcileReport(Texts texts) {
        this.texts = texts;
        words = new FindingWords(texts);
    }

    /**
     * One object for each finding with the fixed keys {@code group, level, count, printed, verdict, expected, denominator,
     * message} and {@code row}. Percentages are strings with a point; what is unknown is {@code null}, and so is the level
     * of a {@code sum-mismatch}.
     */
    public String json(ReconciledFile answer) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartArray();
            for (Finding each : answer.findings()) {
                write(json, each);
            }
            json.writeEndArray();
        } catch (IOException neverInMemory) {
            throw new UncheckedIOException(neverInMemory);
        }
        return text.toString();
    }

    private void write(JsonGenerator json, Finding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("group", finding.group());
        json.writeStringField("level", finding.level());
        number(json, "count", finding.count());
        json.writeStringField("printed", plain(finding.printed()));
        json.writeStringField("verdict", finding.verdict().code());
        json.writeStringField("expected", plain(finding.expected()));
        number(json, "denominator", finding.denominator());
        json.writeStringField("message", words.message(finding));
        json.writeNumberField("row", finding.row());
        json.writeEndObject();
    }

    private static void number(JsonGenerator json, String key, @Nullable Long number) throws IOException {
        if (number == null) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, number);
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    /** The findings with a heading above, in columns; one sentence where there is nothing to show. */
    public String table(ReconciledFile answer) {
        if (answer.findings().isEmpty()) {
            return texts.get("reconcile.nothing") + '\n';
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(COLUMNS.stream().map(name -> texts.get("reconcile.column." + name)).toList());
        answer.findings().forEach(finding -> rows.add(cells(finding)));
        int[] widths = new int[COLUMNS.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], length(row.get(i)));
            }
        }
        StringBuilder table = new StringBuilder();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                line.append(row.get(i)).append(" ".repeat(widths[i] - length(row.get(i)) + 2));
            }
            table.append(line.toString().stripTrailing()).append('\n');
        }
        return table.toString();
    }

    /** What stands in the row of a finding, in the order of the columns. */
    List<String> cells(Finding finding) {
        return List.of(
                finding.group(),
                Objects.requireNonNullElse(finding.level(), texts.get("reconcile.sum")),
                finding.count() == null ? "" : Numbers.count(finding.count()),
                finding.printed() == null ? "" : Numbers.decimal(finding.printed()),
                texts.of(finding.verdict()),
                finding.expected() == null ? "" : Numbers.decimal(finding.expected()),
                finding.denominator() == null ? "" : Numbers.count(finding.denominator()),
                words.message(finding));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }

    /**
     * Findings and unreadable rows together, in the order of the rows. Problems of the file as a whole are not among them, nor
     * is what a finding says already.
     */
    public List<FindingLine> lines(ReconciledFile answer) {
        List<FindingLine> lines = new ArrayList<>();
        answer.findings().forEach(finding -> lines.add(line(finding)));
        answer.problems().stream().filter(ReconcileReport::isOfRow).forEach(problem -> lines.add(unread(problem)));
        lines.sort(Comparator.comparingInt(FindingLine::row));
        return lines;
    }

    /** The headings of {@link FindingLine#cells}. */
    public List<String> headings() {
        List<String> headings = new ArrayList<>(List.of(texts.get("reconcile.column.row")));
        COLUMNS.forEach(name -> headings.add(texts.get("reconcile.column." + name)));
        return headings;
    }

    /** What is wrong with the table as a whole, so that nothing could be read, or how it was understood. */
    public List<String> remarks(ReconciledFile answer) {
        return answer.problems().stream()
                .filter(problem -> !problem.arguments().containsKey("row"))
                .map(texts::of)
                .toList();
    }

    private FindingLine line(Finding finding) {
        List<String> cells = cells(finding);
        return new FindingLine(
                finding.row(), finding.verdict(), cells.get(0), cells.get(1), cells.get(2), cells.get(3), cells.get(4),
                cells.get(5), cells.get(6), cells.get(7));
    }

    private static boolean isOfRow(Problem problem) {
        return problem.arguments().containsKey("row") && problem.code() != ReconcileProblem.COUNT_ABOVE_WHOLE;
    }

    private FindingLine unread(Problem problem) {
        int row = Integer.parseInt(problem.arguments().getOrDefault("row", "0"));
        return new FindingLine(row, null, "", "", "", "", texts.get("reconcile.unread"), "", "", texts.of(problem));
    }

    /** Why the verdict is what it is, in one sentence or two. */
    public String message(Finding finding) {
        return words.message(finding);
    }

    /** The problems of the file, a line each. */
    public List<String> problems(ReconciledFile answer) {
        return answer.problems().stream().map(texts::of).toList();
    }
}
