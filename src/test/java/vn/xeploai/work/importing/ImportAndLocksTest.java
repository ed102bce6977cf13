package vn.xeploai.work.importing;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.workbook.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** What is decided by a document or locked is changed where its history is kept, never by a workbook. */
class ImportAndLocksTest {
    private static final String RATED = "Năm|Mã đảng viên|Tự nhận|Mức quyết định|Lý do không xếp loại|Số quyết định|Ngày quyết định|Ghi chú";

    @TempDir
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Ward ward;

    @BeforeEach
    void open() {
        ward = new Ward(folder).with(Ward.people(Ward.MEMBER_ONE, Ward.MEMBER_TWO));
    }

    private static TestWorkbook ratings(String... rows) {
        TestWorkbook workbook = new TestWorkbook().sheet("Xếp loại đảng viên", RATED);
        List.of(rows).forEach(workbook::line);
        return workbook;
    }

    private static TestWorkbook members(String... rows) {
        TestWorkbook workbook = new TestWorkbook().sheet("Đảng viên", Ward.MEMBERS);
        List.of(rows).forEach(workbook::line);
        return workbook;
    }

    private static TestWorkbook units(String... rows) {
        TestWorkbook workbook = new TestWorkbook().sheet("Tổ chức", Ward.ORGANIZATIONS);
        List.of(rows).forEach(workbook::line);
        return workbook;
    }

    /** State of the first row and its problems. */
    private List<String> first(TestWorkbook workbook) {
        RowPlan row = ward.plan(workbook).rows().getFirst();
        return Stream.concat(
                Stream.of(row.state().name()),
                row.problems().stream().map(each -> each.code().id() + " " + each.subject())).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {
        "2021|D1||HTXSNV||12-QĐ/ĐU|10/01/2022|; D",
        "2021|D1|||Chưa đánh giá|12-QĐ/ĐU|10/01/2022|; D",
        "2021|D1|||||||; D",
        "2021|D1||HTTNV||||; F",
        "2021|D1||HTTNV||13-QĐ/ĐU|10/01/2022|; F",
        "2021|D1||HTTNV||12-QĐ/ĐU|11/01/2022|; F", "2021|D1|HTXSNV|HTTNV||12-QĐ/ĐU|10/01/2022|; C"})
    void a_result_decided_by_a_document_stands(String row, String column) {
        ward.with(ratings("2021|D1||HTTNV||12-QĐ/ĐU|10/01/2022|"));
        assertThat(first(ratings(row))).containsExactly("WRONG", "IN-66 Xếp loại đảng viên!" + column + "2");
        assertThat(first(ratings("2021|D1||HTTNV||12-QĐ/ĐU|10/01/2022|nộp muộn"))).as("its note may change").containsExactly("CHANGED");
        assertThat(first(ratings("2021|D1||HTTNV||12-QĐ/ĐU|10/01/2022|"))).containsExactly("SAME");
    }

    @ParameterizedTest
    @CsvSource({"Điểm, 90", "Chính quyền, HTXSNV", "Đoàn thể, HTXSNV", "Chi ủy, HTXSNV", "Chi bộ, HTXSNV"})
    void nothing_is_proposed_once_it_is_decided(String header, String value) {
        ward.with(ratings("2021|D1||HTTNV||12-QĐ/ĐU|10/01/2022|", "2021|D2||HTTNV||||"));
        TestWorkbook late = new TestWorkbook().sheet("Xếp loại đảng viên", "Năm|Mã đảng viên|" + header)
                .line("2021|D1|" + value).line("2021|D2|" + value);
        assertThat(first(late)).containsExactly("WRONG", "IN-66 Xếp loại đảng viên!C2");
        assertThat(ward.plan(late).rows().getLast().state()).isEqualTo(RowState.CHANGED);
        ward.with(Ward.ratedCells("2021|P.1||HTTNV||5-QĐ/ĐU|10/01/2022|"));
        ward.with(new TestWorkbook().sheet("Xếp loại đảng viên", "Năm|Mã đảng viên|Điểm|Mức quyết định|Số quyết định|Ngày quyết định")
                .line("2022|D1|90|HTTNV|9-QĐ/ĐU|10/01/2023"));
        assertThat(first(new TestWorkbook().sheet("Xếp loại đảng viên", "Năm|Mã đảng viên|Điểm|Ghi chú").line("2022|D1|90,0|nộp muộn")))
                .as("the same score").containsExactly("CHANGED");
        assertThat(ward.plan(Ward.ratedCells("2021|P.1|HTXSNV|HTTNV||5-QĐ/ĐU|10/01/2022|")).rows().getLast().problems())
                .extracting(each -> each.code().id() + " " + each.subject()).containsExactly("IN-66 Xếp loại tổ chức!C2");
    }

    @Test
    void levels_without_a_document_are_facts_and_may_be_told_anew_and_decided() {
        ward.with(ratings("2021|D1||HTTNV||||"));
        assertThat(first(ratings("2021|D1||HTXSNV||||"))).containsExactly("CHANGED");
        assertThat(first(ratings("2021|D1||HTTNV||12-QĐ/ĐU|10/01/2022|"))).containsExactly("CHANGED");
    }

    @Test
    void rows_of_a_locked_year_are_named_one_by_one_and_rows_that_change_nothing_pass() {
        ward.with(ratings("2021|D1||HTTNV||||", "2021|D2||HTTNV||||")).locked(2021);
        assertThat(first(ratings("2021|D1||HTXSNV||||"))).containsExactly("WRONG", "LK-01 Xếp loại đảng viên!A2");
        assertThat(first(ratings("2021|D1||HTTNV||||"))).containsExactly("SAME");
        assertThat(first(Ward.measured("2021|P|Hộ nghèo|hộ|Giảm|5|4|3|"))).as("the cells are the same").containsExactly("SAME");
        assertThat(ward.plan(Ward.measured("2021|P|Hộ nghèo|hộ|Giảm|5|4|3|")).rows().getLast().problems()).extracting(each -> each.code().id())
                .containsExactly("LK-01");
        assertThat(ward.plan(ratings("2022|D1||HTXSNV||||")).hasErrors()).as("another year").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "P.1|D3|Lê Ba|1980|03/02/2000||||||||Kinh", "P.1|D3|Lê Ba|1980|30/12/2021||||||||Kinh", "P.1|D3|Lê Ba|1980|03/02/2000||||Chuyển đi|01/01/2022|||",
        "P.1|D3|Lê Ba|1980|01/01/2022||||||||Kinh"})
    void somebody_who_comes_after_the_lock_is_welcome_and_not_of_the_locked_year(String row) {
        ward.locked(2021);
        int counted = counted();
        assertThat(first(members(row))).containsExactly("NEW");
        ward.with(members(row));
        assertThat(ward.members()).hasSize(3);
        assertThat(counted()).isEqualTo(counted);
        assertThat(first(members(row.replace("P.1|", "P.2|")))).as("mended later").containsExactly("CHANGED");
    }

    /** How many the year counts by their records alone. */
    private int counted() {
        return ward.desk.look(records -> records.members().withoutRow(2021)).size();
    }

    @Test
    void a_new_member_of_a_cell_set_up_later_is_welcome() {
        ward.locked(2021);
        TestWorkbook both = units("P.3|P|Chi bộ mới|Chi bộ trực thuộc||01/03/2022|").sheet("Đảng viên", Ward.MEMBERS).line("P.3|D3|Lê Ba|1980|03/02/2000||||||||");
        assertThat(ward.plan(both).hasErrors()).isFalse();
    }

    @Test
    void a_known_member_stays_where_a_locked_year_found_him_unless_a_row_of_that_year_says_so() {
        ward.with(ratings("2021|D2||HTTNV||||")).locked(2021);
        assertThat(first(members(Ward.MEMBER_ONE.replace("P.1|", "P.2|")))).containsExactly("WRONG", "IN-67 Đảng viên!A2");
        assertThat(first(members(Ward.MEMBER_ONE.replace("||||Kinh", "|Miễn công tác và sinh hoạt|||Kinh")))).containsExactly("WRONG", "IN-67 Đảng viên!I2");
        assertThat(first(members(Ward.MEMBER_ONE.replace("||||Kinh", "|Miễn công tác và sinh hoạt|01/01/2022||Kinh")))).containsExactly("CHANGED");
        assertThat(first(members(Ward.MEMBER_ONE.replace("Kinh", "Tày")))).containsExactly("CHANGED");
        assertThat(first(members(Ward.MEMBER_TWO.replace("P.2|", "P.1|")))).as("has a row of 2021").containsExactly("CHANGED");
        UUID one = ward.members().stream().filter(each -> "D1".equals(each.code())).findFirst().orElseThrow().id();
        ward.desk.change(records -> {
            records.chronicle().addCells(List.of(new EarlierCell(one, "P.1", LocalDate.of(2022, 5, 1))));
            return true;
        });
        assertThat(first(members(Ward.MEMBER_ONE.replace("P.1|", "P.2|")))).as("transferred in 2022").containsExactly("CHANGED");
    }

    @Test
    void a_status_of_the_locked_year_that_is_on_record_does_not_change_with_the_one_of_today() {
        UUID one = ward.members().stream().filter(each -> "D1".equals(each.code())).findFirst().orElseThrow().id();
        String exempt = Ward.MEMBER_ONE.replace("||||Kinh", "|Miễn công tác và sinh hoạt|||Kinh");
        ward.locked(2021);
        assertThat(first(members(exempt))).containsExactly("WRONG", "IN-67 Đảng viên!I2");
        ward.desk.change(records -> {
            records.memberRecords().insert(List.of(new MemberRecord(
                    UUID.randomUUID(), one, MemberRecord.Kind.PAST_STATUS, "EXEMPT", null, LocalDate.of(2020, 1, 1),
                    LocalDate.of(2022, 5, 1), null, null, null, null, null)));
            return true;
        });
        assertThat(first(members(exempt))).as("exempt then, whatever today").containsExactly("CHANGED");
    }

    @Test
    void the_tree_of_a_locked_year_stands() {
        ward.locked(2021);
        assertThat(first(units("P.1|P|Chi bộ đổi tên|Chi bộ trực thuộc|Tổ dân phố||"))).containsExactly("WRONG", "IN-68 Tổ chức!A2");
        assertThat(first(units("P.2|P|Chi bộ trường học|Chi bộ trực thuộc|Trường học||31/12/2021"))).containsExactly("WRONG", "IN-68 Tổ chức!A2");
        assertThat(first(units("P.2|P|Chi bộ trường học|Chi bộ trực thuộc|Trường học||01/01/2022"))).containsExactly("CHANGED");
        assertThat(first(units("P.2|P|Chi bộ trường học|Chi bộ trực thuộc|Trường học|01/09/2021|"))).as("under six months").containsExactly("WRONG", "IN-68 Tổ chức!A2");
        assertThat(first(units("P.3|P|Chi bộ mới|Chi bộ trực thuộc||01/01/2022|"))).containsExactly("NEW");
    }
}
