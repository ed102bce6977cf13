package vn.xeploai.ui.summary;

import java.util.function.Consumer;
import javafx.scene.control.TableCell;
import javafx.scene.input.MouseButton;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.kit.Figure;

/** A figure in the table: one click opens the names. */
final class FigureCell extends TableCell<UnitRow, Figure> {
    private final FigureColumn column;

    FigureCell(FigureColumn column, Consumer<Figure> open) {
        this.column = column;
        getStyleClass().add(column.percent() ? "percent-cell" : "count-cell");
        setOnMouseClicked(click -> {
            Figure figure = getItem();
            if (click.getButton() == MouseButton.PRIMARY && figure != null) {
                open.accept(figure);
            }
        });
    }

    @Override
    protected void updateItem(@Nullable Figure figure, boolean empty) {
        super.updateItem(figure, empty);
        getStyleClass().removeAll("link", "zero");
        setText(empty || figure == null ? null : figure.text());
        if (!empty && figure != null) {
            getStyleClass().add(figure.names() == null ? "zero" : "link");
            setAccessibleText(column.inFull() + ": " + figure.text());
        }
    }
}
