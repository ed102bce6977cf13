package vn.xeploai.ui.summary;

import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.FileWriting;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;

/** Xuất báo cáo: asks where, writes off the screen's thread, says where the file is. */
public final class ExportViewModel {
    private final ReportDesk desk;
    private final Dialogs dialogs;
    private final Texts texts;
    private final FileWriting writing;

    /** Idle. */
    public ExportViewModel(ReportDesk desk, TaskRunner runner, Dialogs dialogs, Texts texts) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.texts = texts;
        this.writing = new FileWriting(runner, dialogs, texts);
    }

    /** Whether a report is being written. */
    public ReadOnlyBooleanProperty running() {
        return writing.running();
    }

    /** From 0 to 1, or unknown. */
    public DoubleProperty progress() {
        return writing.progress();
    }

    /** How it ended. */
    public ReadOnlyObjectProperty<@Nullable Notice> notice() {
        return writing.notice();
    }

    /** Asks for a file and writes the report there; one at a time. */
    public void export(int year, String unitCode) {
        if (running().get()) {
            return;
        }
        Map<String, String> name = Map.of("year", String.valueOf(year), "unit", unitCode.isEmpty() ? "" : "-" + unitCode);
        String unit = unitCode.isEmpty() ? null : unitCode;
        dialogs.chooseFileToWrite(texts.get("ui.export.file-name", name))
                .ifPresent(file -> writing.start(file, (out, progress) -> desk.write(year, unit, out, progress)));
    }

    /** Asks the work to stop. */
    public void cancel() {
        writing.cancel();
    }

    /** Puts away the sentence how it ended. */
    public void dismiss() {
        writing.dismiss();
    }
}
