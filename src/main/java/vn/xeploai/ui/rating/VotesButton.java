package vn.xeploai.ui.rating;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import vn.xeploai.text.Texts;

/** Takes the counted votes as the cell's proposals; there only where votes were counted. */
final class VotesButton extends Button {
    VotesButton(VotesViewModel votes, Texts texts) {
        super(texts.get("scores.votes.take"));
        setId("rating-votes");
        getStyleClass().add("small-button");
        setMinWidth(USE_PREF_SIZE);
        setTooltip(new Tooltip(texts.get("scores.votes.take.tip")));
        setOnAction(_ -> votes.take());
        // Both belong to the same place, so neither outlives the other.
        visibleProperty().bind(votes.votes().map(found -> !found.isEmpty()));
        managedProperty().bind(visibleProperty());
    }
}
