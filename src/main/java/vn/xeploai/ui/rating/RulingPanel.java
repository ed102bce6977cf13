package vn.xeploai.ui.rating;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.KeptFocus;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.NoticeBar;

/** Vì sao?, beside the grid. */
final class RulingPanel extends VBox {
    private final RulingViewModel model;
    private final Texts texts;
    private final RulingCards cards;
    private final Label name = Labels.wrapping("", "panel-title");
    private final Label state = Labels.wrapping("", "muted", "small");
    private final VBox messages = new VBox();
    private final VBox body = new VBox();
    private final VBox levels = new VBox();
    private final FactFields facts;
    private final DecisionPane decision;
    private final ScrollPane scroll = new ScrollPane(body);
    private final Bag fields = new Bag();
    private final KeptFocus focus = new KeptFocus(this);

    RulingPanel(RulingViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        cards = new RulingCards(texts);
        facts = new FactFields(model, texts);
        decision = new DecisionPane(model, texts);
        setId("ruling-panel");
        getStyleClass().addAll("names-panel", "ruling-panel");
        name.setId("ruling-name");
        state.setId("ruling-state");
        Button close = Icons.button("ruling-close", Feather.X, texts.get("rating.ruling.close"), model::close);
        close.getStyleClass().add("side-close");
        HBox head = new HBox(name, close);
        head.setAlignment(Pos.TOP_LEFT);
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        levels.getStyleClass().add("ruling-levels");
        body.getStyleClass().add("ruling-body");
        // What is wider than the panel would be cut off: everything in it gives way.
        levels.setMinWidth(0);
        body.setMinWidth(0);
        facts.setMinWidth(0);
        decision.setMinWidth(0);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().addAll("edge-to-edge", "ruling-scroll");
        scroll.setAccessibleText(texts.get("rating.ruling.title"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, state, scroll, messages);
    }

    void shown(Bag bag) {
        decision.shown(bag);
        bag.watch(model.subject(), row -> {
            name.setText(row == null ? "" : row.entry().name());
            scroll.setVvalue(0);
        });
        bag.watch(model.picture(), picture -> focus.draw(() -> show(picture)));
        bag.watch(model.fields(), list -> {
            focus.draw(() -> {
                fields.close();
                facts.show(list, fields);
            });
        });
        bag.add(fields::close);
        bag.watch(model.notice(), notice -> {
            messages.getChildren().clear();
            if (notice != null) {
                messages.getChildren().add(new NoticeBar("ruling-notice", notice));
            }
        });
    }

    private void show(@Nullable RulingPicture picture) {
        if (picture == null) {
            state.setText(texts.get("rating.ruling.loading"));
            body.getChildren().clear();
            return;
        }
        state.setText(picture.state());
        levels.getChildren().setAll(cards.cards(picture));
        decision.show(picture.rules());
        if (model.frozen().get().isEmpty()) {
            body.getChildren().setAll(levels, facts, decision, cards.known(picture));
        } else {
            Label then = Labels.wrapping(model.frozen().get(), "strong");
            then.setId("ruling-frozen");
            body.getChildren().setAll(then, levels, cards.known(picture));
        }
    }
}
