package vn.xeploai.report.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.FileBytes;
import vn.xeploai.model.ReportTemplate;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.rules.tally.Share;
import vn.xeploai.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class TemplateFileTest {
    private static final TagBook BOOK = new TagBook(
            List.of(new Tag("don_vi", "k"), new Tag("nam", "k"), new Tag("dang_vien.tong_so", "k"), new Tag("ty_le", "k")),
            Map.of("dang_vien", List.of(new Tag("tt", "k"), new Tag("ho_ten", "k"))));
    private static final List<String> NAMES = List.of("=1+1", "+84", "-1", "@SUM(A1)", "Nguyễn Thị Ánh & <Đào>");
    private static final Cell TOTAL = new Cell.Ordinal(4_935);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void tags_cut_into_runs_are_filled_in_body_table_and_header() throws IOException {
        byte[] file = Made.document(
                List.of("Đơn vị: {{don_vi}}, năm {{ nam }}; {{dang_vien.tong_so}} đảng viên, {{ty_le}} %."),
                List.of("TT và họ tên", "{{#dang_vien}}{{tt}}. {{ho_ten}} ({{nam}}){{/dang_vien}}", "Cộng {{dang_vien.tong_so}}"),
                "{{don_vi}}");
        assertThat(check(file, TemplateType.DOCX)).isEmpty();
        try (InputStream in = Files.newInputStream(filled(file, "docx", NAMES)); XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getParagraphs().getFirst().getText())
                    .isEqualTo("Đơn vị: =Đảng bộ «A» & <B>, năm 2025; 4935 đảng viên, 92,6 %.");
            XWPFTable table = document.getTables().getFirst();
            List<String> rows = table.getRows().stream().map(row -> row.getCell(0).getText()).toList();
            List<String> expected = new ArrayList<>(List.of("TT và họ tên"));
            for (String name : NAMES) {
                expected.add(expected.size() + ". " + name + " (2025)");
            }
            expected.add("Cộng 4935");
            assertThat(rows).isEqualTo(expected);
            assertThat(document.getHeaderList().getFirst().getText()).contains("=Đảng bộ «A» & <B>");
        }
    }

    @Test
    void rows_that_belong_together_are_repeated_together_and_an_empty_list_leaves_the_heading() throws IOException {
        List<String> rows = List.of("Tên", "{{#dang_vien}}{{ho_ten}}", "dòng hai {{tt}}{{/dang_vien}}");
        assertThat(check(Made.document(List.of(), rows, "a"), TemplateType.DOCX)).isEmpty();
        assertThat(wordRows(rows, List.of("A", "B"))).containsExactly("Tên", "A", "dòng hai 1", "B", "dòng hai 2");
        assertThat(wordRows(rows, List.of())).containsExactly("Tên");
        Path file = filled(Made.document(List.of("{{nam}}"), rows.subList(1, 3), "a"), "docx", List.of());
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            assertThat(document.getTables()).isEmpty();
        }
    }

    @Test
    void a_workbook_is_filled_with_numbers_and_words_that_stay_words() throws IOException {
        byte[] file = Made.workbook(List.of(
                "{{don_vi}}\tNăm {{nam}}\t{{ty_le}}", "{{#dang_vien}}{{tt}}\t{{ho_ten}}\t=A2*2", "Tổng\t{{dang_vien.tong_so}}\t=A2+0"));
        assertThat(check(file, TemplateType.XLSX)).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(filled(file, "xlsx", NAMES).toString())) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).startsWith("=Đảng bộ");
            assertThat(sheet.getRow(0).getCell(0).getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(sheet.getRow(0).getCell(1).getStringCellValue()).isEqualTo("Năm 2025");
            assertThat(sheet.getRow(0).getCell(2).getNumericCellValue()).isEqualTo(92.6);
            assertThat(sheet.getRow(0).getCell(5).getNumericCellValue()).as("the named cell").isEqualTo(4_935);
            for (int i = 0; i < NAMES.size(); i++) {
                assertThat(sheet.getRow(1 + i).getCell(0).getNumericCellValue()).isEqualTo(i + 1.0);
                assertThat(sheet.getRow(1 + i).getCell(1).getCellType()).isEqualTo(CellType.STRING);
                assertThat(sheet.getRow(1 + i).getCell(1).getStringCellValue()).isEqualTo(NAMES.get(i));
                assertThat(sheet.getRow(1 + i).getCell(1).getCellStyle().getQuotePrefixed()).isEqualTo(i < NAMES.size() - 1);
                assertThat(sheet.getRow(1 + i).getCell(2).getCellFormula()).isEqualTo("A" + (2 + i) + "*2");
            }
            assertThat(sheet.getRow(6).getCell(1).getNumericCellValue()).isEqualTo(4_935);
            assertThat(sheet.getFooter().getCenter()).isEqualTo("=Đảng bộ «A» && <B>");
        }
        try (XSSFWorkbook workbook = new XSSFWorkbook(filled(file, "xlsx", List.of()).toString())) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(1).getCellType()).isEqualTo(CellType.BLANK);
            assertThat(workbook.getSheetAt(0).getRow(2).getCell(0).getStringCellValue()).isEqualTo("Tổng");
        }
    }

    @Test
    void every_wrong_tag_is_named_with_its_place_and_the_nearest_one() {
        List<Problem> found = check(
                Made.document(List.of("{{don_vj}} {{hoan_toan_la}}"), List.of("{{#dang_vienn}}{{ho_tenn}}"), "{{ho_ten}}"),
                TemplateType.DOCX);
        assertThat(found).extracting(Problem::code).containsExactlyInAnyOrder(
                ReportProblem.MISSPELT_TAG, ReportProblem.UNKNOWN_TAG, ReportProblem.MISSPELT_TAG, ReportProblem.UNKNOWN_TAG,
                ReportProblem.MISPLACED_TAG);
        assertThat(found).extracting(each -> Texts.vietnamese().of(each))
                .anyMatch(words -> words.contains("{{don_vj}}") && words.contains("{{don_vi}}"))
                .anyMatch(words -> words.contains("{{#dang_vienn}}") && words.contains("{{#dang_vien}}"));
        List<Problem> inWorkbook = check(Made.workbook(List.of("a\tb\t{{namm}}")), TemplateType.XLSX);
        assertThat(inWorkbook).extracting(Problem::subject).containsExactly("Mẫu!1");
    }

    @Test
    void a_tag_where_nothing_is_filled_is_refused() {
        assertThat(check(Made.document(List.of("{{#dang_vien}}{{nam}}"), List.of(), "a"), TemplateType.DOCX))
                .extracting(Problem::code).containsExactly(ReportProblem.MISPLACED_TAG);
        assertThat(check(Made.document(List.of(), List.of("{{/dang_vien}}"), "a"), TemplateType.DOCX))
                .extracting(Problem::code).containsExactly(ReportProblem.MISPLACED_TAG);
        assertThat(check(Made.workbook(List.of("=CONCATENATE(\"{{nam}}\",1)")), TemplateType.XLSX))
                .extracting(Problem::code).containsExactly(ReportProblem.MISPLACED_TAG);
    }

    @Test
    void a_spoiled_foreign_or_empty_file_is_refused() throws IOException {
        byte[] document = Made.document(List.of("{{nam}}"), List.of(), "a");
        byte[] workbook = Made.workbook(List.of("{{nam}}"));
        assertThat(check(Made.document(List.of("không có thẻ"), List.of(), "a"), TemplateType.DOCX))
                .extracting(Problem::code).containsExactly(ReportProblem.NO_TAGS);
        assertThat(check(document, TemplateType.XLSX)).extracting(Problem::code).containsExactly(ReportProblem.WRONG_TEMPLATE_TYPE);
        assertThat(check(workbook, TemplateType.DOCX)).extracting(Problem::code).containsExactly(ReportProblem.WRONG_TEMPLATE_TYPE);
        for (byte[] spoiled : List.of(
                new byte[0], "đây là chữ".getBytes(StandardCharsets.UTF_8), Arrays.copyOf(document, document.length / 2))) {
            assertThat(check(spoiled, TemplateType.DOCX)).extracting(Problem::code).containsExactly(ReportProblem.SPOILED_TEMPLATE);
        }
        assertThat(check(withMain("<w:document"), TemplateType.DOCX))
                .extracting(Problem::code).containsExactly(ReportProblem.SPOILED_TEMPLATE);
        assertThat(check(withMain("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><a>&b;</a>"), TemplateType.DOCX))
                .extracting(Problem::code).containsExactly(ReportProblem.SPOILED_TEMPLATE);
        assertThat(check(new byte[TemplateFile.MOST_BYTES + 1], TemplateType.DOCX))
                .extracting(Problem::code).containsExactly(ReportProblem.TEMPLATE_TOO_LARGE);
    }

    @Test
    void half_a_tag_is_not_left_on_paper() {
        for (String half : List.of("{{nam}", "{nam}}", "{{ nam", "{{nam}} {{")) {
            assertThat(check(Made.document(List.of("{{nam}}", half), List.of(), "a"), TemplateType.DOCX))
                    .as(half).extracting(Problem::code).containsExactly(ReportProblem.BROKEN_TAG);
        }
        assertThat(check(Made.document(List.of("{{nam}} {1} {đ}"), List.of(), "a"), TemplateType.DOCX)).isEmpty();
        assertThat(Texts.vietnamese().of(check(Made.workbook(List.of("{{nam}")), TemplateType.XLSX).getFirst())).contains("Mẫu!1");
    }

    @Test
    void a_name_stands_for_one_cell_also_where_cells_are_merged() throws IOException {
        byte[] merged = named("'Mẫu'!$A$2:$C$2");
        assertThat(check(merged, TemplateType.XLSX)).isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook(filled(merged, "xlsx", NAMES).toString())) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getNumericCellValue()).isEqualTo(4_935);
        }
        for (String other : List.of("5", "'Khác'!$A$1", "SUM('Mẫu'!$A$1)", "'Mẫu'!$A$1,'Mẫu'!$C$1")) {
            assertThat(check(named(other), TemplateType.XLSX)).as(other)
                    .extracting(Problem::code).containsExactly(ReportProblem.MISPLACED_TAG);
        }
    }

    @Test
    void tags_in_notes_and_text_boxes_of_workbooks_are_refused() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Made.workbook(List.of("{{nam}}"))))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            sheet.createDrawingPatriarch().createTextbox(new XSSFClientAnchor()).setText("{{don_vi}}");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            assertThat(check(bytes.toByteArray(), TemplateType.XLSX))
                    .extracting(Problem::code).containsExactly(ReportProblem.MISPLACED_TAG);
        }
    }

    @Test
    void a_workbook_that_opens_and_cannot_be_written_again_is_refused() throws IOException {
        Map<String, byte[]> parts = Parts.of(Made.workbook(List.of("{{nam}}")));
        parts.put("docProps/core.xml", "<không phải>".getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        assertThat(check(bytes.toByteArray(), TemplateType.XLSX))
                .extracting(Problem::code).containsExactly(ReportProblem.SPOILED_TEMPLATE);
    }

    private static byte[] named(String formula) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(Made.workbook(List.of("{{nam}}"))))) {
            workbook.getName("dang_vien.tong_so").setRefersToFormula(formula);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    @Test
    void a_list_too_long_is_refused_and_nothing_is_written() {
        byte[] file = Made.document(List.of("{{nam}}"), List.of(), "a");
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> filled(file, "docx", Collections.nCopies(10_001, "A")));
        assertThat(refused.problem().code()).isEqualTo(ReportProblem.TEMPLATE_TOO_LONG);
        assertThat(Texts.vietnamese().of(refused.problem())).contains("10.001", "10.000").doesNotContain("{");
        assertThat(folder).isEmptyDirectory();
    }

    private static byte[] withMain(String xml) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.write("wordprocessingml.document.main+xml".getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(xml.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private List<String> wordRows(List<String> rows, List<String> names) throws IOException {
        Path file = filled(Made.document(List.of(), rows, "a"), "docx", names);
        try (InputStream in = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(in)) {
            return document.getTables().getFirst().getRows().stream().map(row -> row.getCell(0).getText()).toList();
        }
    }

    private static List<Problem> check(byte[] file, TemplateType type) {
        return TemplateFile.check(file, type, BOOK);
    }

    private Path filled(byte[] file, String ending, List<String> names) {
        List<Map<String, Cell>> rows = new ArrayList<>();
        for (String name : names) {
            rows.add(Map.of("tt", new Cell.Ordinal(rows.size() + 1), "ho_ten", new Cell.Words(name)));
        }
        TagData data = new TagData(
                Map.of(
                        "don_vi", new Cell.Words("=Đảng bộ «A»\n& <B>"), "nam", new Cell.Words("2025"),
                        "dang_vien.tong_so", TOTAL, "ty_le", new Cell.Ratio(new Share(4_424, 4_777))),
                Map.of("dang_vien", rows));
        Path out = folder.resolve("mau." + ending);
        TemplateFile.fill(
                new ReportTemplate(new UUID(1, 2), "bieu-c", ending, 2025, null, "mẫu." + ending, new FileBytes(file)), data, out);
        return out;
    }
}
