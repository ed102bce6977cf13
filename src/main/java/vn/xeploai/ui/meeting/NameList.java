package vn.xeploai.ui.meeting;

import java.util.function.Function;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableIntegerValue;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.kit.Bag;

/**
 * A list whose chosen line is the view-model's.
 *
 * @param <R> line
 */
final class NameList<R> extends ListView<R> {
    private boolean following;

    NameList(String id, ObservableList<R> rows, ObservableIntegerValue chosen, IntConsumer choose,
            Function<R, Node> looks, Function<R, String> words, Bag bag) {
        setId(id);
        getStyleClass().add("meeting-list");
        setItems(rows);
        setCellFactory(_ -> new Line<>(looks, words));
        bag.add(() -> setItems(null));
        bag.watch(rows, _ -> follow(chosen.get()));
        bag.add(chosen.subscribe(index -> follow(index.intValue())));
        bag.add(getSelectionModel().selectedIndexProperty().subscribe(index -> {
            if (!following && index.intValue() >= 0 && index.intValue() != chosen.get()) {
                choose.accept(index.intValue());
            }
        }));
    }

    private void follow(int index) {
        following = true;
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
        }
        following = false;
    }

    /** One line. */
    private static final class Line<R> extends ListCell<R> {
        private final Function<R, Node> looks;
        private final Function<R, String> words;

        Line(Function<R, Node> looks, Function<R, String> words) {
            this.looks = looks;
            this.words = words;
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable R row, boolean empty) {
            super.updateItem(row, empty);
            setText(null);
            setGraphic(empty || row == null ? null : looks.apply(row));
            setAccessibleText(empty || row == null ? null : words.apply(row));
        }
    }
}
