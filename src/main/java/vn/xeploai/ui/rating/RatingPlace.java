package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.YearScale;
import vn.xeploai.ui.kit.YearSwitch;
import vn.xeploai.work.rating.SheetKey;

/** The place "Xếp loại": cells on the left, the grid with its cap line, the ruling panel on the right. */
public final class RatingPlace implements Place {
    private static final double PANEL = 356;
    /** Below this width list, grid and panel do not fit beside each other. */
    private static final double ROOM_FOR_ALL = 1480;
    /** Below this width what is done with the year as a whole gives way to the panel. */
    private static final double ROOM_FOR_YEAR = 1080;

    private final RatingViewModel model;
    private final Texts texts;
    private final YearSwitch years;
    private final BorderPane node = new BorderPane();
    private final Bag bag = new Bag();
    private final CellPane cells;
    private final Label title = Labels.shortened("", "place-title");
    private final Label state = Labels.shortened("", "muted");
    private final Label givingWay = Labels.shortened("", "muted", "small");
    private final HBox ofYear = new HBox();
    private final RatingMessages messages;
    private final OpenYearBar opening;
    private final SheetTools tools;
    private final SheetTable table;
    private final StackPane body = new StackPane();
    private final CapBar cap;
    private final RulingPanel panel;
    private final DecidingPanel deciding;
    private final ClosingPanel closing;
    private final Label chip = Labels.plain("", "sheet-chip");
    private final DossierPanel dossier;
    private final SheetsPane sheets;
    private final VBox main;
    private final Surroundings around;

    /**
     * What the place asks of the window.
     *
     * @param settings opens the settings of a year
     * @param keysChanged told when the keys do something else
     */
    public record Surroundings(IntConsumer settings, Runnable keysChanged) {}

    /** Shows what the view-model holds; the year is the window's own. */
    public RatingPlace(RatingViewModel model, YearScale scale, Dialogs dialogs, Texts texts, Surroundings around) {
        this.model = model;
        this.around = around;
        this.texts = texts;
        years = new YearSwitch(scale, texts);
        years.setMinWidth(Region.USE_PREF_SIZE);
        tools = new SheetTools(model, texts);
        table = new SheetTable(model, texts, new SheetKeys.Elsewhere() {
            @Override
            public void reasons(double screenX, double screenY) {
                tools.reasons(screenX, screenY);
            }

            @Override
            public void paste() {
                model.grid().typing().paste(dialogs.pasted());
            }

            @Override
            public void rest() {
                model.grid().typing().rest(SheetTools.USUAL);
            }
        });
        cells = new CellPane(model, texts, table::requestFocus);
        messages = new RatingMessages(model, texts, table::requestFocus);
        opening = new OpenYearBar(model.opening(), texts, around.settings());
        cap = new CapBar(model.grid());
        panel = new RulingPanel(model.ruling(), texts);
        panel.setPrefWidth(PANEL);
        deciding = new DecidingPanel(model.deciding(), texts);
        deciding.setPrefWidth(PANEL);
        closing = new ClosingPanel(model.closing(), texts);
        closing.setPrefWidth(PANEL);
        dossier = new DossierPanel(model.dossier(), texts, model.dossier()::close);
        dossier.setPrefWidth(PANEL);
        sheets = new SheetsPane(model.sheets(), dialogs, texts);
        main = new VBox();
        build(scale);
    }

    private void build(YearScale scale) {
        node.setId("rating");
        title.setId("sheet-title");
        state.setId("sheet-state");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button other = Plate.secondary("open-other-year", texts.get("rating.open.other"),
                () -> model.opening().ask(scale.shownYear().get()));
        other.getStyleClass().add("small-button");
        Button end = Plate.secondary("end-year", texts.get("closing.open"), model::endYear);
        end.getStyleClass().add("small-button");
        end.setTooltip(new Tooltip(texts.get("closing.open.tip")));
        chip.setId("sheet-chip");
        ofYear.getChildren().setAll(end, other);
        ofYear.getStyleClass().add("title-line");
        ofYear.setAlignment(Pos.CENTER_LEFT);
        givingWay.setId("sheet-giving-way");
        HBox line = new HBox(title, years, ofYear);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("title-line");
        HBox standing = new HBox(chip, state, givingWay);
        standing.setAlignment(Pos.CENTER_LEFT);
        standing.getStyleClass().add("sheet-standing");
        VBox head = new VBox(line, standing);
        head.getStyleClass().add("place-head");
        VBox.setVgrow(body, Priority.ALWAYS);
        main.getChildren().addAll(head, opening, messages, tools, body, messages.passing(), cap);
        main.getStyleClass().addAll("place", "rating-place");
        main.setMinWidth(0);
        node.setLeft(cells);
        node.setCenter(main);
        new RatingKeys(model, node, new RatingKeys.Parts(cells, table, deciding, dossier));
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        years.shown(bag);
        cells.shown(bag);
        opening.shown(bag);
        tools.shown(bag);
        table.shown(bag);
        cap.shown(bag);
        panel.shown(bag);
        deciding.shown(bag);
        closing.shown(bag);
        dossier.shown(bag);
        sheets.shown(bag);
        bag.watch(model.sheets().shown(), this::turn);
        bag.watch(model.grid().opened(), _ -> show());
        bag.watch(model.grid().failure(), _ -> show());
        bag.watch(model.failure(), _ -> show());
        bag.watch(model.chosen(), _ -> show());
        bag.watch(model.grid().state(), words -> {
            state.setText(words);
            state.getTooltip().setText(words);
        });
        bag.watch(table.givingWay(), columns -> {
            String words = columns.isEmpty() ? "" : texts.get("rating.giving-way", Map.of("columns", columns));
            givingWay.setText(words);
            givingWay.getTooltip().setText(words);
        });
        bag.watch(model.grid().notice(), _ -> messages.show());
        bag.watch(model.notice(), _ -> messages.show());
        bag.watch(model.ruling().subject(), _ -> side());
        bag.watch(model.dossier().subject(), _ -> side());
        bag.watch(model.deciding().shown(), _ -> side());
        bag.watch(model.closing().shown(), _ -> side());
        bag.watch(model.deciding().picture(), picture -> {
            chip.setText(picture == null ? "" : picture.chip());
            chip.setVisible(picture != null);
            chip.setManaged(picture != null);
        });
        bag.watch(node.widthProperty(), _ -> arrange());
        bag.watch(model.opening().shown(), asked -> {
            if (!asked) {
                FxThread.later(table::requestFocus);
            }
        });
    }

    @Override
    public void hidden() {
        bag.close();
        table.hidden();
    }

    @Override
    public String keyLine() {
        return texts.get(model.sheets().shown().get() ? "scores.sheet.keys" : "rating.keys");
    }

    @Override
    public void lookAt(int year, @Nullable String unit) {
        model.open(year, unit == null ? model.unit() : unit);
    }

    @Override
    public boolean changedRecords() {
        return model.changedRecords();
    }

    @Override
    public void refresh() {
        model.reload();
    }

    @Override
    public boolean search() {
        model.ruling().close();
        cells.search();
        return true;
    }

    /** The panel first, then the line that opens a year, then the notice; a stray key never leaves the grid. */
    @Override
    public boolean escape() {
        if (model.closing().shown().get()) {
            model.closing().hide();
        } else if (model.deciding().shown().get()) {
            model.deciding().hide();
        } else if (model.sheets().shown().get()) {
            model.sheets().close();
        } else if (model.dossier().subject().get() != null) {
            model.dossier().close();
        } else if (model.ruling().subject().get() != null) {
            model.ruling().close();
        } else if (model.opening().shown().get()) {
            model.opening().cancel();
            table.requestFocus();
        } else {
            model.grid().dismiss();
        }
        return true;
    }

    @Override
    public boolean isWorking() {
        return model.grid().isUnsettled() || model.dossier().isUnsaved() || model.sheets().isUnsaved();
    }

    @Override
    public boolean holdsUnsaved() {
        return isWorking();
    }

    /** One panel at a time; when the last one goes, the keyboard is in the grid again. */
    private void side() {
        Node wanted = model.closing().shown().get() ? closing
                : model.deciding().shown().get() ? deciding
                : model.dossier().subject().get() != null ? dossier
                : model.ruling().subject().get() != null ? panel
                : null;
        boolean closes = wanted == null && node.getRight() != null;
        if (!Objects.equals(node.getRight(), wanted)) {
            node.setRight(wanted);
            arrange();
        }
        if (closes) {
            table.requestFocus();
        }
    }

    /** The score sheets stand in place of everything else here. */
    private void turn(boolean toSheets) {
        node.setCenter(toSheets ? sheets : main);
        arrange();
        around.keysChanged().run();
        FxThread.later(toSheets ? sheets::takeFocus : table::requestFocus);
    }

    /** The list of cells gives way to the panel where there is not room for both. */
    private void arrange() {
        boolean crowded = node.getRight() != null && node.getWidth() < ROOM_FOR_ALL;
        boolean narrow = crowded && node.getWidth() < ROOM_FOR_YEAR;
        ofYear.setVisible(!narrow);
        ofYear.setManaged(!narrow);
        node.setLeft(crowded || model.sheets().shown().get() ? null : cells);
    }

    private void show() {
        OpenedSheet opened = model.grid().opened().get();
        title.setText(opened == null ? "" : texts.get("rating.title", Map.of("unit", opened.sheet().unit().name())));
        title.getTooltip().setText(title.getText());
        Failure failure = model.failure().get() == null ? model.grid().failure().get() : model.failure().get();
        Node content = failure != null ? failed(failure)
                : model.chosen().get() == null ? empty("rating.no-cells.title", "rating.no-cells.text")
                : opened == null ? Labels.plain(texts.get("rating.loading"), "muted")
                : opened.rows().isEmpty() ? empty(opened.sheet().key() instanceof SheetKey.Members
                        ? "rating.empty.title" : "rating.empty.units", "rating.empty.text")
                : table;
        boolean working = content.equals(table);
        tools.setDisable(opened == null);
        cap.setVisible(working);
        if (!body.getChildren().equals(List.of(content))) {
            boolean focused = node.getScene() != null && node.getScene().getFocusOwner() == table;
            body.getChildren().setAll(content);
            if (working && !focused && model.grid().opened().get() != null) {
                FxThread.later(table::requestFocus);
            }
        }
        messages.show();
    }

    private Plate empty(String titleKey, String textKey) {
        Map<String, String> year = Map.of("year", String.valueOf(model.year()));
        return new Plate("rating-empty", Feather.INBOX, texts.get(titleKey, year), texts.get(textKey, year), List.of());
    }

    private Plate failed(Failure failure) {
        String words = switch (failure) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
        };
        return new Plate("rating-failed", Feather.ALERT_OCTAGON, texts.get("rating.failed"), words,
                List.of(Plate.primary("rating-again", texts.get("ui.again"), model::reload)));
    }
}
