package vn.xeploai.boot;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Chart;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Table;

import static org.assertj.core.api.Assertions.assertThat;

/** Reads produced files with the eyes of a stranger and holds them against the content. */
final class ReadBack {
    /** Begins with a number and names somebody or some unit. */
    private static final Pattern ROW = Pattern.compile("\\d+ (Chi bộ|Đảng bộ|[A-ZĐ][^ ]+ [A-ZĐÂĂÊÔƠƯÁÀ]).*");

    private ReadBack() {}

    static void workbook(Path file, Report content) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(file.toString())) {
            assertThat(workbook.getNumberOfSheets()).isEqualTo(content.sections().size());
            for (int s = 0; s < content.sections().size(); s++) {
                int from = 0;
                for (Table table : content.sections().get(s).tables()) {
                    from = compare(workbook.getSheetAt(s), table, from);
                }
            }
        }
    }

    /** Looks for the table from that row on; the row after it. */
    private static int compare(Sheet sheet, Table table, int from) {
        int first = headings(sheet, table, from) + 2 + (table.numbered() ? 1 : 0);
        for (int r = 0; r < table.rows().size(); r++) {
            Row row = table.rows().get(r);
            for (int c = 0; c < row.cells().size(); c++) {
                var cell = sheet.getRow(first + r).getCell(c);
                switch (row.cells().get(c)) {
                    case Cell.Blank _ -> assertThat(cell.getCellType()).isEqualTo(CellType.BLANK);
                    case Cell.Words words -> assertThat(cell.getStringCellValue()).isEqualTo(words.text());
                    case Cell.Day day -> assertThat(cell.getLocalDateTimeCellValue().toLocalDate()).isEqualTo(day.date());
                    case Cell.Ordinal ordinal -> assertThat(cell.getNumericCellValue()).isEqualTo(ordinal.number());
                    case Cell.Count count -> assertThat(cell.getNumericCellValue()).isEqualTo(count.value());
                    case Cell.Amount amount -> assertThat(cell.getNumericCellValue()).isEqualTo(amount.value().doubleValue());
                    case Cell.Percent percent -> number(cell, percent.value());
                    case Cell.Ratio ratio -> number(cell, ratio.value());
                    case Cell.Points points -> number(cell, points.value());
                }
            }
        }
        return first + table.rows().size();
    }

    private static void number(org.apache.poi.ss.usermodel.Cell cell, Optional<BigDecimal> value) {
        if (value.isPresent()) {
            assertThat(cell.getNumericCellValue()).isEqualTo(value.get().doubleValue());
        } else {
            assertThat(cell.getStringCellValue()).isEqualTo("–");
        }
    }

    private static int headings(Sheet sheet, Table table, int from) {
        for (var row : sheet) {
            var cell = row.getCell(0);
            if (row.getRowNum() >= from && cell != null && cell.getCellType() == CellType.STRING
                    && cell.getStringCellValue().equals(table.columns().getFirst().heading())) {
                return row.getRowNum();
            }
        }
        throw new AssertionError("no table in " + sheet.getSheetName());
    }

    static void document(Path file, Report content) throws IOException {
        try (InputStream in = Files.newInputStream(file);
                XWPFDocument document = new XWPFDocument(in)) {
            List<Table> expected = content.sections().stream().flatMap(section -> section.tables().stream()).toList();
            List<XWPFTable> found = document.getTables().stream()
                    .filter(table -> table.getRow(0).isRepeatHeader())
                    .toList();
            assertThat(found).hasSameSizeAs(expected);
            for (int t = 0; t < found.size(); t++) {
                compare(found.get(t), expected.get(t));
            }
            String words = document.getParagraphs().stream().map(each -> each.getText()).collect(Collectors.joining("\n"));
            for (Section section : content.sections()) {
                assertThat(words).contains(section.title());
                for (Block block : section.body()) {
                    if (block instanceof Paragraph paragraph) {
                        assertThat(words).contains(paragraph.text());
                    }
                }
            }
        }
    }

    private static void compare(XWPFTable found, Table expected) {
        int first = (expected.hasGroups() ? 2 : 1) + (expected.numbered() ? 1 : 0);
        for (int i = 0; i < first; i++) {
            assertThat(found.getRow(i).isRepeatHeader()).isTrue();
        }
        for (int r = 0; r < expected.rows().size(); r++) {
            Row row = expected.rows().get(r);
            assertThat(found.getRow(first + r).isCantSplitRow()).isTrue();
            assertThat(found.getRow(first + r).getTableCells().stream().map(each -> each.getText()).toList())
                    .isEqualTo(row.cells().stream()
                            .limit(row.kind() == RowKind.HEADING ? 2 : row.cells().size())
                            .map(cell -> printed(cell, row))
                            .toList());
        }
    }

    /** Every word and number of the content stands in the pages, as often as it should: nothing clipped, broken or left out. */
    static void pages(Path file, Report content) throws IOException {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            Map<String, Integer> found = tokens(new PDFTextStripper().getText(document));
            Map<String, Integer> expected = new HashMap<>();
            for (Section section : content.sections()) {
                add(expected, section.title());
                add(expected, section.subtitle());
                for (Block block : section.body()) {
                    switch (block) {
                        case Chart chart -> add(expected, chart.title());
                        case Paragraph paragraph -> add(expected, paragraph.text());
                        case Table table -> table.rows().forEach(row ->
                                row.cells().forEach(cell -> add(expected, printed(cell, row))));
                    }
                }
            }
            expected.forEach((word, times) ->
                    assertThat(found.getOrDefault(word, 0)).as(word + " in " + file.getFileName()).isGreaterThanOrEqualTo(times));
            headingsOnEveryPage(document, content, file);
            for (PDPage page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
                }
            }
        }
    }

    /** A page with rows of a numbered table bears its headings too, whatever page it is. */
    private static void headingsOnEveryPage(PDDocument document, Report content, Path file) throws IOException {
        for (Section section : content.sections()) {
            for (Table table : section.tables()) {
                if (!table.columns().getFirst().heading().equals("TT") || section.tables().size() > 1) {
                    continue;
                }
                for (int page = 1; page <= document.getNumberOfPages(); page++) {
                    PDFTextStripper one = new PDFTextStripper();
                    one.setStartPage(page);
                    one.setEndPage(page);
                    String text = one.getText(document);
                    boolean rows = text.lines().anyMatch(line -> ROW.matcher(line).matches());
                    assertThat(!rows || text.lines().anyMatch(line -> line.strip().equals("TT") || line.startsWith("TT ")))
                            .as("headings on page " + page + " of " + file.getFileName()).isTrue();
                }
                return;
            }
        }
    }

    private static Map<String, Integer> tokens(String text) {
        Map<String, Integer> tokens = new HashMap<>();
        add(tokens, text);
        return tokens;
    }

    /** Signs that the font lacks are drawn, not written. */
    private static void add(Map<String, Integer> tokens, String text) {
        for (String word : text.replaceAll("[★◐]", " ").split("[\\s\\u00a0]+", -1)) {
            if (!word.isEmpty()) {
                tokens.merge(word, 1, Integer::sum);
            }
        }
    }

    /** A cell as the office writes it: dots between thousands, a comma before decimals. */
    private static String printed(Cell cell, Row row) {
        return printed(cell, row.kind());
    }

    static String printed(Cell cell, RowKind kind) {
        return switch (cell) {
            case Cell.Blank _ -> "";
            case Cell.Words words -> words.text();
            case Cell.Day day -> DateTimeFormatter.ofPattern("dd/MM/yyyy").format(day.date());
            case Cell.Ordinal ordinal -> String.valueOf(ordinal.number());
            case Cell.Count count -> kind == RowKind.SINGLE && count.value() == 0
                    ? ""
                    : String.format(Locale.GERMANY, "%,d", count.value());
            case Cell.Amount amount -> String.format(Locale.GERMANY, "%,." + Math.max(0, amount.value().scale()) + "f", amount.value());
            case Cell.Percent percent -> decimal(percent.value(), "");
            case Cell.Ratio ratio -> decimal(ratio.value(), "");
            case Cell.Points points -> decimal(points.value(), points.value().map(each -> each.signum() > 0 ? "+" : "").orElse(""));
        };
    }

    private static String decimal(Optional<BigDecimal> value, String sign) {
        return value.map(each -> sign + String.format(Locale.GERMANY, "%,.1f", each)).orElse("–");
    }
}
