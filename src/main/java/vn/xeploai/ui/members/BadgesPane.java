package vn.xeploai.ui.members;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Choices;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.TipCell;
import vn.xeploai.work.statistics.BadgeRound;
import vn.xeploai.work.statistics.BadgesDue;

/** The page Huy hiệu Đảng. */
final class BadgesPane extends VBox {
    private static final double ROW = 32;

    private final BadgesViewModel model;
    private final TextField year = new TextField();
    private final ComboBox<Optional<BadgeRound>> round;
    private final ComboBox<Optional<Integer>> years;
    private final Label count = Labels.plain("", "muted");
    private final Label fault = Labels.wrapping("", "field-problem");
    private final TableView<BadgeRow> table = new TableView<>();

    BadgesPane(BadgesViewModel model, Texts texts) {
        this.model = model;
        setId("member-badges");
        getStyleClass().add("statistics");
        year.setId("badges-year");
        year.setAccessibleText(texts.get("ui.badges.year"));
        year.setPrefWidth(70);
        round = Choices.box("badges-round", texts.get("ui.badges.round"),
                Stream.concat(Stream.of(Optional.<BadgeRound>empty()), Arrays.stream(BadgeRound.values()).map(Optional::of)).toList(),
                each -> each.map(model.words()::of).orElseGet(() -> texts.get("ui.badges.round")));
        years = Choices.box("badges-years", texts.get("ui.badges.years"),
                Stream.concat(Stream.of(Optional.<Integer>empty()), BadgesDue.YEARS.stream().map(Optional::of)).toList(),
                each -> each.map(number -> texts.get("ui.badges.years.of", Map.of("years", String.valueOf(number))))
                        .orElseGet(() -> texts.get("ui.badges.years")));
        count.setId("badges-count");
        FlowPane tools = new FlowPane(
                Labels.plain(texts.get("ui.badges.year"), "muted"), year, round, years,
                Plate.secondary("badges-export", texts.get("ui.statistics.export"), model::export), count);
        tools.getStyleClass().addAll("filters", "badge-tools");
        fault.setId("badges-fault");
        table.setId("badges-table");
        table.setAccessibleText(texts.get("ui.members.page.BADGES"));
        table.getStyleClass().addAll("dense", "figures-table", "members-table");
        table.setFixedCellSize(ROW);
        table.setPlaceholder(Labels.wrapping(texts.get("ui.badges.none"), "muted"));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.getColumns().setAll(List.of(
                column(texts.get("ui.badges.column.round"), 96, BadgeRow::round),
                person(column(texts.get("ui.members.column.name"), 230, BadgeRow::name)),
                column(texts.get("ui.members.column.birth"), 92, BadgeRow::birth),
                column(texts.get("ui.members.column.cell"), 220, BadgeRow::cell),
                column(texts.get("ui.badges.column.years"), 80, row -> String.valueOf(row.years())),
                column(texts.get("ui.members.column.admitted"), 92, BadgeRow::admitted),
                column(texts.get("ui.badges.column.reached"), 100, BadgeRow::reached),
                column(texts.get("ui.members.column.card"), 92, BadgeRow::card),
                column(texts.get("ui.members.column.status"), 130, BadgeRow::status)));
        table.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ENTER) {
                openChosen();
                key.consume();
            }
        });
        table.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                openChosen();
            }
        });
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(tools, fault, table, Labels.wrapping(texts.get("ui.badges.note"), "muted", "small"));
    }

    void shown(Bag bag) {
        year.textProperty().bindBidirectional(model.year());
        bag.add(() -> year.textProperty().unbindBidirectional(model.year()));
        round.valueProperty().bindBidirectional(model.round());
        bag.add(() -> round.valueProperty().unbindBidirectional(model.round()));
        years.valueProperty().bindBidirectional(model.years());
        bag.add(() -> years.valueProperty().unbindBidirectional(model.years()));
        bag.watch(model.rows(), rows -> {
            table.getItems().setAll(rows);
            count.setText(model.countLine());
        });
        bag.watch(model.fault(), words -> {
            fault.setText(words);
            fault.setManaged(!words.isEmpty());
            fault.setVisible(!words.isEmpty());
        });
    }

    void takeFocus() {
        table.requestFocus();
        table.getSelectionModel().selectFirst();
    }

    private void openChosen() {
        BadgeRow chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            model.open(chosen);
        }
    }

    private static TableColumn<BadgeRow, String> person(TableColumn<BadgeRow, String> column) {
        column.setCellFactory(_ -> TipCell.person());
        return column;
    }

    private static TableColumn<BadgeRow, String> column(String name, double width, Function<BadgeRow, String> words) {
        TableColumn<BadgeRow, String> column = new TableColumn<>(name);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(words.apply(row.getValue())));
        column.setCellFactory(_ -> new TipCell<>());
        return column;
    }
}
