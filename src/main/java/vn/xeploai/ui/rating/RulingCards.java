package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.LevelMark;

/** The levels of a ruling, one card each. */
final class RulingCards {
    private final Texts texts;

    RulingCards(Texts texts) {
        this.texts = texts;
    }

    List<Node> cards(RulingPicture picture) {
        return IntStream.range(0, picture.levels().size())
                .mapToObj(i -> card(picture.levels().get(i), i + 1))
                .toList();
    }

    Node known(RulingPicture picture) {
        VBox lines = new VBox();
        lines.getStyleClass().add("ruling-lines");
        picture.known().forEach(each -> lines.getChildren().add(
                Labels.wrapping(each.label() + ": " + each.value() + " (" + each.origin() + ")", "small")));
        return folded("ruling-known", texts.get("rating.ruling.known"), lines);
    }

    private Node card(RulingPicture.LevelCard card, int number) {
        Label name = Labels.wrapping(card.name(), "strong");
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(new LevelMark(card.sign()), name, VerdictMark.of(card.verdict(), card.word()));
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("ruling-head");
        VBox box = new VBox(head);
        box.setMinWidth(0);
        box.setId("ruling-level-" + number);
        box.getStyleClass().addAll("ruling-card", card.decided() ? "ruling-decided" : "ruling-other");
        box.setAccessibleText(card.name() + ": " + card.word());
        if (card.decided()) {
            box.getChildren().add(Labels.plain(texts.get("rating.ruling.decided"), "small", "muted"));
        }
        List<RulingPicture.GroundLine> unknown = card.grounds().stream().filter(RulingCards::isMissing).toList();
        card.grounds().stream().filter(each -> !isMissing(each)).forEach(each -> box.getChildren().add(ground(each)));
        if (card.grounds().isEmpty()) {
            box.getChildren().add(Labels.wrapping(texts.get("rating.ruling.nothing"), "small", "muted"));
        }
        addFolded(box, "ruling-unknown-" + number, "rating.ruling.unknown", unknown);
        addFolded(box, "ruling-met-" + number, "rating.ruling.met", card.met());
        return box;
    }

    /** Many rules at once may miss a fact: they are counted, and read when somebody wants to. */
    private static boolean isMissing(RulingPicture.GroundLine ground) {
        return ground.effect() == Effect.CANNOT_TELL || ground.effect() == Effect.ASKS;
    }

    private void addFolded(VBox box, String id, String key, List<RulingPicture.GroundLine> grounds) {
        if (!grounds.isEmpty()) {
            VBox lines = new VBox();
            lines.getStyleClass().add("ruling-lines");
            grounds.forEach(each -> lines.getChildren().add(ground(each)));
            box.getChildren().add(folded(id, texts.get(key, Map.of("count", String.valueOf(grounds.size()))), lines));
        }
    }

    private Node ground(RulingPicture.GroundLine ground) {
        Label sentence = Labels.wrapping(ground.sentence());
        Label article = Labels.wrapping(ground.article(), "small", "muted");
        VBox words = new VBox(sentence, article);
        if (!ground.facts().isEmpty()) {
            words.getChildren().add(Labels.wrapping(
                    texts.get("rating.ruling.looked", Map.of("facts", ground.facts())), "small", "muted"));
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        Node icon = Icons.icon(VerdictMark.icon(ground.effect()), "verdict-icon");
        icon.getStyleClass().add(VerdictMark.style(ground.effect()));
        HBox line = new HBox(icon, words);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().add("ruling-ground");
        return line;
    }

    private static TitledPane folded(String id, String title, Node content) {
        TitledPane pane = new TitledPane(title, content);
        pane.setId(id);
        pane.setExpanded(false);
        pane.setAnimated(false);
        pane.setMinWidth(0);
        pane.getStyleClass().addAll("dense", "ruling-folded");
        return pane;
    }
}
