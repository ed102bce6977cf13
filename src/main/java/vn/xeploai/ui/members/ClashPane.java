package vn.xeploai.ui.members;

import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.NoticeBar;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.work.keeping.Applied;

/** Two versions of the same record beside each other, and the ways on. */
final class ClashPane extends VBox {
    private final EditViewModel model;
    private final Texts texts;

    ClashPane(EditViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("member-clash");
        getStyleClass().add("clash");
    }

    void shown(Bag bag) {
        bag.watch(model.clash(), this::show);
    }

    private void show(Applied.@Nullable Clash clash) {
        getChildren().clear();
        setManaged(clash != null);
        setVisible(clash != null);
        if (clash == null) {
            return;
        }
        Member theirs = clash.theirs();
        String key = theirs == null ? "ui.member.stale.gone" : "ui.member.stale";
        getChildren().add(new NoticeBar("member-stale", Notice.of(Notice.Kind.WARNING, texts.get(key))));
        Button take = Plate.secondary("clash-theirs",
                texts.get(theirs == null ? "ui.member.close" : "ui.member.stale.theirs-only"), model::takeTheirs);
        FlowPane buttons = new FlowPane(take);
        buttons.getStyleClass().add("button-flow");
        Member mine = clash.mine();
        if (theirs != null && mine != null) {
            getChildren().add(table(mine, theirs));
            buttons.getChildren().addFirst(Plate.secondary("clash-merge", texts.get("ui.member.stale.merge"), model::merge));
        }
        getChildren().add(buttons);
        buttons.getChildren().getFirst().requestFocus();
    }

    private GridPane table(Member mine, Member theirs) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("clash-table");
        for (int share : new int[] {26, 37, 37}) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, head("field"), head("mine"), head("theirs"));
        FieldWords words = new FieldWords(texts);
        for (MemberField field : MemberField.values()) {
            if (!Objects.equals(field.of(mine), field.of(theirs))) {
                grid.addRow(grid.getRowCount(),
                        Labels.wrapping(texts.get("MemberField." + field.name()), "muted"),
                        Labels.wrapping(words.of(field, mine)), Labels.wrapping(words.of(field, theirs)));
            }
        }
        return grid;
    }

    private Label head(String key) {
        return Labels.wrapping(texts.get("ui.member.stale." + key), "strong");
    }
}
