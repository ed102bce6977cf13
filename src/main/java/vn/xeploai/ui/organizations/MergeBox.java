package vn.xeploai.ui.organizations;

import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Inputs;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.SuggestField;
import vn.xeploai.work.organizing.ActField;

/** Which organizations are merged, and whether into a new one. */
final class MergeBox extends VBox {
    private final ActViewModel model;
    private final TreeViewModel tree;
    private final Texts texts;
    private final VBox chosen = new VBox();
    private final SuggestField more;
    private final CheckBox intoNew;
    private final Label problem = Labels.wrapping("", "field-problem");

    MergeBox(ActViewModel model, TreeViewModel tree, Texts texts) {
        this.model = model;
        this.tree = tree;
        this.texts = texts;
        getStyleClass().add("field-box");
        setId("act-sources-box");
        chosen.getStyleClass().add("field");
        more = new SuggestField("act-add-source",
                typed -> Inputs.suggestions(tree.suggestions(typed, false)), taken -> add(taken.value()));
        more.setPromptText(texts.get("ui.organizations.add-source"));
        more.setAccessibleText(texts.get("ui.organizations.add-source"));
        more.setOnAction(_ -> add(more.getText().strip()));
        intoNew = new CheckBox(texts.get("ui.organizations.into-new"));
        intoNew.setId("act-into-new");
        problem.setId("act-sources-problem");
        getChildren().addAll(
                Labels.shortened(texts.of(ActField.SOURCES), "field-name"), chosen, more, problem, intoNew);
    }

    Node input() {
        return more;
    }

    void shown(Bag bag) {
        intoNew.selectedProperty().bindBidirectional(model.typed().intoNew());
        bag.add(() -> intoNew.selectedProperty().unbindBidirectional(model.typed().intoNew()));
        bag.watch(model.typed().sources(), _ -> list());
        bag.watch(model.checked(), checked -> {
            Problem found = checked.problems().get(ActField.SOURCES);
            problem.setText(found == null ? "" : texts.of(found));
            problem.setManaged(found != null);
            problem.setVisible(found != null);
        });
        bag.watch(model.subject(), open -> {
            boolean asked = open != null && open.doing() == Doing.MERGE;
            setVisible(asked);
            setManaged(asked);
        });
    }

    private void add(String code) {
        if (tree.line(code).isPresent()) {
            model.typed().addSource(code);
            more.clear();
        }
    }

    private void list() {
        chosen.getChildren().setAll(model.typed().sources().stream().map(code -> {
            String name = tree.nameOf(code);
            Hyperlink line = new Hyperlink(code + " · " + name, Icons.icon(Feather.X, "small-icon"));
            line.setAccessibleText(texts.get("ui.organizations.remove-source", Map.of("name", name)));
            line.setOnAction(_ -> model.typed().removeSource(code));
            return line;
        }).toList());
    }
}
