package vn.xeploai.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.workbook.Wording;
import vn.xeploai.work.scoring.ScoreSheetFile;
import vn.xeploai.work.scoring.ScoringProblem;
import vn.xeploai.workbook.output.XlsxOutput;
import vn.xeploai.workbook.xls.XlsFile;
import vn.xeploai.workbook.xlsx.FileKind;
import vn.xeploai.workbook.xlsx.RawValue;
import vn.xeploai.workbook.xlsx.Spreadsheet;
import vn.xeploai.workbook.xlsx.XlsxFile;

/** Phiếu chấm điểm as a workbook: one row a criterion, the points as exact numbers. */
public final class ScoreWorkbook {
    private static final String SHEET = "Phiếu chấm điểm";
    private static final String GROUP = "Nhóm";
    private static final String PART = "Phần";
    private static final String CRITERION = "Tiêu chí";
    private static final String SUB = "Tiêu chí con";
    private static final String MOST = "Điểm tối đa";
    private static final List<String> HEADERS = List.of(GROUP, PART, CRITERION, SUB, MOST);
    private static final List<Integer> WIDTHS = List.of(24, 12, 60, 60, 14);
    private static final Pattern POINTS = Pattern.compile("[0-9]{1,4}([,.][0-9]{1,6})?");

    /** A workbook of score sheets. */
    public ScoreWorkbook() {}

    /** Writes those sheets. @throws IOException when the stream refuses it */
    public void write(List<ScoreSheet> sheets, OutputStream out) throws IOException {
        try (XlsxOutput output = new XlsxOutput()) {
            output.sheet(SHEET, WIDTHS);
            output.header(HEADERS);
            output.freeze(0);
            for (ScoreSheet sheet : sheets) {
                for (Criterion each : sheet.criteria()) {
                    BigDecimal most = sheet.hasSubs(each) ? null : each.most();
                    output.row(Arrays.asList(group(sheet.group()), part(each.part()),
                            each.sub() ? null : each.words(), each.sub() ? each.words() : null, most));
                }
            }
            output.to(out);
        }
    }

    /** Reads the sheets of a workbook as those of that year; see {@link ScoreSheetFile#read}. */
    public ScoreSheetFile.Content read(Path file, int year) {
        try (Spreadsheet workbook = FileKind.isBinary(file) ? XlsFile.open(file) : XlsxFile.open(file)) {
            for (int i = 0; i < workbook.sheets().size(); i++) {
                Rows rows = new Rows();
                workbook.rows(i, rows::row, Progress.NONE);
                if (!rows.columns.isEmpty()) {
                    return rows.content(year);
                }
            }
        }
        return new ScoreSheetFile.Content(List.of(), List.of(Problem.error(
                ScoringProblem.NO_SHEET_IN_FILE, "", Map.of("columns", String.join(", ", HEADERS)))));
    }

    static String group(ScoringGroup group) {
        return switch (group) {
            case LEADER -> "Giữ chức vụ";
            case ORDINARY -> "Không giữ chức vụ";
            case OUTSIDE_POLITICAL_SYSTEM -> "Ngoài hệ thống chính trị";
            case COLLECTIVE -> "Tổ chức, tập thể";
        };
    }

    static String part(ScorePart part) {
        return switch (part) {
            case COMMON -> "Chung";
            case RESULTS -> "Kết quả";
        };
    }

    /** The rows below a header that names all columns. */
    private static final class Rows {
        private final Map<String, Integer> columns = new LinkedHashMap<>();
        private final Map<ScoringGroup, List<Criterion>> criteria = new LinkedHashMap<>();
        private final List<Problem> problems = new ArrayList<>();

        void row(int number, SortedMap<Integer, RawValue> cells) {
            if (columns.isEmpty()) {
                header(cells);
                return;
            }
            String main = text(cells, CRITERION);
            String sub = text(cells, SUB);
            String points = text(cells, MOST);
            if (main.isEmpty() && sub.isEmpty() && points.isEmpty()) {
                return;
            }
            Optional<ScoringGroup> group = named(ScoringGroup.values(), ScoreWorkbook::group, text(cells, GROUP));
            Optional<ScorePart> part = named(ScorePart.values(), ScoreWorkbook::part, text(cells, PART));
            if (group.isEmpty()) {
                wrong(number, GROUP, text(cells, GROUP));
            }
            if (part.isEmpty()) {
                wrong(number, PART, text(cells, PART));
            }
            if (!main.isEmpty() && !sub.isEmpty()) {
                wrong(number, SUB, sub);
            }
            if (!points.isEmpty() && !POINTS.matcher(points).matches()) {
                wrong(number, MOST, points);
                return;
            }
            @Nullable BigDecimal most = points.isEmpty() ? null : new BigDecimal(points.replace(',', '.'));
            if (group.isPresent() && part.isPresent()) {
                criteria.computeIfAbsent(group.get(), _ -> new ArrayList<>()).add(new Criterion(
                        UUID.randomUUID(), part.get(), main.isEmpty(), main.isEmpty() ? sub : main, most));
            }
        }

        private void header(SortedMap<Integer, RawValue> cells) {
            Map<String, Integer> found = new LinkedHashMap<>();
            cells.forEach((column, value) -> HEADERS.stream()
                    .filter(each -> Wording.folded(each).equals(Wording.folded(CellWords.text(value))))
                    .forEach(each -> found.putIfAbsent(each, column)));
            if (found.size() == HEADERS.size()) {
                columns.putAll(found);
            }
        }

        private String text(SortedMap<Integer, RawValue> cells, String header) {
            RawValue raw = cells.get(columns.getOrDefault(header, -1));
            return switch (raw) {
                case null -> "";
                case RawValue.Figure(BigDecimal number, int _) -> number.toPlainString();
                default -> Wording.tidy(CellWords.text(raw));
            };
        }

        private void wrong(int row, String column, String value) {
            problems.add(Problem.error(ScoringProblem.ROW_UNREADABLE, "", Map.of(
                    "row", String.valueOf(row), "column", column, "value", value)));
        }

        private static <E> Optional<E> named(E[] all, Function<E, String> name, String words) {
            return Arrays.stream(all).filter(each -> Wording.folded(name.apply(each)).equals(Wording.folded(words))).findFirst();
        }

        ScoreSheetFile.Content content(int year) {
            return new ScoreSheetFile.Content(
                    criteria.entrySet().stream()
                            .map(each -> new ScoreSheet(year, each.getKey(), each.getValue()))
                            .toList(),
                    problems);
        }
    }
}
