package vn.xeploai.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.KeptFocus;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.NamesRequest;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.YearScale;
import vn.xeploai.ui.kit.YearSwitch;
import vn.xeploai.work.campaign.Readiness;

/** The place "Tổng quan". */
public final class OverviewPlace implements Place {
    /**
     * What the place asks of the window.
     *
     * @param go opens the place where the work is, at that unit; {@code null} for the one looked at
     * @param names shows the names behind a figure
     * @param member shows a member among the members; {@code null} for whoever the words find
     * @param chooseUnit looks at another unit everywhere
     * @param bringIn begins taking in a workbook
     * @param loadSample fills an empty database with invented data
     * @param keysChanged told when the keys do something else
     */
    public record Surroundings(
            BiConsumer<Target, @Nullable String> go,
            Consumer<NamesRequest> names,
            BiConsumer<@Nullable UUID, String> member,
            Consumer<String> chooseUnit,
            Runnable bringIn,
            Runnable loadSample,
            Runnable keysChanged) {}

    private static final double LEAST_CELLS = 150;

    private final OverviewViewModel model;
    private final Texts texts;
    private final Surroundings around;
    private final YearSwitch years;
    private final Bag bag = new Bag();
    private final StackPane node = new StackPane();
    private final KeptFocus focus = new KeptFocus(node, "#todo-1", "#go-back");
    private final Label title = Labels.shortened("", "place-title");
    private final Label state = Labels.shortened("", "muted");
    private final UnitBox units;
    private final Button settingsButton;
    private final Button readinessButton;
    private final Button back;
    private final OpeningLine opening;
    private final HBox tiles = new HBox();
    private final TodoPane todos;
    private final CellSquares cells;
    private final CapPane caps;
    private final VBox glance;
    private final StackPane body = new StackPane();
    private final VBox ready;
    private final VBox loading;
    private final SettingsPage settings;
    private final ReadinessPage readiness;

    /** Shows what the view-model holds; the year is the window's own. */
    public OverviewPlace(OverviewViewModel model, YearScale scale, Texts texts, Surroundings around) {
        this.model = model;
        this.texts = texts;
        loading = new VBox(Labels.plain(texts.get("overview.loading"), "muted"));
        this.around = around;
        years = new YearSwitch(scale, texts);
        years.setMinWidth(Region.USE_PREF_SIZE);
        node.setId("overview");
        settingsButton = tool("go-settings", "settings.title", OverviewViewModel.Page.SETTINGS);
        readinessButton = tool("go-readiness", "readiness.button", OverviewViewModel.Page.READINESS);
        back = tool("go-back", "overview.back", OverviewViewModel.Page.OVERVIEW);
        opening = new OpeningLine(model, texts);
        units = new UnitBox(texts, around.chooseUnit());
        todos = new TodoPane(texts, this::go);
        cells = new CellSquares(texts, square -> around.go().accept(Target.RATING, square.code()));
        caps = new CapPane(texts, cap -> around.go().accept(cap.target(), cap.unitCode()), target -> go(target, null));
        settings = new SettingsPage(model.settings(), texts);
        readiness = new ReadinessPage(model.readiness(), texts, this::mend);
        glance = glance();
        loading.getStyleClass().addAll("place", "overview-place");
        VBox.setVgrow(body, Priority.ALWAYS);
        ready = new VBox(head(), opening, body);
        ready.getStyleClass().addAll("place", "overview-place");
    }

    private Button tool(String id, String key, OverviewViewModel.Page page) {
        Button button = Plate.secondary(id, texts.get(key), () -> model.page().set(page));
        button.getStyleClass().add("small-button");
        return button;
    }

    private VBox head() {
        title.setId("overview-title");
        state.setId("overview-state");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(title, units, years, readinessButton, settingsButton, back);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("overview-head");
        VBox head = new VBox(line, state);
        head.getStyleClass().add("place-head");
        return head;
    }

    private VBox glance() {
        tiles.getStyleClass().add("cards");
        VBox right = new VBox(cells, caps);
        right.getStyleClass().add("overview-right");
        cells.setMinHeight(LEAST_CELLS);
        VBox.setVgrow(cells, Priority.ALWAYS);
        VBox.setVgrow(caps, Priority.SOMETIMES);
        HBox lower = new HBox(todos, right);
        lower.getStyleClass().add("cards");
        HBox.setHgrow(todos, Priority.ALWAYS);
        HBox.setHgrow(right, Priority.ALWAYS);
        todos.setPrefWidth(100);
        right.setPrefWidth(100);
        right.setMinWidth(0);
        todos.setMinWidth(0);
        VBox.setVgrow(lower, Priority.ALWAYS);
        VBox all = new VBox(tiles, lower);
        all.getStyleClass().add("overview-glance");
        return all;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        years.shown(bag);
        settings.shown(bag);
        readiness.shown(bag);
        opening.shown(bag);
        bag.watch(model.picture(), picture -> focus.draw(() -> draw(picture)));
        bag.watch(model.judging(), todos::judging);
        bag.watch(model.page(), page -> focus.draw(() -> turn(page)));
        bag.watch(model.phase(), _ -> show());
        bag.watch(model.failure(), _ -> show());
    }

    @Override
    public void hidden() {
        bag.close();
        node.getChildren().clear();
    }

    @Override
    public String keyLine() {
        return texts.get(model.phase().get() == OverviewViewModel.Phase.EMPTY ? "ui.keys.empty"
                : model.page().get() == OverviewViewModel.Page.OVERVIEW ? "overview.keys" : "overview.keys.page");
    }

    @Override
    public void lookAt(int year, @Nullable String unit) {
        model.show(year, unit == null ? model.unit() : unit);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public boolean search() {
        if (model.phase().get() != OverviewViewModel.Phase.READY) {
            return false;
        }
        units.requestFocus();
        units.show();
        return true;
    }

    /** From a page back to the year at a glance. */
    @Override
    public boolean escape() {
        model.page().set(OverviewViewModel.Page.OVERVIEW);
        return true;
    }

    private void go(Todo todo) {
        go(todo.target(), todo.unitCode());
    }

    private void go(Target target, @Nullable String unit) {
        switch (target) {
            case OPEN_YEAR -> opening.takeFocus();
            case SETTINGS -> model.page().set(OverviewViewModel.Page.SETTINGS);
            case READINESS -> model.page().set(OverviewViewModel.Page.READINESS);
            case RATING, RATING_UNITS, CLOSING, MEETING, MEMBERS, SUMMARY, REPORTS -> around.go().accept(target, unit);
        }
    }

    private void mend(ReadinessViewModel.Point point, Readiness.Line line) {
        if (point.target() == Target.SETTINGS) {
            model.page().set(OverviewViewModel.Page.SETTINGS);
        } else {
            around.member().accept(line.memberId(), line.memberId() == null ? line.unitName() : line.name());
        }
    }

    private void draw(@Nullable Picture picture) {
        if (picture == null) {
            return;
        }
        title.setText(texts.get("overview.title", Map.of("unit", picture.title())));
        title.getTooltip().setText(title.getText());
        state.setText(picture.state());
        state.getTooltip().setText(picture.state());
        units.show(picture);
        opening.show(picture);
        List<Node> views = new ArrayList<>();
        for (PercentTile each : picture.tiles()) {
            TileView view = new TileView(each, texts, around.names());
            HBox.setHgrow(view, Priority.ALWAYS);
            view.setPrefWidth(100);
            views.add(view);
        }
        tiles.getChildren().setAll(views);
        todos.show(picture.todos());
        cells.show(picture.progress(), picture.cells());
        caps.show(picture);
    }

    private void turn(OverviewViewModel.Page page) {
        Node shown = switch (page) {
            case OVERVIEW -> glance;
            case SETTINGS -> settings;
            case READINESS -> readiness;
        };
        body.getChildren().setAll(shown);
        boolean home = page == OverviewViewModel.Page.OVERVIEW;
        for (Button each : List.of(settingsButton, readinessButton)) {
            each.setVisible(home);
            each.setManaged(home);
        }
        back.setVisible(!home);
        back.setManaged(!home);
        around.keysChanged().run();
    }

    private void show() {
        Node content = switch (model.phase().get()) {
            case LOADING -> loading;
            case EMPTY -> new Plate("overview-empty", Feather.INBOX, texts.get("ui.empty.title"), texts.get("ui.empty.text"), List.of(
                    Plate.primary("empty-bring-in", texts.get("ui.empty.bring-in"), around.bringIn()),
                    Plate.secondary("empty-sample", texts.get("ui.empty.sample"), around.loadSample())));
            case READY -> ready;
            case FAILED -> failed(model.failure().get());
        };
        if (!node.getChildren().equals(List.of(content))) {
            node.getChildren().setAll(content);
        }
        around.keysChanged().run();
    }

    private Plate failed(@Nullable Failure failure) {
        String words = switch (failure) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
            case null -> "";
        };
        return new Plate("overview-failed", Feather.ALERT_OCTAGON, texts.get("overview.failed"), words,
                List.of(Plate.primary("overview-again", texts.get("ui.again"), model::refresh)));
    }
}
