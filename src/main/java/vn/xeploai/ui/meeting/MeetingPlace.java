package vn.xeploai.ui.meeting;

import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.FxThread;
import vn.xeploai.ui.kit.Icons;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.Place;
import vn.xeploai.ui.kit.Plate;
import vn.xeploai.ui.kit.YearScale;
import vn.xeploai.ui.kit.YearSwitch;

/** The place "Kiểm điểm". */
public final class MeetingPlace implements Place {
    /**
     * What the place asks of the window.
     *
     * @param bringIn begins taking in a workbook
     * @param keysChanged told when the keys do something else
     */
    public record Surroundings(Runnable bringIn, Runnable keysChanged) {}

    private final MeetingViewModel model;
    private final Texts texts;
    private final Surroundings around;
    private final Bag bag = new Bag();
    private final Label state = Labels.shortened("", "muted");
    private final StackPane content = new StackPane();
    private final StackPane right = new StackPane();
    private final CellsPane cells;
    private final SplitPane split;
    private final VBox node;
    private final YearSwitch years;
    private @Nullable SessionView session;
    private boolean inside;

    /** Shows what the view-model holds; the year is the window's own. */
    public MeetingPlace(MeetingViewModel model, YearScale scale, Texts texts, Surroundings around) {
        this.model = model;
        this.texts = texts;
        this.around = around;
        years = new YearSwitch(scale, texts);
        years.setMinWidth(Region.USE_PREF_SIZE);
        cells = new CellsPane(model, texts, this::enter);
        split = new SplitPane(cells, right);
        split.setDividerPositions(0.22);
        SplitPane.setResizableWithParent(cells, false);
        VBox.setVgrow(content, Priority.ALWAYS);
        node = new VBox(head(), content);
        node.setId("meeting");
        node.getStyleClass().addAll("place", "meeting");
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private VBox head() {
        Label title = Labels.plain(texts.get("meeting.title"), "place-title");
        title.setId("meeting-title");
        state.setId("meeting-state");
        HBox.setHgrow(state, Priority.ALWAYS);
        state.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(title, state, years);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("title-line");
        VBox head = new VBox(line);
        head.getStyleClass().add("place-head");
        return head;
    }

    @Override
    public Parent node() {
        return node;
    }

    @Override
    public void shown() {
        cells.shown(bag);
        years.shown(bag);
        bag.watch(model.phase(), _ -> show());
        bag.watch(model.failure(), _ -> show());
        bag.watch(model.state(), words -> {
            state.setText(words);
            state.getTooltip().setText(words);
        });
        bag.watch(model.opened(), this::show);
        bag.watch(model.page(), _ -> around.keysChanged().run());
        cells.takeFocus();
    }

    @Override
    public void hidden() {
        bag.close();
        leaveSession();
        content.getChildren().clear();
        right.getChildren().clear();
    }

    @Override
    public String keyLine() {
        if (model.phase().get() == MeetingViewModel.Phase.EMPTY) {
            return texts.get("ui.keys.empty");
        }
        boolean naming = model.page().get() == Page.ATTENDANCE
                && model.opened().get() instanceof Opened.Session(SessionViewModel open) && open.naming() != null;
        return texts.get("meeting.keys." + model.page().get().word()) + " "
                + (naming ? texts.get("meeting.keys.naming") + " " : "") + texts.get("meeting.keys");
    }

    @Override
    public void lookAt(int shownYear, @Nullable String unit) {
        model.show(shownYear, unit == null ? model.unit() : unit);
    }

    @Override
    public void refresh() {
        model.refresh();
    }

    @Override
    public boolean search() {
        cells.search();
        return true;
    }

    /** Back to the list of cells. */
    @Override
    public boolean escape() {
        cells.takeFocus();
        return true;
    }

    @Override
    public boolean isWorking() {
        return model.isSaving();
    }

    @Override
    public boolean holdsUnsaved() {
        return model.holdsUnsaved();
    }

    private void enter() {
        SessionView open = session;
        // Pages and their scrolling parts join the window only once they are laid out.
        right.applyCss();
        right.layout();
        if (open != null) {
            open.enter(model.page().get());
        } else {
            Node next = right.lookup("#meeting-open");
            if (next != null) {
                next.requestFocus();
            }
        }
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() && (key.getCode() == KeyCode.PAGE_DOWN || key.getCode() == KeyCode.PAGE_UP)) {
            model.page().set(model.page().get().step(key.getCode() == KeyCode.PAGE_DOWN ? 1 : -1));
            FxThread.later(this::enter);
            key.consume();
        }
    }

    private void show() {
        years.setVisible(model.phase().get() != MeetingViewModel.Phase.EMPTY);
        Node shown = switch (model.phase().get()) {
            case LOADING -> new VBox();
            case EMPTY -> new Plate("meeting-empty", Feather.INBOX, texts.get("meeting.empty.title"),
                    texts.get("meeting.empty.text"),
                    List.of(Plate.primary("meeting-bring-in", texts.get("ui.empty.bring-in"), around.bringIn())));
            case READY -> split;
            case FAILED -> failed("meeting-failed", model.failure().get());
        };
        if (!content.getChildren().equals(List.of(shown))) {
            content.getChildren().setAll(shown);
        }
    }

    private void show(Opened opened) {
        inside |= holdsKeyboard();
        leaveSession();
        right.getChildren().setAll(switch (opened) {
            case Opened.Nothing _ -> new VBox();
            case Opened.Fetching fetching -> new VBox(Labels.shortened(fetching.unitName(), "session-title"));
            case Opened.NotYet notYet -> notYet(notYet);
            case Opened.Session(SessionViewModel open) -> opened(open);
            case Opened.Failed failed -> failed("session-failed", failed.failure());
        });
        around.keysChanged().run();
        if (inside && !(opened instanceof Opened.Fetching)) {
            inside = false;
            FxThread.later(this::enter);
        }
    }

    /** What is replaced takes the keyboard with it; whoever was in the session stays in the session. */
    private boolean holdsKeyboard() {
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        while (focused != null && !focused.equals(right)) {
            focused = focused.getParent();
        }
        return focused != null;
    }

    private SessionView opened(SessionViewModel open) {
        SessionView view = new SessionView(open, model.page(), texts, model::giveUp);
        session = view;
        return view;
    }

    private void leaveSession() {
        SessionView open = session;
        if (open != null) {
            open.hidden();
            session = null;
        }
    }

    /** Not {@link Plate}: it would take the keyboard from the list at every cell one passes. */
    private VBox notYet(Opened.NotYet cell) {
        Label title = Labels.wrapping(texts.get("meeting.not-yet.title", Map.of("unit", cell.unitName())), "plate-title");
        Label words = Labels.wrapping(texts.get(
                "meeting.not-yet." + (cell.key().body().isNamed() ? "named" : "text")
                        + (cell.openLimitations() == 0 ? "" : "-open"), Map.of(
                        "year", String.valueOf(model.year()),
                        "people", Numbers.count(cell.people()),
                        "open", Numbers.count(cell.openLimitations()))), "plate-text");
        VBox plate = new VBox(Icons.icon(Feather.USERS, "plate-icon"), title, words,
                Plate.primary("meeting-open", texts.get("meeting.open"), model::open));
        plate.setId("meeting-not-yet");
        plate.setAlignment(Pos.CENTER);
        plate.getStyleClass().add("plate");
        return plate;
    }

    private Node failed(String id, @Nullable Failure failure) {
        String words = switch (failure) {
            case Failure.Known known -> texts.of(known.problem());
            case Failure.Bug bug -> texts.get("ui.bug.line", Map.of("code", bug.report().code()));
            case Failure.GivenUp _ -> "";
            case null -> "";
        };
        return new Plate(id, Feather.ALERT_OCTAGON, texts.get("meeting.failed"), words,
                List.of(Plate.primary(id + "-again", texts.get("ui.again"), model::refresh)));
    }
}
