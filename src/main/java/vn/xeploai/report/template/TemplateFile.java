package vn.xeploai.report.template;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.ReportTemplate;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.output.NewFile;
import vn.xeploai.text.Numbers;

/** Tệp mẫu: checked when it is added, filled when a report is printed. */
public final class TemplateFile {
    /** The largest file a column of the database holds. */
    public static final int MOST_BYTES = 1_000_000;
    /** Templates are held whole in memory while they are filled. */
    private static final int MOST_ROWS = 10_000;

    private TemplateFile() {}

    /** What stands against using that file as a template; empty when nothing does. */
    public static List<Problem> check(byte[] file, TemplateType type, TagBook book) {
        if (file.length > MOST_BYTES) {
            return List.of(Problem.error(ReportProblem.TEMPLATE_TOO_LARGE, "", Map.of("most", Numbers.count(MOST_BYTES))));
        }
        try {
            Map<String, byte[]> parts = Parts.of(file);
            if (!Parts.are(parts, type)) {
                return List.of(Problem.error(ReportProblem.WRONG_TEMPLATE_TYPE, "", Map.of("ending", "." + type.ending())));
            }
            TagCheck check = new TagCheck(book);
            switch (type) {
                case DOCX -> WordTemplate.of(parts).check(check);
                case XLSX -> {
                    try (ExcelTemplate template = ExcelTemplate.of(file)) {
                        template.check(check);
                    }
                }
            }
            Parts.notFilled(parts).forEach((name, words) -> check.untouched(words, name));
            List<Problem> problems = check.problems();
            if (problems.isEmpty()) {
                // Some files open and cannot be written again: better known now than on the day of the report.
                fill(file, type, new TagData(Map.of(), Map.of()), OutputStream.nullOutputStream());
            }
            return problems;
        } catch (IOException | RuntimeException spoiled) {
            // The library tells of a file it cannot understand by exceptions of many kinds.
            return List.of(Problem.error(ReportProblem.SPOILED_TEMPLATE, "", Map.of()));
        }
    }

    /**
     * Fills the template into a new file, in one step.
     *
     * @throws ProblemException RP-01 … RP-04 when the file cannot be written there, RP-17 when a list is too long
     */
    public static void fill(ReportTemplate template, TagData data, Path out) {
        int rows = data.lists().values().stream().mapToInt(List::size).max().orElse(0);
        if (rows > MOST_ROWS) {
            throw new ProblemException(Problem.error(ReportProblem.TEMPLATE_TOO_LONG, out.toString(), Map.of(
                    "rows", Numbers.count(rows), "most", Numbers.count(MOST_ROWS), "template", template.fileName())));
        }
        byte[] file = template.content().toArray();
        NewFile.write(out, stream -> fill(file, TemplateType.of("." + template.ending()).orElseThrow(), data, stream));
    }

    private static void fill(byte[] file, TemplateType type, TagData data, OutputStream out) throws IOException {
        switch (type) {
            case DOCX -> WordTemplate.of(Parts.of(file)).fill(data, out);
            case XLSX -> {
                try (ExcelTemplate workbook = ExcelTemplate.of(file)) {
                    workbook.fill(data, out);
                }
            }
        }
    }
}
