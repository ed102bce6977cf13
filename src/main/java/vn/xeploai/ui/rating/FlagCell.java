package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.ui.kit.Icons;

/** A flag where the decided level is worth a look; the tip tells why. */
final class FlagCell extends TableCell<GridRow, List<Ground>> {
    private static final double TIP_WIDTH = 420;

    private final FlagWords words;

    FlagCell(FlagWords words) {
        this.words = words;
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().add("flag-cell");
    }

    @Override
    protected void updateItem(@Nullable List<Ground> grounds, boolean empty) {
        super.updateItem(grounds, empty);
        setText(null);
        setGraphic(null);
        setTooltip(null);
        getStyleClass().removeIf(style -> style.startsWith("flag-weight"));
        if (empty || grounds == null || grounds.isEmpty()) {
            return;
        }
        FlagWords.Weight weight = words.weight(grounds);
        getStyleClass().add("flag-weight-" + weight.name().toLowerCase(Locale.ROOT));
        setText(words.brief(grounds));
        setGraphic(Icons.icon(weight == FlagWords.Weight.MISSING ? Feather.HELP_CIRCLE : Feather.FLAG, "flag-icon"));
        Tooltip tip = new Tooltip(words.inFull(grounds));
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_WIDTH);
        setTooltip(tip);
        setAccessibleText(words.inFull(grounds));
    }
}
