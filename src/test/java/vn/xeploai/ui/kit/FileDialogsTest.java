package vn.xeploai.ui.kit;

import java.util.Locale;
import java.util.stream.Stream;
import javafx.stage.FileChooser;

import org.junit.jupiter.api.Test;

import vn.xeploai.report.form.FileFormat;
import vn.xeploai.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

/** What the dialogs of the system are told; the dialogs themselves are not of a screen without windows. */
class FileDialogsTest {
    @Test
    void files_of_every_format_are_named_where_they_are_saved() {
        for (Texts texts : Stream.of(Texts.vietnamese(), Texts.english()).toList()) {
            for (FileFormat format : FileFormat.values()) {
                FileChooser.ExtensionFilter filter = FileDialogs.filter(texts, "." + format.ending());
                assertThat(filter.getExtensions()).containsExactly("*." + format.name().toLowerCase(Locale.ROOT));
                assertThat(filter.getDescription()).isNotBlank();
            }
        }
    }
}
