package vn.xeploai.report.form;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.Letterhead;
import vn.xeploai.report.content.Measure;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.content.Row;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Signature;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.fixture.CountedYear;
import vn.xeploai.report.fixture.District;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.YearCount;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class AnnualReportsTest {
    private static final Texts TEXTS = Texts.vietnamese();
    private static final String GOOD = "Hoàn thành tốt nhiệm vụ trở lên";

    @Test
    void each_year_is_shown_in_its_own_levels() {
        Report report = report(District.in(2013), null, District.CODE);
        assertThat(labels(report, 0)).contains(
                "★ Trong sạch, vững mạnh", "▲ Yếu kém", "★ Đủ tư cách, hoàn thành xuất sắc nhiệm vụ",
                "Hoàn thành tốt nhiệm vụ trở lên", "Đủ tư cách, hoàn thành tốt nhiệm vụ trở lên");
        assertThat(groups(report, 1)).contains("★ Trong sạch, vững mạnh").doesNotContain("★ Hoàn thành xuất sắc nhiệm vụ");
        assertThat(groups(report, 3)).contains("★ Đủ tư cách, hoàn thành xuất sắc nhiệm vụ");
        assertThat(report.sections().getFirst().remark()).contains("07-HD/BTCTW", "chưa đối chiếu");
    }

    @Test
    void exemplary_organizations_are_shown_only_when_there_are_any() {
        CountedYear year = new CountedYear(2013);
        year.unit("A", null, "Chi bộ A", OrganizationLevel.GRASSROOTS_CELL, null, year.exemplaryOrganization(1));
        Report report = report(year.count(), null, "A");
        assertThat(labels(report, 0)).contains("Trong đó: tiêu biểu");
        assertThat(headings(report, 1)).contains("Trong đó: tiêu biểu");
        assertThat(headings(report, 2)).doesNotContain("Trong đó: tiêu biểu");
        assertThat(labels(report(District.in(2013), null, District.CODE), 0)).doesNotContain("Trong đó: tiêu biểu");
    }

    @Test
    void last_year_stands_beside_with_the_difference_of_the_printed_percentages() {
        Report report = report(District.in(2021), District.in(2020), District.CODE);
        assertThat(labels(report, 0)).contains("Năm 2020: hoàn thành tốt nhiệm vụ trở lên");
        Row difference = report.sections().getFirst().tables().getFirst().rows().getLast();
        Cell.Points points = (Cell.Points) difference.cells().get(3);
        assertThat(points.now().value().orElseThrow()).isEqualByComparingTo("96.6");
        assertThat(points.before().value().orElseThrow()).isEqualByComparingTo("89.7");
        assertThat(points.value().orElseThrow()).isEqualByComparingTo("6.9");
        assertThat(headings(report, 3)).containsSubsequence("% năm 2020", "Tăng, giảm (điểm %)");
        Table members = report.sections().get(3).tables().getFirst();
        int at = headings(report, 3).indexOf("Tăng, giảm (điểm %)");
        Cell.Points ofMembers = (Cell.Points) members.rows().getLast().cells().get(at);
        assertThat(ofMembers.before()).isEqualTo(members.rows().getLast().cells().get(at - 1));
        assertThat(ofMembers.now()).isEqualTo(members.rows().getLast().cells().get(at - 2));
    }

    @Test
    void a_year_of_other_levels_is_shown_but_not_compared() {
        Report report = report(District.in(2014), District.in(2013), District.CODE);
        assertThat(labels(report, 0)).contains("Năm 2013: đủ tư cách, hoàn thành tốt nhiệm vụ trở lên");
        assertThat(headings(report, 3)).doesNotContain("% năm 2013", "Tăng, giảm (điểm %)");
        assertThat(notes(report)).anyMatch(note -> note.contains("đảng viên theo thang mức khác"));
    }

    @Test
    void a_year_without_ratings_is_not_compared() {
        CountedYear before = new CountedYear(2020)
                .unit("A", null, "Chi bộ A", OrganizationLevel.GRASSROOTS_CELL, null, CountedYear.waiting(null));
        CountedYear now = new CountedYear(2021);
        now.unit("A", null, "Chi bộ A", OrganizationLevel.GRASSROOTS_CELL, null, now.organization(2));
        Report report = report(now.count(), before.count(), "A");
        assertThat(labels(report, 0)).noneMatch(label -> label.contains("2020"));
        assertThat(notes(report)).anyMatch(note -> note.contains("không có kết quả xếp loại năm 2020"));
    }

    @Test
    void notes_name_every_denominator_and_everybody_left_out() {
        CountedYear year = new CountedYear(2021);
        year.unit("A", null, "Chi bộ A", OrganizationLevel.GRASSROOTS_CELL, null, year.organization(2))
                .members("A", year.member(2), 1200)
                .members("A", year.member(3), 34)
                .members("A", CountedYear.out(NotRatedReason.EXEMPT), 120)
                .members("A", CountedYear.waiting(NotRatedReason.NOT_YET_ASSESSED), 2)
                .members("A", CountedYear.waiting(null), 3)
                .strayed(7);
        List<String> notes = notes(report(year.count(), null, null));
        assertThat(notes)
                .contains("Đảng viên: 1.200/1.234 đảng viên được xếp loại đạt hoàn thành tốt nhiệm vụ trở lên = 97,2\u00a0%.")
                .contains("Tổng số 1.359 = không thuộc diện 120 + thuộc diện 1.239; thuộc diện 1.239 = được xếp loại 1.234"
                        + " + chưa xếp loại 5; được xếp loại 1.234 = 0 + 1.200 + 34 + 0 (theo thứ tự mức).")
                .contains("Không thuộc diện xếp loại – Miễn công tác và sinh hoạt: 120."
                        + " Chưa xếp loại – Chưa đánh giá: 2; Chưa ghi lý do: 3.")
                .anyMatch(note -> note.startsWith("Còn 7 đảng viên"));
    }

    @Test
    void a_group_of_organizations_carries_its_sums() {
        Table table = report(District.in(2021), null, District.CODE).sections().get(1).tables().getFirst();
        List<Row> groups = table.rows().stream().filter(row -> row.kind() == RowKind.GROUP).toList();
        assertThat(groups.stream().map(row -> ((Cell.Words) row.cells().get(1)).text()))
                .containsExactly("Cơ quan", "Doanh nghiệp", "Trường học", "Xã, thị trấn", "Chưa ghi loại hình");
        assertThat(groups.stream().mapToInt(row -> ((Cell.Count) row.cells().get(3)).value()).sum()).isEqualTo(29);
        assertThat(((Cell.Count) table.rows().getLast().cells().get(3)).value()).isEqualTo(29);
    }

    @ParameterizedTest
    @ValueSource(ints = {2013, 2021})
    void every_column_holds_what_its_heading_says(int year) {
        Report report = report(District.in(year), District.in(year - 1), District.CODE);
        for (Section list : report.sections().subList(1, 4)) {
            for (int c = 0; c < list.tables().getFirst().columns().size(); c++) {
                Column column = list.tables().getFirst().columns().get(c);
                for (Row row : list.tables().getFirst().rows()) {
                    switch (row.cells().get(c)) {
                        case Cell.Count count -> assertThat(says(column)).isEqualTo(words(count.figure().measure()));
                        case Cell.Percent percent -> {
                            assertThat(words(percent.whole().measure())).isEqualTo(denominator(column));
                            if (!column.group().isEmpty()) {
                                assertThat(says(column)).isEqualTo(words(percent.part().measure()));
                            }
                        }
                        default -> { }
                    }
                }
            }
        }
    }

    @Test
    void every_row_of_the_summary_holds_what_its_label_and_denominator_say() {
        for (Row row : report(District.in(2021), null, District.CODE).sections().getFirst().tables().getFirst().rows()) {
            String label = ((Cell.Words) row.cells().get(1)).text().replaceFirst("^[★●◐▲] ", "");
            for (Cell cell : row.cells()) {
                if (cell instanceof Cell.Count count) {
                    assertThat(words(count.figure().measure())).isEqualTo(label);
                } else if (cell instanceof Cell.Percent percent) {
                    assertThat(words(percent.part().measure())).isEqualTo(label);
                    String whole = ((Cell.Words) row.cells().getLast()).text();
                    assertThat(words(percent.whole().measure()))
                            .isEqualTo(whole.equals("tổng số") ? "Tổng số" : "Được xếp loại");
                }
            }
        }
    }

    @Test
    void a_grassroots_committee_is_listed_by_its_cells() {
        Report report = report(District.in(2021), null, "H.01");
        assertThat(labels(report, 2)).startsWith("Chi bộ khu 1", "Chi bộ khu 2").hasSize(14);
        assertThat(labels(report, 3)).startsWith("Chi bộ khu 1", "Chi bộ khu 2").hasSize(14);
        assertThat(signature(report.sections().getFirst()).onBehalfOf()).isEqualTo("T/M ĐẢNG ỦY");
    }

    @Test
    void a_single_cell_still_makes_a_report() {
        Report report = report(District.in(2021), null, "H.03.02");
        assertThat(report.sections().get(1).tables().getFirst().rows()).isEmpty();
        assertThat(report.sections().get(1).tables().getFirst().whenEmpty()).contains("31/12/2021");
        assertThat(labels(report, 3)).containsExactly("Chi bộ khu 2", "Tổng cộng");
    }

    @Test
    void an_organization_under_the_wrong_superior_is_counted_once() {
        CountedYear year = new CountedYear(2021);
        year.unit("A", null, "Đảng bộ A", OrganizationLevel.GRASSROOTS_COMMITTEE, null, year.organization(1))
                .unit("A.1", "A", "Chi bộ cơ sở lạc", OrganizationLevel.GRASSROOTS_CELL, null, year.organization(2))
                .unit("B", null, "Chi bộ không cấp trên", OrganizationLevel.SUBORDINATE_CELL, null, year.organization(3))
                .members("A.1", year.member(2), 5)
                .members("B", year.member(2), 4);
        Report report = report(year.count(), null, null);
        assertThat(total(report, 1)).isEqualTo(2);
        assertThat(total(report, 2)).isEqualTo(1);
        assertThat(total(report, 3)).isEqualTo(9);
    }

    @Test
    void the_head_takes_what_the_office_knows_and_leaves_dots_for_the_rest() {
        DocumentHead head = new DocumentHead(
                "TỈNH ỦY BÌNH MINH", "HUYỆN ỦY THANH SƠN HẠ", "15-BC/HU", "Thanh Sơn Hạ", LocalDate.of(2022, 1, 9), null, " ");
        Section summary = AnnualReports.of(District.in(2021), null, District.CODE, head, TEXTS).sections().getFirst();
        assertThat(summary.letterhead()).isEqualTo(new Letterhead.OfDocument(
                "TỈNH ỦY BÌNH MINH", "HUYỆN ỦY THANH SƠN HẠ", "Số 15-BC/HU", "ĐẢNG CỘNG SẢN VIỆT NAM",
                "Thanh Sơn Hạ, ngày 09 tháng 01 năm 2022"));
        Letterhead dots = report(District.in(2021), null, District.CODE).sections().getFirst().letterhead();
        assertThat(dots.superiorBody()).isEqualTo("ĐẢNG BỘ TỈNH BÌNH MINH");
        assertThat(((Letterhead.OfDocument) dots).placeAndDay()).contains("ngày ……");
        assertThat(signature(summary).position()).isEqualTo("BÍ THƯ");
    }

    @Test
    void an_unknown_unit_is_a_problem_not_an_empty_report() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> report(District.in(2021), null, "không có"));
        assertThat(refused.problem().code()).isEqualTo(ReportProblem.UNKNOWN_UNIT);
        assertThat(TEXTS.of(refused.problem())).contains("mã không có");
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void nothing_printed_has_an_argument_left_open(String language) {
        Texts texts = language.equals("vi") ? TEXTS : Texts.english();
        Report report = AnnualReports.of(District.in(2014), District.in(2013), null, DocumentHead.EMPTY, texts);
        assertThat(report.sections().toString()).doesNotContain("{", "}");
    }

    @Test
    void reports_are_listed_by_names_fit_for_the_command_line() {
        assertThat(Reports.list()).allSatisfy(kind -> {
            assertThat(kind.name()).matches("[a-z0-9-]+");
            assertThat(TEXTS.get(kind.titleKey())).isNotBlank();
            assertThat(Reports.find(kind.name())).contains(kind);
        });
        assertThat(Reports.list()).extracting(ReportKind::name).doesNotHaveDuplicates();
        assertThat(Reports.find("khong-co")).isEmpty();
    }

    @Test
    void groups_are_numbered_in_roman_figures() {
        assertThat(List.of(Roman.of(1), Roman.of(4), Roman.of(9), Roman.of(14), Roman.of(49)))
                .containsExactly("I", "IV", "IX", "XIV", "XLIX");
    }

    private static Report report(YearCount now, @Nullable YearCount before, @Nullable String unit) {
        return AnnualReports.of(now, before, unit, DocumentHead.EMPTY, TEXTS);
    }

    private static List<String> notes(Report report) {
        return report.sections().getFirst().body().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    private static Signature signature(Section section) {
        return Objects.requireNonNull(section.closing().right());
    }

    private static List<String> labels(Report report, int section) {
        return report.sections().get(section).tables().getFirst().rows().stream()
                .map(row -> ((Cell.Words) row.cells().get(1)).text())
                .toList();
    }

    private static List<String> headings(Report report, int section) {
        return report.sections().get(section).tables().getFirst().columns().stream().map(Column::heading).toList();
    }

    private static List<String> groups(Report report, int section) {
        return report.sections().get(section).tables().getFirst().columns().stream().map(Column::group).toList();
    }

    /** What the last row counts as its total. */
    private static int total(Report report, int section) {
        SubjectType subject = List.of(SubjectType.values()).get(section - 1);
        return report.sections().get(section).tables().getFirst().rows().getLast().cells().stream()
                .filter(Cell.Count.class::isInstance)
                .map(Cell.Count.class::cast)
                .filter(count -> count.figure().subject() == subject && count.figure().measure() instanceof Measure.Total)
                .findFirst()
                .orElseThrow()
                .value();
    }

    /** What the heading of a column promises to count. */
    private static String says(Column column) {
        boolean byReason = column.group().equals("Không thuộc diện xếp loại");
        return (column.group().isEmpty() || byReason ? column.heading() : column.group())
                .replaceFirst("^[★●◐▲] ", "")
                .replace("Đủ tư cách, hoàn thành tốt nhiệm vụ trở lên", GOOD);
    }

    private static String denominator(Column column) {
        if (column.heading().endsWith("tổng số")) {
            return "Tổng số";
        }
        return column.heading().contains("so với") ? GOOD : "Được xếp loại";
    }

    private static String words(Measure measure) {
        return switch (measure) {
            case Measure.Total _ -> "Tổng số";
            case Measure.NotSubject _ -> "Không thuộc diện xếp loại";
            case Measure.NotSubjectBecause because -> TEXTS.of(because.reason());
            case Measure.Subject _ -> "Thuộc diện xếp loại";
            case Measure.Pending _ -> "Chưa xếp loại";
            case Measure.Rated _ -> "Được xếp loại";
            case Measure.AtLevel at -> at.level().name();
            case Measure.Exemplary _ -> "Trong đó: tiêu biểu";
            case Measure.GoodOrBetter _ -> GOOD;
        };
    }
}
