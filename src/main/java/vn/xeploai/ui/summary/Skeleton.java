package vn.xeploai.ui.summary;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The shape of what is coming, before the first figures are there. */
public final class Skeleton extends HBox {
    private static final int ROWS = 9;

    /** Grey shapes where tree, cards and table will stand. */
    public Skeleton() {
        setId("skeleton");
        getStyleClass().add("skeleton");
        VBox tree = new VBox(bone(-1, 30));
        tree.getStyleClass().add("skeleton-tree");
        for (int i = 0; i < ROWS; i++) {
            tree.getChildren().add(bone(i % 3 == 0 ? 200 : 150, 12));
        }
        HBox cards = new HBox(card(), card(), card());
        cards.getStyleClass().add("cards");
        VBox main = new VBox(bone(320, 22), bone(460, 12), cards);
        main.getStyleClass().add("skeleton-main");
        for (int i = 0; i < ROWS; i++) {
            main.getChildren().add(bone(-1, 14));
        }
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().addAll(tree, main);
    }

    private static VBox card() {
        VBox card = new VBox(bone(120, 12), bone(140, 30), bone(180, 12), bone(-1, 10), bone(-1, 12), bone(-1, 12));
        card.getStyleClass().add("card");
        HBox.setHgrow(card, Priority.ALWAYS);
        card.setPrefWidth(0);
        card.setMaxWidth(Double.MAX_VALUE);
        return card;
    }

    private static Region bone(double width, double height) {
        Region bone = new Region();
        bone.getStyleClass().add("bone");
        bone.setPrefHeight(height);
        bone.setMinHeight(height);
        if (width > 0) {
            bone.setMaxWidth(width);
        }
        return bone;
    }
}
