package vn.xeploai.workbook;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.IndicatorColumns;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.MemberRatingColumns;
import vn.xeploai.work.port.workbook.OrganizationColumns;
import vn.xeploai.work.port.workbook.SheetCell;
import vn.xeploai.work.port.workbook.SheetContent;
import vn.xeploai.work.port.workbook.SheetKind;
import vn.xeploai.work.port.workbook.SheetRow;
import vn.xeploai.work.port.workbook.WorkbookContent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProgramWorkbookTest {
    @TempDir
    private Path folder;

    private WorkbookContent read(TestWorkbook workbook) {
        return new ProgramWorkbook().read(workbook.write(folder.resolve("book.xlsx")), Progress.NONE);
    }

    private static SheetContent sheet(WorkbookContent content, SheetKind kind) {
        return content.sheets(kind).getFirst();
    }

    private static List<String> ids(List<Problem> problems) {
        return problems.stream().map(each -> each.code().id()).toList();
    }

    /** One cell of a member's sheet. */
    private SheetCell member(String header, Object value) {
        SheetRow row = sheet(read(new TestWorkbook().sheet("Đảng viên", List.of("Mã đảng viên", header)).row("D1", value)), SheetKind.MEMBERS)
                .rows().getFirst();
        return row.cells().entrySet().stream().filter(each -> each.getKey() != MemberColumns.CODE).findFirst().orElseThrow().getValue();
    }

    @Test
    void every_sheet_and_column_has_a_name_of_its_own() {
        Contract contract = new Contract();
        for (SheetKind kind : SheetKind.values()) {
            assertThat(contract.sheetNamed(contract.sheet(kind))).contains(kind);
            assertThat(kind.columns()).allSatisfy(column -> {
                assertThat(contract.header(column)).as("%s", column).isNotEmpty();
                assertThat(contract.columnNamed(kind, contract.header(column)).map(Object.class::cast)).contains(column);
            });
        }
        assertThat(Arrays.stream(SheetKind.values()).mapToInt(kind -> kind.columns().size()).sum()).isEqualTo(ContractHeaders.ALL.size());
    }

    @Test
    void the_header_may_stand_below_a_title_and_blank_rows() {
        WorkbookContent content = read(new TestWorkbook().sheet("Tổ chức", "DANH SÁCH TỔ CHỨC ĐẢNG").line("").line("Năm 2021|Mã|tạm")
                .line("cấp|  TÊN tổ chức\nđảng |Mã").line("Chi bộ cơ sở|Chi bộ 1|C1"));
        SheetContent sheet = sheet(content, SheetKind.ORGANIZATIONS);
        assertThat(sheet.headerRow()).isEqualTo(4);
        assertThat(sheet.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(5);
            assertThat(row.value(OrganizationColumns.CODE)).isEqualTo("C1");
        });
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void a_header_is_found_below_a_long_preface_but_not_beyond_reason() {
        TestWorkbook late = new TestWorkbook().sheet("Tổ chức", "x");
        for (int i = 0; i < 28; i++) {
            late.line("x");
        }
        late.line("Mã|Tên tổ chức đảng|Cấp").line("C1|Chi bộ 1|Chi bộ cơ sở");
        assertThat(sheet(read(late), SheetKind.ORGANIZATIONS).rows()).hasSize(1);
        TestWorkbook tooLate = new TestWorkbook().sheet("Tổ chức", "x");
        for (int i = 0; i < 40; i++) {
            tooLate.line("x");
        }
        assertThat(ids(read(tooLate.line("Mã|Tên tổ chức đảng|Cấp")).problems())).containsExactly("IN-16");
    }

    @Test
    void blank_sheets_and_blank_rows_are_nothing() {
        WorkbookContent content = read(new TestWorkbook().sheet("Đảng viên", "").sheet("Tổ chức", "Mã|Tên tổ chức đảng|Cấp|STT").line("|  |").line("|||1")
                .line("C1|Chi bộ|Chi bộ cơ sở|2"));
        assertThat(content.sheets(SheetKind.MEMBERS)).isEmpty();
        assertThat(sheet(content, SheetKind.ORGANIZATIONS).rows()).extracting(SheetRow::number).containsExactly(4);
        assertThat(ids(content.problems())).containsExactly("IN-14");
    }

    @ParameterizedTest
    @CsvSource({"03/02/1985, 1985-02-03", "3/2/1985, 1985-02-03", "1985-02-03, 1985-02-03", "1985-02-03T00:00:00, 1985-02-03", "29/02/2024, 2024-02-29"})
    void days_are_read_as_people_write_them(String written, LocalDate day) {
        assertThat(member("Ngày vào Đảng", written).value()).isEqualTo(day);
        assertThat(member("Ngày sinh", written).value()).isEqualTo(BirthDate.on(day));
    }

    @Test
    void real_dates_and_bare_birth_years_are_read() {
        LocalDate day = LocalDate.of(1960, 9, 2);
        assertThat(member("Ngày vào Đảng", day)).isEqualTo(new SheetCell("02/09/1960", day, null));
        assertThat(member("Ngày sinh", day).value()).isEqualTo(BirthDate.on(day));
        assertThat(member("Ngày sinh", 1960).value()).isEqualTo(BirthDate.in(1960));
        assertThat(member("Ngày sinh", "1960").value()).isEqualTo(BirthDate.in(1960));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985", "31-12-1985", "1/1/85", "01/01/0985", "01/01/2985", "hôm qua"})
    void what_is_no_day_of_the_contract_is_told(String written) {
        Problem problem = member("Ngày vào Đảng", written).problem();
        assertThat(problem == null ? "" : problem.code().id()).isEqualTo("IN-22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"29/02/2023", "31/04/2020", "00/01/2020", "01/13/2020", "2020-02-30"})
    void days_that_do_not_exist_are_told(String written) {
        Problem problem = member("Ngày sinh", written).problem();
        assertThat(problem == null ? "" : problem.code().id()).isEqualTo("IN-23");
    }

    @Test
    void a_number_is_no_date_but_may_be_a_code() {
        Problem problem = member("Ngày vào Đảng", 45_292).problem();
        assertThat(problem == null ? "" : problem.code().id()).isEqualTo("IN-22");
        Problem early = member("Ngày sinh", "1200").problem();
        assertThat(early == null ? "" : early.code().id()).isEqualTo("IN-22");
        assertThat(member("Số CCCD", 36_060_001_234L).value()).isEqualTo("36060001234");
        assertThat(member("Số CCCD", new BigDecimal("12.5")).value()).isEqualTo("12.5");
        assertThat(member("Số CCCD", -7).value()).isEqualTo("-7");
        assertThat(member("Số thẻ đảng viên", new TestWorkbook.Raw("s=\"2\"", "<v>1234</v>")).value()).isEqualTo("00001234");
        assertThat(member("Ghi chú", LocalDate.of(2021, 12, 1)).value()).isEqualTo("01/12/2021");
        assertThat(member("Ghi chú", new TestWorkbook.Raw("t=\"b\"", "<v>1</v>")).value()).isEqualTo("TRUE");
        assertThat(member("Ghi chú", new TestWorkbook.Raw("t=\"b\"", "<v>0</v>")).value()).isEqualTo("FALSE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=SUM(A1:A9)", "+84912345678", "-5", "@nguoi", "=HYPERLINK(\"x\")"})
    void text_that_looks_like_a_formula_stays_text(String written) {
        assertThat(member("Ghi chú", written)).isEqualTo(new SheetCell(written, written, null));
    }

    private SheetCell score(Object value) {
        return cell("Xếp loại đảng viên", "Điểm", value, MemberRatingColumns.SCORE);
    }

    private SheetCell figure(Object value) {
        return cell("Chỉ tiêu", "Gốc", value, IndicatorColumns.BASELINE);
    }

    private SheetCell cell(String sheet, String header, Object value, Column<?> column) {
        WorkbookContent content = read(new TestWorkbook().sheet(sheet, List.of("Năm", header)).row(2021, value));
        SheetCell cell = content.sheets().getFirst().rows().getFirst().cells().get(column);
        return cell == null ? new SheetCell("", null, null) : cell;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"92,5|92.5", "92.5|92.5", "92.125|92.125", "92,50|92.5", "100|100", "-3|-3", "0,5|0.5"})
    void scores_are_read_with_comma_or_point(String written, BigDecimal number) {
        assertThat(score(written).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234,5|1234.5", "1,234.5|1234.5", "1.234.567|1234567", "1,234,567|1234567", "0.125|0.125", "1,234|1.234", "1234.125|1234.125"})
    void figures_may_group_thousands(String written, BigDecimal number) {
        assertThat(figure(written).value()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"1.234, IN-25", "12.500, IN-25", "95%, IN-24", "1.23.4, IN-24", "một, IN-24", "12345678901234567890, IN-24", "1.12345678901, IN-24"})
    void what_is_no_clear_number_is_told(String written, String id) {
        Problem problem = figure(written).problem();
        assertThat(problem == null ? "" : problem.code().id()).isEqualTo(id);
    }

    @Test
    void numbers_typed_as_numbers_are_exact() {
        assertThat(score(92.6).value()).isEqualTo(new BigDecimal("92.6"));
        assertThat(figure(1_234_000).value()).isEqualTo(new BigDecimal("1234000"));
        Problem endless = figure("9".repeat(50)).problem();
        assertThat(endless == null ? "" : endless.code().id()).isEqualTo("IN-24");
    }

    @Test
    void codes_are_bounded_more_tightly_than_remarks() {
        assertThat(member("Mã chi bộ", "x".repeat(40)).problem()).isNull();
        Problem tooLong = member("Mã chi bộ", "x".repeat(41)).problem();
        assertThat(tooLong == null ? "" : tooLong.code().id()).isEqualTo("IN-29");
        assertThat(member("Ghi chú", "x".repeat(1_000)).problem()).isNull();
    }

    @Test
    void a_long_wrong_text_is_quoted_shortly() {
        Problem problem = member("Ngày vào Đảng", "😀".repeat(80)).problem();
        String quoted = problem == null ? "" : problem.arguments().getOrDefault("value", "");
        assertThat(quoted).endsWith("…").hasSizeLessThan(62);
    }

    @Test
    void only_the_first_of_two_sheets_with_one_name_is_read() {
        WorkbookContent content = read(new TestWorkbook().sheet("Tổ chức", "Mã").line("A").sheet("tổ chức", "Mã").line("B"));
        assertThat(ids(content.problems())).contains("IN-12");
        assertThat(sheet(content, SheetKind.ORGANIZATIONS).rows().getFirst().value(OrganizationColumns.CODE)).isEqualTo("A");
    }

    @Test
    void values_without_a_word_in_the_contract_are_a_mistake_of_the_program() {
        assertThatThrownBy(() -> new Contract().value(1L)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Contract().value(SheetKind.MEMBERS)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void cancelling_is_passed_on() {
        Progress cancelled = new Progress() {
            @Override
            public void at(long done, long total) {}

            @Override
            public boolean isCancelled() {
                return true;
            }
        };
        Path file = new TestWorkbook().sheet("Tổ chức", "Mã").line("A").write(folder.resolve("book.xlsx"));
        assertThatThrownBy(() -> new ProgramWorkbook().read(file, cancelled)).isInstanceOf(CancellationException.class);
    }

    @Test
    void columns_far_to_the_right_have_letters() {
        assertThat(List.of(Place.letters(0), Place.letters(25), Place.letters(26), Place.letters(701), Place.letters(702)))
                .containsExactly("A", "Z", "AA", "ZZ", "AAA");
    }
}
