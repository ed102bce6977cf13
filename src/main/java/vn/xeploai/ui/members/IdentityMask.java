package vn.xeploai.ui.members;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;

/** Lies over the identity number until somebody asks to see it; then it can be changed too. */
final class IdentityMask extends HBox {
    private final EditViewModel model;
    private final Texts texts;
    private final TextField number;
    private final TextField mask = new TextField();
    private final Button eye;

    /** Takes the field's own input over. */
    IdentityMask(FieldBox field, EditViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        number = (TextField) field.input();
        int place = field.getChildren().indexOf(number);
        mask.setId("field-identity-number-masked");
        mask.setEditable(false);
        mask.setFocusTraversable(false);
        mask.setAccessibleText(texts.get("MemberField.IDENTITY_NUMBER"));
        eye = Icons.button("field-identity-number-show", Feather.EYE, texts.get("ui.member.show-identity"), model::toggleIdentity);
        field.getChildren().set(place, this);
        StackPane both = new StackPane(number, mask);
        HBox.setHgrow(both, Priority.ALWAYS);
        getChildren().addAll(both, eye);
    }

    void shown(Bag bag) {
        bag.watch(model.identityShown(), _ -> show());
        bag.watch(model.subject(), _ -> show());
    }

    /** What is empty, or was typed just now, hides nothing. */
    private void show() {
        EditViewModel.Subject open = model.subject().get();
        String stored = open == null || open.stored() == null ? null : open.stored().person().identityNumber();
        boolean hidden = stored != null && !model.identityShown().get();
        mask.setText(stored == null ? "" : FieldWords.masked(stored));
        mask.setVisible(hidden);
        number.setVisible(!hidden);
        eye.setVisible(stored != null);
        eye.setManaged(stored != null);
        String words = texts.get(hidden ? "ui.member.show-identity" : "ui.member.hide-identity");
        eye.setGraphic(Icons.icon(hidden ? Feather.EYE : Feather.EYE_OFF, "small-icon"));
        eye.setAccessibleText(words);
        eye.setTooltip(new Tooltip(words));
    }
}
