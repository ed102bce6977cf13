package vn.xeploai.ui.reports;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.report.form.FileFormat;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.Segments;

/** The chosen form: what it is, in which format, under which name. */
final class FormPanel extends VBox {
    private final ReportsViewModel model;
    private final Texts texts;
    private final Label title = Labels.wrapping("", "panel-title");
    private final Label what = Labels.wrapping("");
    private final Label layout = Labels.wrapping("", "muted", "small");
    private final StackPane formats = new StackPane();
    private final Label fileName = Labels.wrapping("", "strong");
    private final Label hint = Labels.wrapping("", "muted", "small");
    private final Button write;

    FormPanel(ReportsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("form-panel");
        getStyleClass().addAll("names-panel", "form-panel");
        title.setId("form-title");
        what.setId("form-what");
        fileName.setId("form-file");
        hint.setId("form-hint");
        formats.setAlignment(Pos.CENTER_LEFT);
        write = Plate.primary("form-write", texts.get("reports.write"), model::export);
        HBox foot = new HBox(write, hint);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("form-foot");
        getChildren().addAll(
                title, what, layout,
                field("reports.format", formats), field("reports.file", fileName), foot);
    }

    void shown(Bag bag) {
        bag.watch(model.chosen(), row -> {
            title.setText(row.title());
            what.setText(row.what());
            layout.setText(texts.get("reports.layout." + row.kind().layout().key()));
        });
        bag.watch(model.format(), _ -> showFormats());
        bag.watch(model.chosen(), _ -> showFormats());
        bag.watch(model.fileName(), fileName::setText);
        bag.watch(model.running(), running -> {
            write.setDisable(running);
            hint.setText(texts.get(running ? "reports.write.busy" : "reports.write.key"));
        });
    }

    /** The choice is built anew for each form; the keyboard stays on it where it was. */
    private void showFormats() {
        boolean focused = getScene() != null && isInFormats(getScene().getFocusOwner());
        FileFormat taken = model.format().get();
        Segments<FileFormat> choice = new Segments<>("form-format", each -> FormRow.words(each, texts), taken, model::choose,
                model.chosen().get().kind().formats().toArray(FileFormat[]::new));
        choice.setAccessibleText(texts.get("reports.format"));
        formats.getChildren().setAll(choice);
        if (focused) {
            int at = model.chosen().get().kind().formats().indexOf(taken);
            choice.getChildren().get(Math.max(0, at)).requestFocus();
        }
    }

    private boolean isInFormats(@Nullable Node focused) {
        return focused != null && focused.getParent() != null && formats.getChildren().contains(focused.getParent());
    }

    private VBox field(String key, Node node) {
        VBox field = new VBox(Labels.plain(texts.get(key), "field-name"), node);
        field.getStyleClass().add("form-field");
        return field;
    }
}
