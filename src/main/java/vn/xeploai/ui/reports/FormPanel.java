package vn.xeploai.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
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
    private final Label each = Labels.wrapping("", "field-name");
    private final Label hint = Labels.wrapping("", "muted", "small");
    private final Button write;
    private final List<Button> folders = new ArrayList<>();

    /**
     * The panel of that model.
     *
     * @param preview shows the pages of so much
     * @param atOnce shows them and sends them to the usual printer
     */
    FormPanel(ReportsViewModel model, Consumer<Extent> preview, Consumer<Extent> atOnce, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("form-panel");
        getStyleClass().addAll("names-panel", "form-panel");
        title.setId("form-title");
        what.setId("form-what");
        layout.setId("form-layout");
        fileName.setId("form-file");
        each.setId("form-each");
        hint.setId("form-hint");
        formats.setAlignment(Pos.CENTER_LEFT);
        write = Plate.primary("form-write", texts.get("reports.write"), model::export);
        HBox foot = new HBox(write, hint);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("form-foot");
        getChildren().addAll(
                title, what, layout,
                field("reports.format", formats), field("reports.file", fileName), foot,
                together("one", Labels.plain(texts.get("paper.one"), "field-name"),
                        view("form-preview", Extent.ONE_FORM, preview), now("form-now", Extent.ONE_FORM, atOnce)),
                together("each", each,
                        view("each-preview", Extent.EACH_CELL, preview), folder("each-write", Extent.EACH_CELL)),
                together("whole", Labels.plain(texts.get("paper.whole-file"), "field-name"),
                        view("whole-preview", Extent.WHOLE_FILE, preview), now("whole-now", Extent.WHOLE_FILE, atOnce), folder("whole-write", Extent.WHOLE_FILE)));
    }

    void shown(Bag bag) {
        bag.watch(model.chosen(), row -> {
            title.setText(row.title());
            what.setText(row.what());
            each.setText(model.eachWords());
        });
        bag.watch(model.chosen(), _ -> layout.setText(model.layoutWords()));
        bag.watch(model.templates().kept(), _ -> layout.setText(model.layoutWords()));
        bag.watch(model.format(), _ -> showFormats());
        bag.watch(model.chosen(), _ -> showFormats());
        bag.watch(model.fileName(), fileName::setText);
        bag.watch(model.running(), running -> {
            write.setDisable(running);
            folders.forEach(button -> button.setDisable(running));
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

    private Button view(String id, Extent extent, Consumer<Extent> preview) {
        return Plate.secondary(id, texts.get(extent == Extent.ONE_FORM ? "paper.preview.key" : "paper.preview"), () -> preview.accept(extent));
    }

    private Button now(String id, Extent extent, Consumer<Extent> atOnce) {
        return Plate.secondary(id, texts.get("paper.print-now"), () -> atOnce.accept(extent));
    }

    private Button folder(String id, Extent extent) {
        Button button = Plate.secondary(id, texts.get("paper.folder"), () -> model.writeEach(extent));
        folders.add(button);
        return button;
    }

    private static VBox together(String id, Label words, Button... buttons) {
        FlowPane row = new FlowPane(8, 8, buttons);
        VBox box = new VBox(words, row);
        box.setId("bundle-" + id);
        box.getStyleClass().add("form-field");
        return box;
    }

    private VBox field(String key, Node node) {
        VBox field = new VBox(Labels.plain(texts.get(key), "field-name"), node);
        field.getStyleClass().add("form-field");
        return field;
    }
}
