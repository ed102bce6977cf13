package vn.xeploai.ui.overview;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.work.overview.CellState;

/** Tiến độ theo chi bộ: a small square each, colour and sign by state; arrows go from one to the next. */
final class CellSquares extends VBox {
    private static final Duration SOON = Duration.millis(150);

    private final Consumer<CellSquare> go;
    private final Label progress = Labels.shortened("", "muted", "small");
    private final FlowPane squares = new FlowPane();
    private final FlowPane legend = new FlowPane();
    private List<CellSquare> shown = List.of();

    CellSquares(Texts texts, Consumer<CellSquare> go) {
        this.go = go;
        setId("cells");
        getStyleClass().addAll("card", "cell-squares");
        progress.setId("cells-progress");
        squares.setId("cell-squares");
        squares.getStyleClass().add("squares");
        squares.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        ScrollPane scroll = new ScrollPane(squares);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("field-scroll", "todo-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        legend.getStyleClass().add("legend");
        Arrays.stream(CellState.values()).map(each -> piece(style(each), CellSquare.sign(each), texts.of(each)))
                .forEach(legend.getChildren()::add);
        legend.getChildren().add(piece("square-alert", "▲", texts.get("overview.legend.alert")));
        HBox head = new HBox(Labels.plain(texts.get("overview.cells.title"), "section-title"), progress);
        head.getStyleClass().add("tile-head");
        head.setAlignment(Pos.BASELINE_LEFT);
        getChildren().addAll(head, scroll, legend);
    }

    void show(String words, List<CellSquare> cells) {
        progress.setText(words);
        progress.getTooltip().setText(words);
        if (cells.equals(shown)) {
            return;
        }
        shown = cells;
        List<Node> nodes = new ArrayList<>();
        for (CellSquare each : cells) {
            Button square = new Button(each.sign());
            square.setId("square-" + (nodes.size() + 1));
            square.getStyleClass().setAll("square", each.alert() ? "square-alert" : style(each.state()));
            square.setAccessibleText(each.words());
            Tooltip tip = new Tooltip(each.words());
            tip.setShowDelay(SOON);
            square.setTooltip(tip);
            square.setFocusTraversable(nodes.isEmpty());
            square.setOnAction(_ -> go.accept(each));
            nodes.add(square);
        }
        squares.getChildren().setAll(nodes);
    }

    private static String style(CellState state) {
        return "square-" + state.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static HBox piece(String style, String sign, String words) {
        Label square = new Label(sign);
        square.getStyleClass().addAll("square", "square-small", style);
        HBox piece = new HBox(square, Labels.plain(words, "muted", "small"));
        piece.getStyleClass().add("legend-piece");
        piece.setAlignment(Pos.CENTER_LEFT);
        return piece;
    }

    private void pressed(KeyEvent key) {
        int by = key.getCode() == KeyCode.RIGHT ? 1 : key.getCode() == KeyCode.LEFT ? -1
                : key.getCode() == KeyCode.DOWN ? perRow() : key.getCode() == KeyCode.UP ? -perRow() : 0;
        int at = squares.getScene() == null ? -1 : squares.getChildren().indexOf(squares.getScene().getFocusOwner());
        if (by != 0 && at >= 0 && !key.isShortcutDown() && !key.isAltDown()) {
            int next = at + by;
            if (next >= 0 && next < squares.getChildren().size()) {
                squares.getChildren().get(next).requestFocus();
            }
            key.consume();
        }
    }

    private int perRow() {
        double first = squares.getChildren().getFirst().getBoundsInParent().getMinY();
        return (int) squares.getChildren().stream().filter(each -> each.getBoundsInParent().getMinY() == first).count();
    }
}
