package vn.xeploai.ui.organizations;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;

/** The line above the tree: words to look for, the day it is shown of, and whether those that ended are shown. */
final class UnitTools extends HBox {
    private final TreeViewModel tree;
    private final Texts texts;
    private final TextField search = new TextField();
    private final TextField day = new TextField();
    private final Label dayProblem = Labels.plain("", "field-problem");
    private final CheckBox withEnded;

    /** @param toTable where the keyboard goes on after searching */
    UnitTools(TreeViewModel tree, Texts texts, Runnable toTable) {
        this.tree = tree;
        this.texts = texts;
        withEnded = new CheckBox(texts.get("ui.organizations.with-ended"));
        withEnded.setId("organizations-with-ended");
        search.setId("organizations-search");
        search.setPromptText(texts.get("ui.organizations.search"));
        search.setAccessibleText(texts.get("ui.organizations.search"));
        HBox.setHgrow(search, Priority.ALWAYS);
        search.setMaxWidth(380);
        search.setOnAction(_ -> toTable.run());
        day.setId("organizations-day");
        day.setPromptText(texts.get("ui.organizations.day-prompt"));
        day.setAccessibleText(texts.get("ui.organizations.day"));
        day.setPrefColumnCount(8);
        day.setMinWidth(100);
        dayProblem.setId("organizations-day-problem");
        Label words = Labels.plain(texts.get("ui.organizations.day"), "muted");
        words.setLabelFor(day);
        getChildren().setAll(search, words,
                Icons.button("organizations-earlier", Feather.CHEVRON_LEFT, texts.get("ui.organizations.earlier-year"),
                        () -> tree.stepYear(-1)),
                day,
                Icons.button("organizations-later", Feather.CHEVRON_RIGHT, texts.get("ui.organizations.later-year"),
                        () -> tree.stepYear(1)),
                dayProblem, withEnded);
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("table-tools");
    }

    void shown(Bag bag) {
        search.textProperty().bindBidirectional(tree.words());
        day.textProperty().bindBidirectional(tree.dayWords());
        withEnded.selectedProperty().bindBidirectional(tree.withEnded());
        bag.add(() -> search.textProperty().unbindBidirectional(tree.words()));
        bag.add(() -> day.textProperty().unbindBidirectional(tree.dayWords()));
        bag.add(() -> withEnded.selectedProperty().unbindBidirectional(tree.withEnded()));
        bag.watch(tree.dayWords(), _ -> {
            boolean understood = tree.isDayUnderstood();
            dayProblem.setText(understood ? "" : texts.get("ui.organizations.day-wrong"));
            dayProblem.setManaged(!understood);
        });
    }

    void search() {
        search.requestFocus();
    }

    boolean isSearching() {
        return search.isFocused();
    }
}
