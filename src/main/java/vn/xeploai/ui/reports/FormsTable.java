package vn.xeploai.ui.reports;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.TipCell;
import vn.xeploai.ui.kit.TypeAhead;

/** The forms, one a line: arrows or letters choose the form, arrows the format, Enter writes it. */
final class FormsTable extends TableView<FormRow> {
    private static final double TITLE = 276;
    private static final double FORMATS = 148;
    private static final double ROW = 30;

    private final ReportsViewModel model;
    private final Texts texts;

    FormsTable(ReportsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("forms");
        setAccessibleText(texts.get("reports.accessible"));
        getStyleClass().addAll("dense", "figures-table", "forms-table");
        setFixedCellSize(ROW);
        setColumnResizePolicy(CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column("title", TITLE, FormRow::title).getStyleClass().add("form-title");
        column("what", Double.MAX_VALUE, FormRow::what);
        column("formats", FORMATS, FormRow::formats);
        setItems(FXCollections.observableArrayList(model.forms()));
        getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.choose(row);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        TypeAhead.on(this, FormRow::title);
    }

    void shown(Bag bag) {
        bag.watch(model.forms(), forms -> {
            if (!forms.equals(getItems())) {
                FormRow row = model.chosen().get();
                getItems().setAll(forms);
                getSelectionModel().select(forms.contains(row) ? row : forms.getFirst());
            }
        });
        bag.watch(model.chosen(), row -> {
            if (!row.equals(getSelectionModel().getSelectedItem())) {
                getSelectionModel().select(row);
                scrollTo(row);
            }
        });
    }

    /** Before the table itself takes them to go from column to column. */
    private void pressed(KeyEvent key) {
        if (key.isAltDown() || key.isShortcutDown()) {
            return;
        }
        if (key.getCode() == KeyCode.ENTER) {
            model.export();
        } else if (key.getCode() == KeyCode.LEFT) {
            model.stepFormat(-1);
        } else if (key.getCode() == KeyCode.RIGHT) {
            model.stepFormat(1);
        } else {
            return;
        }
        key.consume();
    }

    private TableColumn<FormRow, String> column(String key, double width, Function<FormRow, String> words) {
        TableColumn<FormRow, String> column = new TableColumn<>(texts.get("reports.column." + key));
        column.setId("forms-" + key);
        if (width < Double.MAX_VALUE) {
            column.setPrefWidth(width);
            column.setMaxWidth(width);
            column.setMinWidth(width);
        }
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(words.apply(cell.getValue())));
        column.setCellFactory(_ -> new TipCell<>());
        getColumns().add(column);
        return column;
    }
}
