package vn.xeploai.workbook.xlsx;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.concurrent.CancellationException;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.workbook.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

class XlsxFileTest {
    @TempDir
    private Path folder;

    private Path file(TestWorkbook workbook) {
        return workbook.write(folder.resolve("book.xlsx"));
    }

    private static List<SortedMap<Integer, RawValue>> rows(Path file, Limits limits) {
        List<SortedMap<Integer, RawValue>> rows = new ArrayList<>();
        try (XlsxFile workbook = XlsxFile.open(file, limits)) {
            for (int i = 0; i < workbook.sheets().size(); i++) {
                workbook.rows(i, (_, cells) -> rows.add(cells), Progress.NONE);
            }
        }
        return rows;
    }

    private List<SortedMap<Integer, RawValue>> rows(TestWorkbook workbook) {
        return rows(file(workbook), Limits.USUAL);
    }

    /** The value of one cell written as XML. */
    private RawValue cell(String attributes, String content) {
        TestWorkbook workbook = new TestWorkbook().sheet("A", List.of(new TestWorkbook.Raw(attributes, content)));
        return Objects.requireNonNull(rows(workbook).getFirst().get(0));
    }

    private static ImportProblem refusal(Path file, Limits limits) {
        Throwable thrown = catchThrowable(() -> rows(file, limits));
        assertThat(thrown).isInstanceOf(ProblemException.class);
        return (ImportProblem) ((ProblemException) thrown).problem().code();
    }

    private ImportProblem refusal(TestWorkbook workbook) {
        return refusal(file(workbook), Limits.USUAL);
    }

    private static TestWorkbook small() {
        return new TestWorkbook().sheet("A", "a|b").line("1|2");
    }

    @Test
    void texts_come_from_the_table_from_the_cell_and_from_formulas() {
        assertThat(rows(small()).getFirst()).containsEntry(1, new RawValue.Text("b"));
        assertThat(cell("t=\"inlineStr\"", "<is><r><t>Đảng </t></r><r><t>viên</t></r><rPh sb=\"0\" eb=\"1\"><t>x</t></rPh></is>"))
                .isEqualTo(new RawValue.Text("Đảng viên"));
        assertThat(cell("t=\"str\"", "<f>A1&amp;B1</f><v>=1+1</v>")).isEqualTo(new RawValue.Text("=1+1"));
        assertThat(cell("t=\"inlineStr\"", "<is><t>a_x000A_b_x0041_</t></is>")).isEqualTo(new RawValue.Text("a\nbA"));
    }

    @Test
    void reading_aids_beside_shared_texts_are_left_out() {
        TestWorkbook rich = small().part("xl/sharedStrings.xml", """
                <sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><r><t>x</t></r><rPh sb="0" eb="1"><t>q</t></rPh><r><t>y</t></r></si>
                <si><t>b</t></si><si><t>1</t></si><si><t>2</t></si></sst>""");
        assertThat(rows(rich).getFirst()).containsEntry(0, new RawValue.Text("xy"));
    }

    @Test
    void numbers_are_plain_and_rounded_as_shown() {
        assertThat(cell("", "<v>36060001234</v>")).isEqualTo(new RawValue.Figure(new BigDecimal("36060001234"), 0));
        assertThat(cell("t=\"n\"", "<v>9.2600000000000009E1</v>")).isEqualTo(new RawValue.Figure(new BigDecimal("92.6"), 0));
        assertThat(cell("", "<v>1E3</v>")).isEqualTo(new RawValue.Figure(new BigDecimal("1000"), 0));
        assertThat(cell("s=\"2\"", "<v>123</v>")).isEqualTo(new RawValue.Figure(new BigDecimal("123"), 8));
        assertThat(cell("", "<v>1E300</v>")).isEqualTo(new RawValue.Fault("1E300"));
        assertThat(cell("", "<v>NaN</v>")).isEqualTo(new RawValue.Fault("NaN"));
        assertThat(cell("", "<v>abc</v>")).isEqualTo(new RawValue.Fault("abc"));
        assertThat(cell("s=\"99\"", "<v>5</v>")).isEqualTo(new RawValue.Figure(new BigDecimal("5"), 0));
    }

    @Test
    void days_are_numbers_with_a_date_format_counted_from_1900_or_1904() {
        LocalDate day = LocalDate.of(1985, 2, 3);
        assertThat(rows(new TestWorkbook().sheet("A", List.of(day))).getFirst()).containsValue(new RawValue.Day(day));
        assertThat(rows(new TestWorkbook().from1904().sheet("A", List.of(day))).getFirst()).containsValue(new RawValue.Day(day));
        assertThat(cell("s=\"1\"", "<v>31081.75</v>")).isEqualTo(new RawValue.Day(day));
        assertThat(cell("s=\"1\"", "<v>-5</v>")).isEqualTo(new RawValue.Fault("-5"));
        assertThat(cell("t=\"d\"", "<v>1985-02-03T00:00:00</v>")).isEqualTo(new RawValue.Day(day));
        assertThat(cell("t=\"d\"", "<v>1985-02-31</v>")).isEqualTo(new RawValue.Fault("1985-02-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "d/m/yy", "dd\\.mm\\.yyyy", "[$-42A]dd/mm/yyyy;@", "&quot;ngày&quot; dd &quot;tháng&quot; mm &quot;năm&quot; yyyy", "mmm\\-yy",
        "yyyy\\-mm\\-dd\\ hh:mm", "dd&quot;/&quot;mm&quot;/&quot;yyyy"
    })
    void days_are_days_however_they_are_shown(String format) {
        assertThat(shownAs(format, "31081")).isEqualTo(new RawValue.Day(LocalDate.of(1985, 2, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"#,##0", "0.0", "0&quot; điểm, năm &quot;", "\\d0", "@"})
    void figures_are_no_days_whatever_words_stand_beside_them(String format) {
        assertThat(shownAs(format, "31081")).isEqualTo(new RawValue.Figure(new BigDecimal("31081"), 0));
    }

    private RawValue shownAs(String format, String number) {
        TestWorkbook workbook = new TestWorkbook()
                .sheet("A", List.of(new TestWorkbook.Raw("s=\"1\"", "<v>" + number + "</v>")))
                .part("xl/styles.xml", """
                        <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">
                        <numFmts count="1"><numFmt numFmtId="170" formatCode="%s"/></numFmts>
                        <cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>""".formatted(format));
        return Objects.requireNonNull(rows(workbook).getFirst().get(0));
    }

    @Test
    void truth_faults_and_formulas_without_result_are_told_apart() {
        assertThat(cell("t=\"b\"", "<v>1</v>")).isEqualTo(new RawValue.Truth(true));
        assertThat(cell("t=\"b\"", "<v>false</v>")).isEqualTo(new RawValue.Truth(false));
        assertThat(cell("t=\"e\"", "<v>#REF!</v>")).isEqualTo(new RawValue.Fault("#REF!"));
        assertThat(cell("", "<f>A2</f><v/>")).isEqualTo(new RawValue.Uncalculated());
        assertThat(cell("", "<f>A2</f><v>7</v>")).isEqualTo(new RawValue.Figure(new BigDecimal(7), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"t=\"s\"", "t=\"b\"", "t=\"d\"", "t=\"n\"", "t=\"inlineStr\"", ""})
    void cells_without_content_are_empty(String attributes) {
        assertThat(rows(new TestWorkbook().sheet("A", List.of(new TestWorkbook.Raw(attributes, "<v></v>"))))).isEmpty();
    }

    @Test
    void the_strict_form_and_missing_addresses_are_read() {
        assertThat(rows(small().strict())).isEqualTo(rows(small()));
        assertThat(rows(small().withoutAddresses())).isEqualTo(rows(small()));
    }

    @Test
    void a_workbook_without_styles_and_shared_texts_is_read() {
        TestWorkbook bare = new TestWorkbook().sheet("A", List.of(7)).part("xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        assertThat(rows(bare).getFirst()).containsEntry(0, new RawValue.Figure(new BigDecimal(7), 0));
    }

    @Test
    void a_chart_on_a_sheet_of_its_own_has_no_rows() {
        TestWorkbook chart = small();
        String relations = chart.parts().get("xl/_rels/workbook.xml.rels");
        assertThat(rows(small().part("xl/_rels/workbook.xml.rels", String.valueOf(relations).replace("/worksheet\"", "/chartsheet\"")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<worksheet xmlns=\"x\"><sheetData><row r=\"2\"/><row r=\"1\"/></sheetData></worksheet>",
        "<worksheet xmlns=\"x\"><sheetData><row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet xmlns=\"x\"><sheetData><row r=\"1\"><c r=\"1\"><v>1</v></c></row></sheetData></worksheet>",
        "<worksheet xmlns=\"x\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row></sheetData></worksheet>",
        "<worksheet xmlns=\"x\"><sheetData><row r=\"1\">", "", "not xml"
    })
    void a_sheet_that_contradicts_itself_is_damaged(String xml) {
        assertThat(refusal(small().part("xl/worksheets/sheet1.xml", xml))).isEqualTo(ImportProblem.DAMAGED);
    }

    @Test
    void parts_that_are_missing_or_outside_are_damage() {
        String relations = String.valueOf(small().parts().get("xl/_rels/workbook.xml.rels"));
        assertThat(refusal(small().part("xl/_rels/workbook.xml.rels", relations.replace("sheet1.xml", "none.xml")))).isEqualTo(ImportProblem.DAMAGED);
        assertThat(refusal(small().part("xl/_rels/workbook.xml.rels", relations.replace("\"rId1\"", "\"other\"")))).isEqualTo(ImportProblem.DAMAGED);
        assertThat(refusal(small().part("xl/_rels/workbook.xml.rels",
                relations.replace("Target=\"worksheets/sheet1.xml\"", "Target=\"https://example.org/sheet1.xml\" TargetMode=\"External\"")))).isEqualTo(ImportProblem.DAMAGED);
        assertThat(refusal(small().part("xl/_rels/workbook.xml.rels", "<broken"))).isEqualTo(ImportProblem.DAMAGED);
        assertThat(refusal(small().part("[Content_Types].xml", "<broken"))).isEqualTo(ImportProblem.DAMAGED);
    }

    @Test
    void other_office_files_are_no_workbooks() {
        String types = String.valueOf(small().parts().get("[Content_Types].xml"));
        assertThat(refusal(small().part("[Content_Types].xml", types.replace("spreadsheetml.sheet.main", "wordprocessingml.document.main"))))
                .isEqualTo(ImportProblem.NOT_A_WORKBOOK);
        assertThat(refusal(small().part("_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>")))
                .isEqualTo(ImportProblem.NOT_A_WORKBOOK);
    }

    @Test
    void any_other_archive_is_no_workbook() throws IOException {
        Path file = folder.resolve("book.ods");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.UTF_8));
        }
        assertThat(refusal(file, Limits.USUAL)).isEqualTo(ImportProblem.NOT_A_WORKBOOK);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "xl/worksheets/sheet1.xml", "[Content_Types].xml", "_rels/.rels",
        "xl/_rels/workbook.xml.rels", "docProps/core.xml", "xl/theme/theme1.xml", "xl/comments1.XML"
    })
    void entities_are_refused_wherever_they_are_declared(String part) {
        assertThat(refusal(small().part(part, "<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><r>&b;</r>")))
                .isEqualTo(ImportProblem.UNSAFE_CONTENT);
    }

    @Test
    void macros_do_not_stop_the_reading() {
        String types = String.valueOf(small().parts().get("[Content_Types].xml"));
        assertThat(rows(small().part("[Content_Types].xml", types.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"))))
                .isEqualTo(rows(small()));
    }

    @Test
    void every_limit_holds() {
        Path file = file(new TestWorkbook().sheet("A", "one|two").line("three|four"));
        assertThat(refusal(file, new Limits(3, 1 << 20, 1 << 20, 10, 100, 10))).isEqualTo(ImportProblem.TOO_LARGE);
        assertThat(refusal(file, new Limits(100, 2_000, 1 << 20, 10, 100, 10))).isEqualTo(ImportProblem.TOO_LARGE);
        assertThat(refusal(file, new Limits(100, 1 << 20, 100, 10, 100, 10))).isEqualTo(ImportProblem.TOO_LARGE);
        assertThat(refusal(file, new Limits(100, 1 << 20, 1 << 20, 3, 100, 10))).isEqualTo(ImportProblem.TOO_LARGE);
        assertThat(refusal(file, new Limits(100, 1 << 20, 1 << 20, 10, 10, 10))).isEqualTo(ImportProblem.TOO_LARGE);
        assertThat(refusal(file, new Limits(100, 1 << 20, 1 << 20, 10, 100, 3))).isEqualTo(ImportProblem.TOO_LARGE);
        assertThat(rows(file, new Limits(100, 1 << 20, 1 << 20, 10, 100, 4))).hasSize(2);
    }

    @Test
    void a_text_cut_up_by_tags_is_bounded_too() {
        String runs = "<r><t>" + "a".repeat(1_000) + "</t></r>";
        Path inCell = file(new TestWorkbook().sheet("A", List.of(new TestWorkbook.Raw("t=\"inlineStr\"", "<is>" + runs.repeat(50) + "</is>"))));
        Limits tight = new Limits(100, 1 << 20, 20_000, 10, 1 << 20, 10);
        assertThat(refusal(inCell, tight)).isEqualTo(ImportProblem.TOO_LARGE);
        Path shared = file(small().part("xl/sharedStrings.xml", "<sst><si>" + runs.repeat(50) + "</si></sst>"));
        assertThat(refusal(shared, tight)).isEqualTo(ImportProblem.TOO_LARGE);
    }

    @Test
    void a_bomb_that_lies_about_its_size_is_refused_quickly() throws IOException {
        Path file = file(small().part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + "<row/>".repeat(3_000_000) + "</sheetData></worksheet>"));
        byte[] bytes = Files.readAllBytes(file);
        hideSize(bytes, "xl/worksheets/sheet1.xml");
        Files.write(file, bytes);
        ImportProblem refusal = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> refusal(file, Limits.USUAL));
        assertThat(refusal).isIn(ImportProblem.TOO_LARGE, ImportProblem.DAMAGED);
    }

    /** Writes a small size into the entry of the list at the end of the archive. */
    private static void hideSize(byte[] zip, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.UTF_8);
        for (int i = zip.length - 46 - wanted.length; i >= 0; i--) {
            boolean entry = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (entry && new String(zip, i + 46, wanted.length, StandardCharsets.UTF_8).equals(name)) {
                for (int at = 24; at < 28; at++) {
                    zip[i + at] = (byte) (at == 25 ? 16 : 0);
                }
                return;
            }
        }
        throw new AssertionError("no entry " + name);
    }

    @Test
    void a_byte_changed_inside_a_stored_part_is_noticed() throws IOException {
        Path file = folder.resolve("stored.xlsx");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (var part : small().parts().entrySet()) {
                byte[] content = part.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 sum = new CRC32();
                sum.update(content);
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setSize(content.length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        assertThat(rows(file, Limits.USUAL)).hasSize(2);
        String whole = Files.readString(file, StandardCharsets.ISO_8859_1);
        Files.writeString(file, whole.replace(">b</t>", ">c</t>"), StandardCharsets.ISO_8859_1);
        assertThat(refusal(file, Limits.USUAL)).isEqualTo(ImportProblem.DAMAGED);
    }

    @Test
    void a_file_cut_anywhere_is_refused_with_a_problem() throws IOException {
        byte[] whole = Files.readAllBytes(file(small()));
        for (int length = 1; length < whole.length; length += 7) {
            Path cut = Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, length));
            assertThat(refusal(cut, Limits.USUAL)).as("%d bytes", length).isIn(ImportProblem.DAMAGED, ImportProblem.NOT_A_WORKBOOK);
        }
    }

    @Test
    void cancelling_stops_between_rows() {
        Progress impatient = new Progress() {
            private int asked;

            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return ++asked > 1;
            }
        };
        Path file = file(small());
        try (XlsxFile workbook = XlsxFile.open(file)) {
            List<Integer> seen = new ArrayList<>();
            assertThatThrownBy(() -> workbook.rows(0, (number, _) -> seen.add(number), impatient)).isInstanceOf(CancellationException.class);
            assertThat(seen).containsExactly(1);
        }
    }
}
