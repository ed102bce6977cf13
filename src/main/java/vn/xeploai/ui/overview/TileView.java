package vn.xeploai.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.model.SubjectType;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Comparison;
import vn.xeploai.ui.kit.Figure;
import vn.xeploai.ui.kit.FigureLink;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.LevelBar;
import vn.xeploai.ui.kit.LevelMark;
import vn.xeploai.ui.kit.LevelSign;
import vn.xeploai.ui.kit.NamesRequest;

/** One of the three percentages: large, with its fraction, last year and the levels in one bar. */
final class TileView extends VBox {
    private final Texts texts;
    private final Consumer<NamesRequest> names;
    private final String id;

    TileView(PercentTile tile, Texts texts, Consumer<NamesRequest> names) {
        this.texts = texts;
        this.names = names;
        this.id = "tile-" + tile.subject().name().toLowerCase(Locale.ROOT);
        setId(id);
        getStyleClass().addAll("card", "tile");
        setMinWidth(0);
        setMaxWidth(Double.MAX_VALUE);
        HBox percent = new HBox(link("percent", tile.percent(), "card-percent"), comparison(tile.comparison()));
        percent.setAlignment(Pos.BASELINE_LEFT);
        percent.getStyleClass().add("tile-head");
        HBox fraction = new HBox(
                link("part", tile.part(), "strong"), Labels.plain("/"), link("whole", tile.whole(), "strong"),
                Labels.shortened(texts.get("overview.tile.rated", Map.of("levels", tile.levels())), "fraction-words"));
        if (tile.pending().names() != null) {
            HBox pending = piece(LevelSign.PENDING, "pending", tile.pending(), texts.get("overview.tile.pending"));
            pending.setMinWidth(USE_PREF_SIZE);
            fraction.getChildren().add(pending);
        }
        fraction.setAlignment(Pos.CENTER_LEFT);
        fraction.getStyleClass().add("card-fraction");
        getChildren().addAll(
                Labels.shortened(texts.of(tile.subject()).toUpperCase(texts.locale()), "card-title"), percent, fraction,
                bar(tile), levels(tile),
                Labels.shortened(tile.outside().isEmpty() ? texts.get(nobodyOut(tile.subject())) : tile.outside(), "muted", "small"));
    }

    private static String nobodyOut(SubjectType subject) {
        return subject == SubjectType.MEMBERS ? "overview.tile.nobody-out" : "overview.tile.no-unit-out";
    }

    private Label comparison(Comparison comparison) {
        String way = "compare-" + comparison.way().name().toLowerCase(Locale.ROOT);
        Label words = Labels.shortened(
                comparison.note().isEmpty() ? comparison.text() : comparison.text() + " · " + comparison.note(),
                "small", "compare", way);
        words.setId(id + "-comparison");
        words.setGraphic(Icons.icon(switch (comparison.way()) {
            case UP -> Feather.ARROW_UP_RIGHT;
            case DOWN -> Feather.ARROW_DOWN_RIGHT;
            case LEVEL -> Feather.ARROW_RIGHT;
            case BREAK -> Feather.GIT_COMMIT;
            case NONE -> Feather.MINUS;
        }, "compare-icon"));
        return words;
    }

    private LevelBar bar(PercentTile tile) {
        List<LevelBar.Segment> parts = new ArrayList<>();
        tile.parts().forEach(each -> parts.add(
                new LevelBar.Segment(each.sign(), each.name() + ": " + each.count().text(), each.weight())));
        NamesRequest pending = tile.pending().names();
        if (pending != null) {
            parts.add(new LevelBar.Segment(LevelSign.PENDING, pending.part() + ": " + tile.pending().text(), pending.count()));
        }
        return new LevelBar(parts);
    }

    private HBox levels(PercentTile tile) {
        HBox line = new HBox();
        line.setMinWidth(0);
        line.getStyleClass().add("tile-levels");
        int number = 0;
        for (PercentTile.Part each : tile.parts()) {
            line.getChildren().add(piece(each.sign(), "level-" + ++number, each.count(), each.words()));
        }
        return line;
    }

    private HBox piece(LevelSign sign, String part, Figure count, String words) {
        HBox piece = new HBox(new LevelMark(sign), link(part, count, "small"), Labels.shortened(words, "muted", "small"));
        piece.setMinWidth(0);
        piece.setAlignment(Pos.CENTER_LEFT);
        piece.getStyleClass().add("card-piece");
        return piece;
    }

    private FigureLink link(String part, Figure figure, String... styles) {
        FigureLink link = new FigureLink(id + "-" + part, figure, texts, names);
        link.getStyleClass().addAll(styles);
        if (figure.text().equals(Numbers.NONE)) {
            link.getStyleClass().add("card-none");
        }
        link.setMinWidth(USE_PREF_SIZE);
        return link;
    }
}
