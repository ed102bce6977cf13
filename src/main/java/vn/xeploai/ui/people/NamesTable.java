package vn.xeploai.ui.people;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Part;

/** The names with all columns, where there is room for them: the members of a single cell. */
public final class NamesTable extends VBox implements Part {
    private static final double NUMBER_WIDTH = 56;

    private final NamesViewModel model;
    private final Texts texts;
    private final Bag bag = new Bag();
    private final TableView<NameRow> table = new TableView<>();
    private final NamesMessages messages;

    /** Shows what the view-model holds, between {@link #shown} and {@link #hidden}. */
    public NamesTable(NamesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.messages = new NamesMessages(model, texts);
        table.setId("cell-members");
        table.setAccessibleText(texts.get("ui.names.list"));
        table.getStyleClass().addAll("dense", "figures-table");
        table.setPlaceholder(messages.placeholder());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<NameRow, NameRow> number = column("number", NUMBER_WIDTH, row -> String.valueOf(row.number()),
                Comparator.comparingInt(NameRow::number));
        number.getStyleClass().add("align-right");
        number.setMaxWidth(NUMBER_WIDTH);
        table.getColumns().add(number);
        table.getColumns().add(column("name", 220, NameRow::name,
                Comparator.comparing(NameRow::name, VietnameseOrder.byGivenName())));
        table.getColumns().add(column("birth", 96, NameRow::birth, Comparator.comparing(NamesTable::birthKey)));
        table.getColumns().add(column("position", 180, NameRow::position,
                Comparator.comparing(NameRow::position, VietnameseOrder.words())));
        TableColumn<NameRow, NameRow> result = column("result", 260, NameRow::resultInFull,
                Comparator.comparing(NameRow::sign).thenComparing(NameRow::result));
        result.setCellFactory(_ -> new ResultCell());
        table.getColumns().add(result);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(messages, table);
    }

    @Override
    public Parent node() {
        return this;
    }

    @Override
    public void shown() {
        bag.watch(model.rows(), rows -> {
            table.getItems().setAll(rows);
            table.sort();
        });
        messages.shown(bag);
    }

    @Override
    public void hidden() {
        bag.close();
        table.getItems().clear();
    }

    /** Year first: rows with only a year stand among the full dates. */
    private static String birthKey(NameRow row) {
        String birth = row.birth();
        return birth.length() == 10 ? birth.substring(6) + birth.substring(3, 5) + birth.substring(0, 2) : birth;
    }

    private TableColumn<NameRow, NameRow> column(
            String key, double width, Function<NameRow, String> words, Comparator<NameRow> order) {
        TableColumn<NameRow, NameRow> column = new TableColumn<>(texts.get("ui.names.column." + key));
        column.setId("names-" + key);
        column.setPrefWidth(width);
        column.setComparator(order);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(_ -> new WordsCell(words));
        return column;
    }
}
