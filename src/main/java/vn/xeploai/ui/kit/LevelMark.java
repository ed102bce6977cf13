package vn.xeploai.ui.kit;

import javafx.scene.layout.StackPane;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.SVGPath;

/** A level's sign in its colour; drawn, so that it looks the same with every font. */
public final class LevelMark extends StackPane {
    private static final double SCALE = 0.75;
    private static final double SIZE = 14;

    /** The mark of that sign. */
    public LevelMark(LevelSign sign) {
        SVGPath path = new SVGPath();
        path.setContent(sign.shape());
        path.setFillRule(FillRule.EVEN_ODD);
        path.setScaleX(SCALE);
        path.setScaleY(SCALE);
        path.getStyleClass().addAll("level-mark", sign.style());
        getChildren().add(path);
        getStyleClass().add("mark-box");
        setMinSize(SIZE, SIZE);
        setMaxSize(SIZE, SIZE);
        setPrefSize(SIZE, SIZE);
        setMouseTransparent(true);
    }
}
