package vn.xeploai.report.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.ReportTemplate;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.template.Made;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;

class KeepTemplatesTest {
    private static final ReportKind LIST = Reports.find("danh-sach-dang-vien").orElseThrow();
    private static final ReportKind SLIP = Reports.find("phieu-phan-tich").orElseThrow();

    private final KeepTemplates templates = new KeepTemplates(new InMemoryDesk());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void the_template_that_begins_last_is_used_and_without_it_the_one_before() throws IOException {
        assertThat(templates.add(LIST, 2023, null, document("cũ.docx", "{{nam}}"))).isEmpty();
        assertThat(templates.add(LIST, 2025, 2025, document("mới.DOCX", "{{nam}}"))).isEmpty();
        assertThat(used(2022)).isEmpty();
        assertThat(used(2024)).containsExactly("cũ.docx");
        assertThat(used(2025)).containsExactly("mới.DOCX");
        assertThat(used(2026)).containsExactly("cũ.docx");
        assertThat(templates.of(LIST, FileFormat.XLSX, 2025)).isEmpty();
        assertThat(templates.of(SLIP)).isEmpty();
        templates.remove(templates.of(LIST).getFirst());
        assertThat(used(2025)).containsExactly("cũ.docx");
        templates.remove(templates.of(LIST).getFirst());
        assertThat(used(2025)).isEmpty();
    }

    @Test
    void a_template_of_the_same_first_year_is_replaced() throws IOException {
        templates.add(LIST, 2025, null, document("một.docx", "{{nam}}"));
        templates.add(LIST, 2025, 2030, document("hai.docx", "{{don_vi}}"));
        assertThat(templates.of(LIST)).extracting(ReportTemplate::fileName).containsExactly("hai.docx");
        assertThat(templates.of(LIST)).extracting(ReportTemplate::toYear).containsExactly(2030);
        ReportTemplate removed = templates.of(LIST).getFirst();
        templates.remove(removed);
        templates.putBack(removed);
        assertThat(templates.of(LIST)).containsExactly(removed);
    }

    @Test
    void what_is_refused_is_not_kept() throws IOException {
        assertThat(codes(templates.add(LIST, 2025, null, folder.resolve("không-có.docx"))))
                .containsExactly(ReportProblem.SPOILED_TEMPLATE);
        assertThat(codes(templates.add(LIST, 2025, null, document("a.docm", "{{nam}}"))))
                .containsExactly(ReportProblem.WRONG_TEMPLATE_TYPE);
        assertThat(codes(templates.add(SLIP, 2020, null, document("a.xlsx", "{{nam}}"))))
                .containsExactly(ReportProblem.WRONG_TEMPLATE_TYPE);
        assertThat(codes(templates.add(LIST, 2025, 2024, document("a.docx", "{{nam}}"))))
                .containsExactly(ReportProblem.WRONG_TEMPLATE_YEARS);
        assertThat(codes(templates.add(SLIP, 2025, null, document("a.docx", "{{nam}}"))))
                .containsExactly(ReportProblem.WRONG_TEMPLATE_YEARS);
        assertThat(codes(templates.add(LIST, 2025, null, document("a.docx", "{{namm}} {{dang_vien.muc_5}}"))))
                .containsExactly(ReportProblem.MISSPELT_TAG, ReportProblem.MISSPELT_TAG);
        assertThat(templates.of(LIST)).isEmpty();
        assertThat(templates.of(SLIP)).isEmpty();
    }

    private List<String> used(int year) {
        return templates.of(LIST, FileFormat.DOCX, year).stream().map(ReportTemplate::fileName).toList();
    }

    private static List<Object> codes(List<Problem> problems) {
        return problems.stream().map(each -> (Object) each.code()).toList();
    }

    private Path document(String name, String words) throws IOException {
        return Files.write(folder.resolve(name), Made.document(List.of(words), List.of(), "a"));
    }
}
