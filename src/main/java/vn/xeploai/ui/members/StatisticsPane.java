package vn.xeploai.ui.members;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.Property;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Choices;
import vn.xeploai.ui.kit.Inputs;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.SuggestField;
import vn.xeploai.work.statistics.CrossTable;
import vn.xeploai.work.statistics.Dimension;
import vn.xeploai.work.statistics.Distribution;
import vn.xeploai.work.statistics.Figure;
import vn.xeploai.work.statistics.People;

/** The page Thống kê: groups with bars and numbers, or two criteria across; every number leads to its people. */
final class StatisticsPane extends VBox {
    private static final double BAR = 360;
    private static final double NAMES = 400;

    private final StatisticsViewModel model;
    private final Texts texts;
    private final ComboBox<People> people;
    private final ComboBox<Dimension> by;
    private final ComboBox<Optional<Dimension>> across;
    private final TextField day = new TextField();
    private final SuggestField unit;
    private final Label fault = Labels.wrapping("", "field-problem");
    private final Label head = Labels.wrapping("", "section-title");
    private final Label note = Labels.wrapping("", "muted", "small");
    private final VBox body = new VBox();

    StatisticsPane(StatisticsViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        setId("member-statistics");
        getStyleClass().add("statistics");
        people = Choices.box("statistics-people", texts.get("ui.statistics.people"), List.of(People.values()), model.words()::of);
        people.setPrefWidth(280);
        by = Choices.box("statistics-by", texts.get("ui.statistics.by"), List.of(Dimension.values()), model.words()::of);
        by.setPrefWidth(190);
        across = Choices.box("statistics-across", texts.get("ui.statistics.cross"),
                Stream.concat(Stream.of(Optional.<Dimension>empty()), Arrays.stream(Dimension.values()).map(Optional::of)).toList(),
                each -> each.map(model.words()::of).orElseGet(() -> texts.get("ui.statistics.no-cross")));
        across.setPrefWidth(190);
        day.setId("statistics-day");
        day.setPromptText(texts.get("ui.statistics.day"));
        day.setAccessibleText(texts.get("ui.statistics.day"));
        day.setPrefWidth(100);
        unit = new SuggestField("statistics-unit", typed -> Inputs.suggestions(model.units(typed)), _ -> {});
        unit.setPromptText(texts.get("ui.statistics.unit"));
        unit.setAccessibleText(texts.get("ui.statistics.unit.name"));
        unit.setPrefWidth(170);
        FlowPane tools = new FlowPane(
                named("ui.statistics.people", people), named("ui.statistics.by", by), named("ui.statistics.cross", across),
                named("ui.statistics.day", day), named("ui.statistics.unit.name", unit),
                named("ui.statistics.export", Plate.secondary("statistics-export", texts.get("ui.statistics.export"), model::export)));
        tools.getStyleClass().add("filters");
        fault.setId("statistics-fault");
        head.setId("statistics-head");
        body.setId("statistics-body");
        body.getStyleClass().add("statistics-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("field-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(tools, fault, head, note, scroll);
    }

    void shown(Bag bag) {
        both(people.valueProperty(), model.people(), bag);
        both(by.valueProperty(), model.by(), bag);
        both(across.valueProperty(), model.across(), bag);
        both(day.textProperty(), model.day(), bag);
        both(unit.textProperty(), model.unit(), bag);
        bag.watch(model.fault(), words -> {
            fault.setText(words);
            fault.setManaged(!words.isEmpty());
            fault.setVisible(!words.isEmpty());
        });
        bag.watch(model.picture(), this::draw);
    }

    void takeFocus() {
        by.requestFocus();
    }

    private VBox named(String key, Region input) {
        Label name = Labels.plain(input instanceof Button ? "" : texts.get(key), "field-name");
        name.setLabelFor(input);
        VBox box = new VBox(name, input);
        box.getStyleClass().add("field-box");
        return box;
    }

    private void draw(StatisticsViewModel.@Nullable Picture shown) {
        body.getChildren().clear();
        if (shown == null) {
            head.setText("");
            note.setText("");
            return;
        }
        head.setText(shown.head());
        note.setText(shown.note());
        if (shown.lines().total().count() == 0) {
            body.getChildren().add(Labels.wrapping(texts.get("ui.statistics.none"), "muted"));
            return;
        }
        CrossTable cross = shown.cross();
        body.getChildren().add(cross == null ? bars(shown.lines()) : table(cross));
        body.getChildren().addAll(Labels.plain(texts.get("ui.statistics.roles"), "section-title"), roles(shown.roles()));
    }

    private GridPane bars(Distribution distribution) {
        List<StatisticsViewModel.Line> lines = model.lines(distribution);
        int most = Math.max(1, lines.stream().mapToInt(line -> line.figure().count()).max().orElse(1));
        GridPane grid = grid("statistics-bars");
        for (int i = 0; i < lines.size(); i++) {
            StatisticsViewModel.Line line = lines.get(i);
            Region bar = new Region();
            bar.getStyleClass().add("statistics-bar");
            double width = line.figure().count() == 0 ? 0 : Math.max(2, BAR * line.figure().count() / most);
            bar.setMinWidth(width);
            bar.setMaxWidth(width);
            grid.addRow(i, name(line.name()), figure("statistics-figure-" + (i + 1), line.name(), line.figure()),
                    Labels.plain(line.percent(), "muted"), bar);
        }
        grid.addRow(lines.size(), Labels.plain(texts.get("ui.statistics.total"), "strong"),
                figure("statistics-total", texts.get("ui.statistics.total"), distribution.total()));
        return grid;
    }

    private GridPane roles(List<StatisticsViewModel.Line> lines) {
        GridPane grid = grid("statistics-roles");
        for (int i = 0; i < lines.size(); i++) {
            StatisticsViewModel.Line line = lines.get(i);
            boolean part = line.figure().count() != line.whole().count() || i == 2 || i == 4;
            grid.addRow(i, name(line.name()), figure("statistics-role-" + (i + 1), line.name(), line.figure()),
                    Labels.plain(part && line.whole().count() > 0 ? Numbers.fraction(line.share()) : "", "muted"));
        }
        return grid;
    }

    private GridPane table(CrossTable cross) {
        GridPane grid = new GridPane();
        grid.setId("statistics-cross");
        grid.getStyleClass().addAll("statistics-grid", "statistics-cross");
        ColumnConstraints names = new ColumnConstraints();
        names.setMaxWidth(NAMES);
        grid.getColumnConstraints().add(names);
        List<StatisticsViewModel.Line> across = model.lines(cross.columns());
        List<StatisticsViewModel.Line> down = model.lines(cross.rows());
        List<Node> headings = new ArrayList<>();
        headings.add(Labels.plain("", "muted"));
        across.forEach(line -> headings.add(heading(line.name())));
        headings.add(heading(texts.get("ui.statistics.total")));
        grid.addRow(0, headings.toArray(Node[]::new));
        for (int i = 0; i < down.size(); i++) {
            List<Node> row = new ArrayList<>();
            row.add(name(down.get(i).name()));
            for (int k = 0; k < across.size(); k++) {
                row.add(figure("statistics-cell-" + (i + 1) + "-" + (k + 1), down.get(i).name() + " · " + across.get(k).name(),
                        cross.cells().get(i).get(k)));
            }
            row.add(figure("statistics-row-" + (i + 1), down.get(i).name(), down.get(i).figure()));
            grid.addRow(i + 1, row.toArray(Node[]::new));
        }
        List<Node> sums = new ArrayList<>();
        sums.add(Labels.plain(texts.get("ui.statistics.total"), "strong"));
        for (int k = 0; k < across.size(); k++) {
            sums.add(figure("statistics-column-" + (k + 1), across.get(k).name(), across.get(k).figure()));
        }
        sums.add(figure("statistics-total", texts.get("ui.statistics.total"), cross.rows().total()));
        grid.addRow(down.size() + 1, sums.toArray(Node[]::new));
        grid.getChildren().forEach(each -> {
            if (GridPane.getColumnIndex(each) > 0) {
                GridPane.setHalignment(each, HPos.RIGHT);
            }
        });
        return grid;
    }

    private static Label heading(String words) {
        Label label = Labels.wrapping(words, "muted", "small");
        label.setMaxWidth(110);
        label.setAlignment(Pos.CENTER_RIGHT);
        return label;
    }

    private static Label name(String words) {
        Label label = Labels.shortened(words);
        label.setMaxWidth(NAMES);
        return label;
    }

    private static GridPane grid(String id) {
        GridPane grid = new GridPane();
        grid.setId(id);
        grid.getStyleClass().add("statistics-grid");
        ColumnConstraints names = new ColumnConstraints(NAMES);
        ColumnConstraints counts = new ColumnConstraints(70);
        counts.setHalignment(HPos.RIGHT);
        ColumnConstraints shares = new ColumnConstraints(64);
        shares.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().addAll(names, counts, shares);
        return grid;
    }

    private Button figure(String id, String part, Figure figure) {
        Button button = new Button(figure.count() == 0 ? Numbers.NONE : Numbers.count(figure.count()));
        button.setId(id);
        button.getStyleClass().setAll("figure");
        button.setAccessibleText(texts.get("ui.statistics.behind", Map.of(
                "count", Numbers.count(figure.count()), "part", part)));
        if (figure.count() == 0) {
            button.setFocusTraversable(false);
            button.setMouseTransparent(true);
        } else {
            button.getStyleClass().add("link");
            button.setOnAction(_ -> model.open(part, figure));
        }
        return button;
    }

    private static <T> void both(Property<T> shown, Property<T> kept, Bag bag) {
        shown.bindBidirectional(kept);
        bag.add(() -> shown.unbindBidirectional(kept));
    }
}
