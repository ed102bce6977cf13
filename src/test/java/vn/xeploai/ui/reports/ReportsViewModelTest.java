package vn.xeploai.ui.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.FakeDialogs;
import vn.xeploai.ui.fake.FakePaperDesk;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;

import static org.assertj.core.api.Assertions.assertThat;

class ReportsViewModelTest {
    private static final ReportUnit CELL = new ReportUnit("TT.01", "Chi bộ tổ dân phố 1");

    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<String> written = new ArrayList<>();
    private final FakePaperDesk paper = new FakePaperDesk(Invented.members(), Invented.REGULATIONS);
    private final FormsDesk desk = (kind, year, unit, file, _) ->
            written.add(kind.name() + " " + year + " " + unit + " " + file.getFileName());

    @Test
    void all_forms_are_offered_and_every_one_is_described_in_both_languages() {
        for (Texts texts : Set.of(Texts.vietnamese(), Texts.english())) {
            ReportsViewModel model = new ReportsViewModel(desk, paper, new DirectTaskRunner(), dialogs, texts);
            assertThat(model.forms()).extracting(FormRow::kind).isEqualTo(Reports.list());
            assertThat(model.forms()).extracting(FormRow::title).doesNotHaveDuplicates();
            assertThat(model.forms()).allSatisfy(form -> assertThat(form.what()).isNotBlank());
        }
        assertThat(model().forms()).extracting(FormRow::formats).containsOnly("Excel · Word · PDF", "Word · PDF");
    }

    @Test
    void only_forms_laid_down_for_the_year_are_offered_and_the_chosen_one_stays_if_it_can() {
        ReportsViewModel model = model();
        choose(model, "bao-cao-kiem-diem");
        model.lookAt(2019);
        assertThat(model.chosen().get().kind().name()).isEqualTo("bao-cao-kiem-diem");
        choose(model, "phieu-phan-tich");
        model.lookAt(2013);
        assertThat(model.forms()).extracting(FormRow::kind).isEqualTo(Reports.of(2013));
        assertThat(model.forms()).extracting(form -> form.kind().name())
                .contains("bieu-d").doesNotContain("bieu-6f", "phieu-phan-tich", "bao-cao-kiem-diem");
        assertThat(model.chosen().get().kind().name()).isEqualTo("tong-hop-nam");
        assertThat(model.fileName().get()).isEqualTo("tong-hop-nam_TT.01_2013.xlsx");
    }

    @Test
    void the_name_of_the_file_tells_form_unit_and_year() {
        dialogs.toWrite = Path.of("out", "danh-sach.docx");
        ReportsViewModel model = model();
        choose(model, "danh-sach-dang-vien");
        model.stepFormat(1);
        model.export();
        assertThat(dialogs.suggested).isEqualTo("danh-sach-dang-vien_TT.01_2025.docx");
        assertThat(written).containsExactly("danh-sach-dang-vien 2025 TT.01 danh-sach.docx");
        model.lookAt(2024);
        assertThat(model.fileName().get()).isEqualTo("danh-sach-dang-vien_TT.01_2024.docx");
    }

    @Test
    void the_whole_database_has_no_unit_in_name_and_report() {
        dialogs.toWrite = Path.of("tong-hop.xlsx");
        ReportsViewModel model = model();
        model.lookAt(new ReportUnit("", "Tất cả đơn vị"));
        model.export();
        assertThat(dialogs.suggested).isEqualTo("tong-hop-nam_2025.xlsx");
        assertThat(written).containsExactly("tong-hop-nam 2025 null tong-hop.xlsx");
    }

    @Test
    void a_code_that_no_file_may_be_called_is_mended_in_the_name_only() {
        dialogs.toWrite = Path.of("a.xlsx");
        ReportsViewModel model = model();
        model.lookAt(new ReportUnit("HU/12: a", "Đảng bộ"));
        model.export();
        assertThat(dialogs.suggested).isEqualTo("tong-hop-nam_HU-12-a_2025.xlsx");
        assertThat(written).containsExactly("tong-hop-nam 2025 HU/12: a a.xlsx");
    }

    @Test
    void every_form_remembers_its_format_and_offers_only_its_own() {
        ReportsViewModel model = model();
        model.stepFormat(-1);
        assertThat(model.format().get()).as("nothing before the first").isEqualTo(FileFormat.XLSX);
        model.choose(FileFormat.PDF);
        choose(model, "quyet-dinh");
        assertThat(model.format().get()).isEqualTo(FileFormat.DOCX);
        model.choose(FileFormat.XLSX);
        assertThat(model.format().get()).as("not offered").isEqualTo(FileFormat.DOCX);
        model.stepFormat(1);
        model.stepFormat(1);
        assertThat(model.fileName().get()).isEqualTo("quyet-dinh_TT.01_2025.pdf");
        choose(model, "tong-hop-nam");
        assertThat(model.fileName().get()).isEqualTo("tong-hop-nam_TT.01_2025.pdf");
        choose(model, "bieu-a");
        assertThat(model.format().get()).isEqualTo(FileFormat.XLSX);
    }

    @Test
    void files_of_the_same_names_are_replaced_only_when_the_user_says_so() {
        dialogs.toFolder = Path.of("cac-chi-bo");
        paper.taken = "bieu-a_TT.01.01_2025.xlsx";
        ReportsViewModel model = model();
        choose(model, "bieu-a");
        model.writeEach(Extent.EACH_CELL);
        Notice refused = notice(model);
        assertThat(refused.kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(refused.text()).contains("bieu-a_TT.01.01_2025.xlsx", "cac-chi-bo").doesNotContain("{");
        assertThat(paper.written).isEmpty();
        choose(model, "bieu-b");
        assertThat(model.notice().get()).as("a refusal speaks of what was asked before").isNull();
        model.writeEach(Extent.EACH_CELL);
        Objects.requireNonNull(notice(model).action()).run().run();
        assertThat(notice(model).kind()).isEqualTo(Notice.Kind.DONE);
        assertThat(paper.written).hasSize(1);
    }

    @Test
    void says_where_the_file_is_and_opens_folder_and_file() {
        Path file = Path.of("out", "tong-hop.xlsx");
        dialogs.toWrite = file;
        ReportsViewModel model = model();
        model.export();
        Notice done = notice(model);
        assertThat(done.kind()).isEqualTo(Notice.Kind.DONE);
        assertThat(done.text()).contains(file.toString());
        Objects.requireNonNull(done.action()).run().run();
        assertThat(dialogs.folderShownOf).isEqualTo(file);
        Objects.requireNonNull(done.other()).run().run();
        assertThat(dialogs.opened).isEqualTo(file);
        choose(model, "bieu-a");
        assertThat(notice(model)).as("still worth knowing").isEqualTo(done);
        assertThat(model.dismiss()).isTrue();
        assertThat(model.dismiss()).isFalse();
    }

    @Test
    void a_refusal_stands_in_the_place_until_something_else_is_asked_for() {
        dialogs.toWrite = Path.of("danh-sach.docx");
        ReportsViewModel model = model(new DirectTaskRunner(), (_, _, _, file, _) -> {
            throw new ProblemException(Problem.error(ReportProblem.TOO_LONG, "", Map.of(
                    "file", file.toString(), "rows", "6.000", "most", "5.000")));
        });
        model.export();
        assertThat(notice(model).kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(notice(model).text()).contains("6.000", "danh-sach.docx").doesNotContain("{");
        model.stepFormat(1);
        assertThat(model.notice().get()).isNull();
        model.export();
        assertThat(model.notice().get()).isNotNull();
        choose(model, "bieu-a");
        assertThat(model.notice().get()).isNull();
    }

    @Test
    void a_fault_is_told_by_its_code_only() {
        dialogs.toWrite = Path.of("a.xlsx");
        ReportsViewModel model = model(new DirectTaskRunner(), (_, _, _, _, _) -> {
            throw new IllegalStateException("a bug");
        });
        model.export();
        assertThat(notice(model).text()).doesNotContain("a bug").containsPattern("[0-9A-F]{6}");
        assertThat(model.running().get()).isFalse();
    }

    @Test
    void one_form_at_a_time_as_it_was_asked_for_and_it_can_be_stopped() {
        dialogs.toWrite = Path.of("a.xlsx");
        HeldTaskRunner held = new HeldTaskRunner();
        ReportsViewModel model = model(held, desk);
        model.export();
        assertThat(model.beingWritten()).isEqualTo("Đang ghi: Báo cáo tổng hợp năm");
        choose(model, "bieu-b");
        model.lookAt(2021);
        model.lookAt(new ReportUnit("", "Tất cả đơn vị"));
        model.export();
        assertThat(held.waiting()).isEqualTo(1);
        held.show(0.5);
        assertThat(model.progress().get()).isEqualTo(0.5);
        held.releaseAll();
        assertThat(written).containsExactly("tong-hop-nam 2025 TT.01 a.xlsx");
        model.export();
        model.cancel();
        held.releaseAll();
        assertThat(written).hasSize(1);
        assertThat(notice(model).kind()).isEqualTo(Notice.Kind.INFO);
        assertThat(model.running().get()).isFalse();
    }

    @Test
    void nothing_happens_without_a_file_or_a_year() {
        ReportsViewModel model = model();
        model.export();
        assertThat(model.notice().get()).isNull();
        dialogs.toWrite = Path.of("a.xlsx");
        new ReportsViewModel(desk, paper, new DirectTaskRunner(), dialogs, Texts.vietnamese()).export();
        assertThat(written).isEmpty();
    }

    private ReportsViewModel model() {
        return model(new DirectTaskRunner(), desk);
    }

    private ReportsViewModel model(TaskRunner runner, FormsDesk forms) {
        ReportsViewModel model = new ReportsViewModel(forms, paper, runner, dialogs, Texts.vietnamese());
        model.lookAt(2025);
        model.lookAt(CELL);
        return model;
    }

    private static void choose(ReportsViewModel model, String name) {
        ReportKind kind = Reports.find(name).orElseThrow();
        model.choose(model.forms().stream().filter(form -> form.kind().equals(kind)).findFirst().orElseThrow());
    }

    private static Notice notice(ReportsViewModel model) {
        return Objects.requireNonNull(model.notice().get());
    }
}
