package vn.xeploai.ui.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.xeploai.model.FileBytes;
import vn.xeploai.model.ReportTemplate;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.FakeDialogs;
import vn.xeploai.ui.kit.Notice;

import static org.assertj.core.api.Assertions.assertThat;

class TemplatesViewModelTest {
    private static final ReportKind LIST = Reports.find("danh-sach-dang-vien").orElseThrow();

    private final FakeDialogs dialogs = new FakeDialogs();
    private final List<ReportTemplate> kept = new ArrayList<>();
    private List<Problem> problems = List.of();
    private boolean broken;
    private final TemplatesViewModel model = new TemplatesViewModel(
            new TemplatesDesk() {
                @Override
                public List<ReportTemplate> of(ReportKind kind) {
                    return List.copyOf(kept);
                }

                @Override
                public List<Problem> add(ReportKind kind, int fromYear, @Nullable Integer toYear, Path file) {
                    if (broken) {
                        throw new IllegalStateException("a bug");
                    }
                    if (problems.isEmpty()) {
                        kept.add(new ReportTemplate(
                                UUID.randomUUID(), kind.name(), "docx", fromYear, toYear, file.toString(), new FileBytes(new byte[0])));
                    }
                    return problems;
                }

                @Override
                public void remove(ReportTemplate template) {
                    kept.remove(template);
                }

                @Override
                public void putBack(ReportTemplate template) {
                    kept.add(template);
                }
            },
            new DirectTaskRunner(), dialogs, Texts.vietnamese());

    @Test
    void a_template_is_added_from_the_year_shown_and_taken_away_again() {
        dialogs.toRead = Path.of("mau.docx");
        model.lookAt(LIST, 2025);
        assertThat(model.isPossible()).isTrue();
        model.add();
        assertThat(notice().kind()).isEqualTo(Notice.Kind.DONE);
        assertThat(model.kept().get()).extracting(model::line).containsExactly("mau.docx · từ năm 2025");
        model.from().set("2023");
        model.to().set(" 2024 ");
        model.add();
        assertThat(model.kept().get()).extracting(model::line).contains("mau.docx · năm 2023–2024");
        model.remove(model.kept().get().getFirst());
        assertThat(notice().text()).contains("Đã bỏ mẫu mau.docx");
        assertThat(model.kept().get()).hasSize(1);
        Objects.requireNonNull(notice().action()).run().run();
        assertThat(notice().text()).contains("lấy lại mẫu mau.docx");
        assertThat(model.kept().get()).hasSize(2);
        model.from().set("2023");
        model.add();
        assertThat(notice().text()).contains("thay mẫu mau.docx");
        assertThat(notice().action()).isNotNull();
        model.lookAt(Reports.find("bieu-a").orElseThrow(), 2025);
        assertThat(model.notice().get()).isNull();
    }

    @Test
    void a_wrong_year_or_no_file_changes_nothing() {
        model.add();
        model.lookAt(LIST, 2025);
        model.add();
        assertThat(model.notice().get()).as("gave up").isNull();
        dialogs.toRead = Path.of("mau.docx");
        for (String wrong : List.of("", "25", "hai nghìn")) {
            model.from().set(wrong);
            model.add();
            assertThat(notice().text()).contains("bốn chữ số");
        }
        model.from().set("2025");
        model.to().set("x");
        model.add();
        assertThat(notice().kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(kept).isEmpty();
    }

    @Test
    void what_stands_against_a_file_is_told_the_first_in_full() {
        dialogs.toRead = Path.of("mau.docx");
        model.lookAt(LIST, 2025);
        Problem wrong = Problem.error(
                ReportProblem.MISSPELT_TAG, "", Map.of("tag", "{{namm}}", "place", "dòng 1", "nearest", "{{nam}}"));
        problems = List.of(wrong, wrong, wrong);
        model.add();
        assertThat(notice().text()).contains("{{namm}}", "{{nam}}", "Còn 2 lỗi");
        broken = true;
        model.add();
        assertThat(notice().text()).doesNotContain("a bug").containsPattern("[0-9A-F]{6}");
        assertThat(model.working().get()).isFalse();
    }

    @Test
    void the_list_of_tags_goes_to_the_clipboard() {
        model.copyTags();
        assertThat(dialogs.copied).contains("{{don_vi}}\tTên đơn vị", "{{#dang_vien}}\t", "  {{ho_ten}}\tHọ và tên");
        assertThat(notice().kind()).isEqualTo(Notice.Kind.INFO);
    }

    private Notice notice() {
        return Objects.requireNonNull(model.notice().get());
    }
}
