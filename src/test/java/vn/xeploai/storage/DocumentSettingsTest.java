package vn.xeploai.storage;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.document.DocumentSetting;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;

/** What an office wrote down about its documents, as the port promises it. */
@ParameterizedClass
@EnumSource(Engine.class)
class DocumentSettingsTest {
    private final Desk desk;

    DocumentSettingsTest(Engine engine, @TempDir Path directory) {
        desk = engine.open(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void settings_are_added_replaced_and_taken_back_the_earliest_year_first() {
        DocumentSetting later = new DocumentSetting(2025, "", DocumentField.MARGIN_LEFT, "35");
        put(later, new DocumentSetting(2021, "TT.01", DocumentField.RECIPIENTS, "- Như trên,\n- Lưu."));
        put(new DocumentSetting(2021, "TT.01", DocumentField.RECIPIENTS, "Nơi khác"), new DocumentSetting(2021, "TT.02", DocumentField.PLACE, "Huế"));
        put(new DocumentSetting(2021, "TT.02", DocumentField.PLACE, null));
        assertThat(desk.<List<DocumentSetting>>look(records -> records.documentSettings().all())).containsExactly(
                new DocumentSetting(2021, "TT.01", DocumentField.RECIPIENTS, "Nơi khác"),
                new DocumentSetting(2021, "TT.02", DocumentField.PLACE, null),
                later);
    }

    @Test
    void every_field_fits_its_column() {
        for (DocumentField field : DocumentField.values()) {
            put(new DocumentSetting(2025, "TT", field, field.name()));
        }
        assertThat(desk.<List<DocumentSetting>>look(records -> records.documentSettings().all()))
                .extracting(DocumentSetting::field)
                .containsExactlyInAnyOrder(DocumentField.values());
    }

    private void put(DocumentSetting... settings) {
        Errand.change(desk, records -> records.documentSettings().put(List.of(settings)));
    }
}
