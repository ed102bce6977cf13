package vn.xeploai.storage;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.FileBytes;
import vn.xeploai.model.ReportTemplate;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

/** Templates come out of the database as they went in, byte for byte. */
@ParameterizedClass
@EnumSource(Engine.class)
class TemplateRecordsTest {
    private static final int LARGEST = 1_000_000;

    private final Desk desk;

    TemplateRecordsTest(Engine engine, @TempDir Path directory) {
        desk = engine.open(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_template_is_kept_replaced_and_taken_away() {
        byte[] bytes = new byte[LARGEST];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) (i * 31);
        }
        ReportTemplate large = new ReportTemplate(
                Invented.id(1), "bieu-c", "xlsx", 2023, 2024, "mẫu «tỉnh».xlsx", new FileBytes(bytes));
        ReportTemplate open = new ReportTemplate(
                Invented.id(2), "bieu-c", "docx", 2025, null, "b.docx", new FileBytes(new byte[] {0, -1, 10}));
        put(large, open);
        assertThat(all()).containsExactlyInAnyOrder(large, open);
        ReportTemplate renewed = new ReportTemplate(
                Invented.id(2), "bieu-c", "docx", 2025, 2026, "c.docx", new FileBytes(new byte[] {1}));
        put(renewed);
        assertThat(all()).containsExactlyInAnyOrder(large, renewed);
        Errand.change(desk, records -> records.templates().remove(List.of(Invented.id(1), Invented.id(9))));
        assertThat(all()).containsExactly(renewed);
    }

    @Test
    void two_templates_for_the_same_first_year_are_refused() {
        ReportTemplate one = new ReportTemplate(Invented.id(1), "bieu-c", "docx", 2025, null, "a", new FileBytes(new byte[1]));
        ReportTemplate other = new ReportTemplate(Invented.id(2), "bieu-c", "docx", 2025, 2030, "b", new FileBytes(new byte[1]));
        put(one);
        assertThat(catchThrowable(() -> put(other))).isInstanceOf(ProblemException.class);
        assertThat(all()).containsExactly(one);
    }

    private void put(ReportTemplate... templates) {
        Errand.change(desk, records -> records.templates().put(List.of(templates)));
    }

    private List<ReportTemplate> all() {
        return desk.look(records -> records.templates().all());
    }
}
