package vn.xeploai.work.importing;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Campaign;
import vn.xeploai.model.Indicator;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.Progress;
import vn.xeploai.workbook.ProgramWorkbook;
import vn.xeploai.workbook.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.tuple;

class ImportWorkbookTest {
    @TempDir
    private Path folder;

    private Ward ward = new Ward(Path.of(""));

    @BeforeEach
    void open() {
        ward = new Ward(folder);
    }

    private static TestWorkbook everything() {
        return Ward.rated("2021|P.2|D1|||92,5|HTXSNV|Hoàn thành tốt nhiệm vụ|", "2021||D2||||||Chưa đánh giá: đang nghỉ ốm")
                .sheet("Xếp loại tổ chức", Ward.ORGANIZATION_RATINGS)
                .line("2013|P|TSVM|Trong sạch, vững mạnh tiêu biểu||12-QĐ/ĐU|15/01/2014|=1+1")
                .line("2021|P.1||||||")
                .sheet("Chỉ tiêu", Ward.INDICATORS)
                .line("2021|P|Hộ nghèo|hộ|Giảm|12|10|8,5|");
    }

    @Test
    void a_first_import_writes_everything_and_opens_the_years() {
        ImportPlan plan = ward.plan(everything());
        assertThat(plan.problems()).isEmpty();
        assertThat(ward.desk.changes()).as("planning writes nothing").isZero();

        ImportResult result = ward.write(plan);

        assertThat(result.openedYears()).containsExactly(2013, 2021);
        assertThat(result.count(RowState.NEW)).isEqualTo(10);
        ward.desk.look(records -> {
            assertThat(records.campaigns().all()).containsExactly(
                    new Campaign(2021, "132-2019", LocalDate.of(2021, 12, 31)),
                    new Campaign(2013, "007-2011", LocalDate.of(2013, 12, 31)));
            assertThat(records.organizations().all()).extracting(Organization::code).containsExactly("P", "P.1", "P.2");
            OrganizationAssessment old = records.assessments().ofOrganizations(2013).getFirst();
            assertThat(old.outcome()).isEqualTo(new Outcome.Rated("TSVM", true));
            assertThat(old.self()).isEqualTo("TSVM");
            assertThat(old.note()).as("what looks like a formula stays text").isEqualTo("=1+1");
            assertThat(records.assessments().ofOrganizations(2021).getFirst().outcome()).isEqualTo(new Outcome.Undecided());
            assertThat(records.assessments().ofMembers(2021))
                    .extracting(MemberAssessment::cellCode, MemberAssessment::outcome)
                    .containsExactlyInAnyOrder(
                            tuple("P.2", new Outcome.Rated("HTTNV", false)),
                            tuple("P.2",
                                    new Outcome.NotRated(NotRatedReason.NOT_YET_ASSESSED, "đang nghỉ ốm")));
            assertThat(records.indicators().all()).containsExactly(new Indicator(2021, "P", "Hộ nghèo", "hộ", false,
                    new BigDecimal(12), new BigDecimal(10), new BigDecimal("8.5"), null));
            return records;
        });
    }

    @Test
    void a_member_keeps_zeros_a_bare_birth_year_and_what_is_not_known() {
        ward.with(everything());
        List<Member> members = ward.members();
        assertThat(members).filteredOn(each -> "D2".equals(each.code())).singleElement().satisfies(two -> {
            assertThat(two.cardNumber()).isEqualTo("00000002");
            assertThat(two.person().birth()).isEqualTo(BirthDate.in(1971));
            assertThat(two.person().identityNumber()).isEqualTo("036171000002");
            assertThat(two.membership().officialOn()).isNull();
            assertThat(two.membership().status()).isNull();
            assertThat(two.person().sex()).isNull();
        });
    }

    @Test
    void the_same_workbook_again_changes_nothing() {
        ward.with(everything());
        ImportPlan again = ward.plan(everything());
        assertThat(again.rows()).allSatisfy(row -> assertThat(row.state()).isEqualTo(RowState.SAME));
        ImportResult result = ward.write(again);
        assertThat(result.count(RowState.SAME)).isEqualTo(10);
        assertThat(result.openedYears()).isEmpty();
    }

    @Test
    void what_changes_is_listed_old_and_new() {
        ward.with(Ward.people(Ward.MEMBER_ONE, Ward.MEMBER_TWO));
        ImportPlan plan = ward.plan(Ward.people(
                "P.2|D1|Lê Văn Một|01/02/1960|03/02/1985|03/02/1986|00000001||Miễn công tác và sinh hoạt|01/06/2021|", Ward.MEMBER_TWO));
        assertThat(plan.counts().get("Đảng viên")).isEqualTo(Map.of(RowState.CHANGED, 1, RowState.SAME, 1));
        assertThat(plan.rows()).filteredOn(row -> row.state() == RowState.CHANGED).singleElement()
                .satisfies(row -> assertThat(row.changes()).isEqualTo(Map.of(
                        "Mã chi bộ", new FieldChange("P.1", "P.2"),
                        "Số CCCD", new FieldChange("036060000001", null),
                        "Tình trạng", new FieldChange(null, "Miễn công tác và sinh hoạt"),
                        "Từ ngày (tình trạng)", new FieldChange(null, "01/06/2021"),
                        "Dân tộc", new FieldChange("Kinh", null))));
        ward.write(plan);
        assertThat(ward.members()).hasSize(2)
                .filteredOn(each -> "D1".equals(each.code())).singleElement()
                .satisfies(one -> assertThat(one.membership().status()).isEqualTo(MembershipStatus.EXEMPT));
    }

    @Test
    void a_column_that_is_absent_leaves_what_is_stored_alone() {
        ward.with(everything());
        ImportPlan plan = ward.plan(new TestWorkbook()
                .sheet("Tổ chức", "Mã|Tên tổ chức đảng|Cấp").line("P|Đảng bộ phường Sông Xanh|Đảng bộ cơ sở")
                .sheet("Đảng viên", "Mã chi bộ|Mã đảng viên|Họ và tên|Ngày sinh|Ngày vào Đảng").line("P.1|D1|Lê Văn Một|1/2/1960|3/2/1985")
                .sheet("Xếp loại tổ chức", "Năm|Mã").line("2013|P")
                .sheet("Xếp loại đảng viên", "Năm|Số thẻ đảng viên").line("2021|00000001").line("2021|00000002")
                .sheet("Chỉ tiêu", "Năm|Mã|Chỉ tiêu").line("2021|P|HỘ NGHÈO"));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.count(RowState.SAME)).isEqualTo(6);
    }

    @Test
    void a_level_now_replaces_the_reason_of_an_absent_column() {
        ward.with(everything());
        ImportPlan plan = ward.plan(new TestWorkbook().sheet("Xếp loại đảng viên", "Năm|Mã đảng viên|Mức quyết định").line("2021|D2|HTNV"));
        assertThat(plan.rows().getFirst().changes()).isEqualTo(Map.of(
                "Mức quyết định", new FieldChange(null, "Hoàn thành nhiệm vụ"),
                "Lý do không xếp loại", new FieldChange("Chưa đánh giá: đang nghỉ ốm", null)));
    }

    @Test
    void a_reason_now_replaces_the_level_of_an_absent_column() {
        ward.with(everything());
        ImportPlan plan = ward.plan(new TestWorkbook().sheet("Xếp loại đảng viên", "Năm|Mã đảng viên|Lý do không xếp loại").line("2021|D1|chờ xác minh"));
        assertThat(plan.rows().getFirst().changes()).isEqualTo(Map.of(
                "Mức quyết định", new FieldChange("Hoàn thành tốt nhiệm vụ", null),
                "Lý do không xếp loại", new FieldChange(null, "Chờ xác minh")));
    }

    @Test
    void an_emptied_level_makes_the_row_undecided() {
        ward.with(everything());
        ward.with(new TestWorkbook().sheet("Xếp loại đảng viên", "Năm|Mã đảng viên|Mức quyết định").line("2021|D1|"));
        assertThat(ward.ratings(2021))
                .extracting(MemberAssessment::outcome).contains(new Outcome.Undecided());
    }

    @Test
    void one_wrong_row_and_nothing_is_written() {
        ImportPlan plan = ward.plan(Ward.people(Ward.MEMBER_ONE, "P.9||Lê Văn Lạc|31/02/1960|03/02/1985"));
        assertThat(plan.hasErrors()).isTrue();
        assertThat(plan.rows()).filteredOn(row -> row.state() == RowState.WRONG).singleElement().satisfies(row -> {
            assertThat(row.sheet()).isEqualTo("Đảng viên");
            assertThat(row.row()).isEqualTo(3);
            assertThat(row.problems()).as("all of them at once").hasSize(2);
            assertThat(row.fields()).containsEntry("Ngày sinh", "31/02/1960").containsEntry("Ngày vào Đảng", "03/02/1985");
        });
        assertThat(catchThrowable(() -> ward.write(plan))).hasMessage("IN-53");
        assertThat(ward.desk.changes()).isZero();
        assertThat(ward.organizations()).isEmpty();
    }

    @Test
    void fields_are_told_in_the_spelling_of_the_contract_and_its_order() {
        ImportPlan plan = ward.plan(new TestWorkbook().sheet("Xếp loại tổ chức", "MỨC QUYẾT ĐỊNH|mã|Năm").line("tsvm  TB|P|2012")
                .sheet("Tổ chức", "Cấp|Tên tổ chức đảng|Mã|Từ ngày").line("ĐẢNG BỘ CƠ SỞ|Đảng bộ  phường|P|1/7/2005"));
        assertThat(plan.rows().get(0).fields().toString())
                .isEqualTo("{Mã=P, Tên tổ chức đảng=Đảng bộ phường, Cấp=Đảng bộ cơ sở, Từ ngày=01/07/2005}");
        assertThat(plan.rows().get(1).fields().toString())
                .isEqualTo("{Năm=2012, Mã=P, Mức quyết định=Trong sạch, vững mạnh tiêu biểu}");
    }

    @Test
    void later_sheets_may_refer_to_rows_below_and_to_stored_organizations() {
        ward.with(Ward.cells());
        ImportPlan plan = ward.plan(new TestWorkbook()
                .sheet("Xếp loại đảng viên", Ward.MEMBER_RATINGS).line("2021|P.1|||lê văn một|||HTTNV|")
                .sheet("Đảng viên", Ward.MEMBERS).line(Ward.MEMBER_ONE)
                .sheet("Tổ chức", Ward.ORGANIZATIONS).line("P.3|P|Chi bộ 3|Chi bộ trực thuộc"));
        assertThat(plan.problems()).isEmpty();
        assertThat(plan.count(RowState.NEW)).isEqualTo(3);
    }

    @Test
    void broken_rows_do_not_make_the_rows_that_refer_to_them_wrong_as_well() {
        ImportPlan plan = ward.plan(new TestWorkbook()
                .sheet("Tổ chức", Ward.ORGANIZATIONS).line("P||Đảng bộ|không rõ")
                .line("P.1|P|Chi bộ|Chi bộ trực thuộc")
                .sheet("Đảng viên", Ward.MEMBERS).line("P.1|D1|Lê Văn Một|hôm nọ|03/02/1985")
                .sheet("Xếp loại đảng viên", Ward.MEMBER_RATINGS).line("2021|P.1|D1|||||HTTNV|"));
        assertThat(plan.problems()).extracting(each -> each.code().id()).containsExactly("IN-28", "IN-22");
    }

    @Test
    void an_unreadable_sheet_does_not_make_every_code_unknown() {
        ImportPlan plan = ward.plan(new TestWorkbook()
                .sheet("Tổ chức", "Mã số|Tên").line("P.1|Chi bộ")
                .sheet("Đảng viên", "Mã chi bộ|Họ và tên|Ngày sinh").line("P.1|Lê Văn Một|1960")
                .sheet("Xếp loại đảng viên", Ward.MEMBER_RATINGS).line("2021|P.1|||Trần Văn Ba|||HTTNV|"));
        assertThat(plan.problems()).filteredOn(Problem::isError)
                .extracting(each -> each.code().id()).containsExactly("IN-16", "IN-17");
        assertThat(plan.count(RowState.NEW)).isZero();
    }

    @Test
    void a_plan_can_be_made_before_there_is_a_desk() {
        ImportPlan plan = ImportWorkbook.planForEmptyDesk(
                Ward.REGULATIONS, new ProgramWorkbook(), ward.file(everything()), Progress.NONE);
        assertThat(ward.write(plan).count(RowState.NEW)).isEqualTo(10);
        assertThat(Files.exists(folder)).isTrue();
        assertThat(ward.plan(everything()).count(RowState.SAME)).isEqualTo(10);
    }

    @Test
    void a_rating_counts_where_the_row_says_or_where_it_did_or_in_the_own_cell() {
        ward.with(Ward.rated("2021|P.2|D1|||||HTTNV|"));
        ward.with(new TestWorkbook().sheet("Xếp loại đảng viên", "Năm|Mã đảng viên|Mã chi bộ|Mức quyết định")
                .line("2021|D1||HTNV").line("2022|D1||HTNV"));
        assertThat(ward.ratings(2021).getFirst().cellCode()).isEqualTo("P.2");
        assertThat(ward.ratings(2022).getFirst().cellCode()).isEqualTo("P.1");
    }
}
