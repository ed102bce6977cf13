package vn.xeploai.work.importing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.InMemoryDesk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.workbook.ProgramWorkbook;
import vn.xeploai.workbook.TestWorkbook;

/** An invented ward with a desk of its own: what import tests start from. */
final class Ward {
    static final Regulations REGULATIONS = EditionReader.shipped();
    static final String ORGANIZATIONS = "Mã|Mã cấp trên|Tên tổ chức đảng|Cấp|Loại hình|Từ ngày|Đến ngày";
    static final String MEMBERS = "Mã chi bộ|Mã đảng viên|Họ và tên|Ngày sinh|Ngày vào Đảng|Ngày chính thức|Số thẻ đảng viên|Số CCCD"
            + "|Tình trạng|Từ ngày (tình trạng)|Đến ngày (tình trạng)|Dân tộc";
    static final String ORGANIZATION_RATINGS = "Năm|Mã|Tự nhận|Mức quyết định|Lý do không xếp loại|Số quyết định|Ngày quyết định|Ghi chú";
    static final String MEMBER_RATINGS = "Năm|Mã chi bộ|Mã đảng viên|Số thẻ đảng viên|Họ và tên|Điểm|Tự nhận|Mức quyết định|Lý do không xếp loại";
    static final String INDICATORS = "Năm|Mã|Chỉ tiêu|Đơn vị tính|Chiều tốt|Gốc|Kế hoạch|Thực hiện|Ghi chú";

    static final String MEMBER_ONE = "P.1|D1|Lê Văn Một|01/02/1960|03/02/1985|03/02/1986|00000001|036060000001||||Kinh";
    static final String MEMBER_TWO = "P.2|D2|Trần Thị Hai|1971|19/05/1999||00000002|036171000002||||Kinh";

    final InMemoryDesk desk = new InMemoryDesk();
    private final ImportWorkbook errand = new ImportWorkbook(desk, REGULATIONS, new ProgramWorkbook());
    private final Path folder;
    private int files;

    Ward(Path folder) {
        this.folder = folder;
    }

    /** A workbook with a ward committee and two cells. */
    static TestWorkbook cells() {
        return new TestWorkbook().sheet("Tổ chức", ORGANIZATIONS)
                .line("P||Đảng bộ phường Sông Xanh|Đảng bộ cơ sở|Phường|01/07/2005|")
                .line("P.1|P|Chi bộ tổ dân phố 1|Chi bộ trực thuộc|Tổ dân phố||")
                .line("P.2|P|Chi bộ trường học|Chi bộ trực thuộc|Trường học||");
    }

    /** The cells with these members. */
    static TestWorkbook people(String... members) {
        TestWorkbook workbook = cells().sheet("Đảng viên", MEMBERS);
        List.of(members).forEach(workbook::line);
        return workbook;
    }

    /** The cells with two members and these rating rows. */
    static TestWorkbook rated(String... ratings) {
        TestWorkbook workbook = people(MEMBER_ONE, MEMBER_TWO).sheet("Xếp loại đảng viên", MEMBER_RATINGS);
        List.of(ratings).forEach(workbook::line);
        return workbook;
    }

    /** The cells with these rows of organization ratings. */
    static TestWorkbook ratedCells(String... ratings) {
        TestWorkbook workbook = cells().sheet("Xếp loại tổ chức", ORGANIZATION_RATINGS);
        List.of(ratings).forEach(workbook::line);
        return workbook;
    }

    /** The cells with these indicators. */
    static TestWorkbook measured(String... indicators) {
        TestWorkbook workbook = cells().sheet("Chỉ tiêu", INDICATORS);
        List.of(indicators).forEach(workbook::line);
        return workbook;
    }

    Path file(TestWorkbook workbook) {
        return workbook.write(folder.resolve("book" + ++files + ".xlsx"));
    }

    ImportPlan plan(TestWorkbook workbook) {
        return errand.plan(file(workbook), Progress.NONE);
    }

    ImportResult write(ImportPlan plan) {
        return errand.write(plan, Progress.NONE);
    }

    /** Stores a workbook that must be without fault. */
    Ward with(TestWorkbook workbook) {
        write(plan(workbook));
        return this;
    }

    /** The cells are there and that year is locked. */
    Ward locked(int year) {
        with(ratedCells(year + "|P.1||HTTNV||||"));
        desk.change(records -> {
            Instant latest = records.members().all().stream()
                    .flatMap(each -> records.memberBook().history(each.id()).stream())
                    .map(MemberChange::at)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
            records.decisions().addYearActs(List.of(
                    new YearAct(year, null, YearAct.Kind.LOCKED, null, "Hoàng Thị Mai", latest)));
            return true;
        });
        return this;
    }

    List<Organization> organizations() {
        return desk.look(records -> records.organizations().all());
    }

    List<Member> members() {
        return desk.look(records -> records.members().all());
    }

    List<MemberAssessment> ratings(int year) {
        return desk.look(records -> records.assessments().ofMembers(year));
    }

    List<OrganizationAssessment> organizationRatings(int year) {
        return desk.look(records -> records.assessments().ofOrganizations(year));
    }

    /** The problems of a workbook, or the one for which the file was refused. */
    List<Problem> problems(TestWorkbook workbook) {
        return problems(file(workbook));
    }

    /** The same for a list of that unit. */
    List<Problem> problems(TestWorkbook workbook, String unit) {
        return errand.plan(file(workbook), unit, Progress.NONE).problems();
    }

    List<Problem> problems(Path path) {
        try {
            return errand.plan(path, Progress.NONE).problems();
        } catch (ProblemException refused) {
            return List.of(refused.problem());
        }
    }
}
