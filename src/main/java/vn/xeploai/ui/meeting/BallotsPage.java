package vn.xeploai.ui.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Bag;
import vn.xeploai.ui.kit.Labels;
import vn.xeploai.ui.kit.LevelMark;
import vn.xeploai.ui.kit.LevelSign;

/** Counted ballots, typed into a grid; every row is checked at every digit. */
final class BallotsPage extends VBox {
    private static final PseudoClass AGAIN = PseudoClass.getPseudoClass("again");

    private final SessionViewModel session;
    private final BallotsViewModel model;
    private final Texts texts;
    private final ListView<BallotRow> list = new ListView<>();
    private final List<BallotCell> made = new ArrayList<>();
    private final HBox head = new HBox();

    BallotsPage(SessionViewModel session, Texts texts, Bag bag) {
        this.session = session;
        this.model = session.ballots();
        this.texts = texts;
        getStyleClass().add("meeting-page");
        head.getStyleClass().add("ballot-head");
        head.setAlignment(Pos.BOTTOM_LEFT);
        bag.watch(model.columns(), this::name);
        list.setId("ballots");
        list.setAccessibleText(texts.get("meeting.page.ballots"));
        list.getStyleClass().add("meeting-list");
        list.setItems(model.rows());
        bag.add(() -> list.setItems(null));
        list.setPlaceholder(Labels.wrapping(texts.get("meeting.ballots.nobody"), "muted"));
        list.setCellFactory(_ -> {
            BallotCell cell = new BallotCell(model, texts);
            made.add(cell);
            return cell;
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        bag.watch(model.cursor(), this::follow);
        bag.watch(model.second(), again -> pseudoClassStateChanged(AGAIN, again));
        getChildren().addAll(tools(bag), head, list);
    }

    /** Where the keyboard goes first. */
    void takeFocus() {
        list.requestFocus();
    }

    private HBox tools(Bag bag) {
        HBox practice = segments("ballot-practice", BallotPractice.values(), session::choosePractice);
        HBox rounds = segments("ballot-round", BallotRound.values(), model::chooseRound);
        bag.watch(model.practice(), now -> {
            rounds.setVisible(now == BallotPractice.TWO_ROUNDS);
            rounds.setManaged(now == BallotPractice.TWO_ROUNDS);
            choose(practice, now);
        });
        bag.watch(model.round(), now -> choose(rounds, now));
        CheckBox again = new CheckBox(texts.get("meeting.ballots.again"));
        again.setId("ballots-again");
        again.setTooltip(new Tooltip(texts.get("meeting.ballots.again.help")));
        again.setOnAction(_ -> {
            model.typeAgain(again.isSelected());
            list.requestFocus();
        });
        bag.watch(model.second(), again::setSelected);
        Label state = Labels.shortened("", "muted");
        state.setId("ballots-state");
        bag.watch(model.state(), words -> {
            state.setText(words);
            state.getTooltip().setText(words);
            practice.setDisable(!model.canChoosePractice() || session.complete().get());
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox tools = new HBox(practice, rounds, again, gap, state);
        tools.setAlignment(Pos.CENTER_LEFT);
        tools.getStyleClass().add("table-tools");
        bag.watch(session.complete(), done -> again.setDisable(done));
        return tools;
    }

    private <E extends Enum<E>> HBox segments(
            String id, E[] choices, Consumer<E> take) {
        HBox box = new HBox();
        box.setId(id);
        box.getStyleClass().add("segments");
        ToggleGroup group = new ToggleGroup();
        for (int i = 0; i < choices.length; i++) {
            E choice = choices[i];
            ToggleButton button = new ToggleButton(texts.of(choice));
            button.setId(id + "-" + (i + 1));
            button.setMinWidth(USE_PREF_SIZE);
            button.setToggleGroup(group);
            button.setUserData(choice);
            button.getStyleClass().add(i == 0 ? "left-pill" : i == choices.length - 1 ? "right-pill" : "center-pill");
            button.setOnAction(_ -> {
                button.setSelected(true);
                take.accept(choice);
                list.requestFocus();
            });
            box.getChildren().add(button);
        }
        return box;
    }

    private static void choose(HBox segments, Enum<?> now) {
        segments.getChildren().forEach(each -> ((ToggleButton) each).setSelected(each.getUserData() == now));
    }

    private void name(List<BallotColumn> columns) {
        Label number = Labels.plain(texts.get("meeting.column.number"), "column-words");
        number.setMinWidth(BallotCell.NUMBER);
        number.setAlignment(Pos.CENTER_RIGHT);
        Label name = Labels.shortened(texts.get("meeting.column.name"), "column-words");
        name.setMinWidth(BallotCell.NAME);
        name.setMaxWidth(BallotCell.NAME);
        head.getChildren().setAll(number, name);
        for (int i = 0; i < columns.size(); i++) {
            BallotColumn each = columns.get(i);
            LevelSign sign = each.sign();
            Label title = Labels.wrapping(each.title(), "column-words", "ballot-title");
            title.setWrapText(sign == null);
            title.setTooltip(new Tooltip(each.inFull()));
            title.setGraphic(sign == null ? null : new LevelMark(sign));
            title.setMinWidth(BallotCell.width(i));
            title.setMaxWidth(BallotCell.width(i));
            title.setAlignment(Pos.BOTTOM_RIGHT);
            head.getChildren().add(title);
        }
        head.getChildren().add(Labels.shortened(texts.get("meeting.column.outcome"), "column-words", "ballot-outcome"));
    }

    private void follow(BallotsViewModel.Cursor cursor) {
        made.forEach(each -> each.point(cursor));
        if (list.getSelectionModel().getSelectedIndex() != cursor.row()) {
            list.getSelectionModel().clearAndSelect(cursor.row());
        }
        if (!isInSight(cursor.row())) {
            list.scrollTo(Math.max(0, cursor.row() - 3));
        }
    }

    private boolean isInSight(int row) {
        return made.stream().anyMatch(each -> {
            Bounds bounds = each.getBoundsInParent();
            return each.getIndex() == row && each.isVisible() && bounds.getMinY() >= 0
                    && bounds.getMaxY() <= list.getHeight();
        });
    }

    private void pressed(KeyEvent key) {
        if (key.isShortcutDown() && key.getCode() == KeyCode.V && !session.complete().get()) {
            String copied = Clipboard.getSystemClipboard().getString();
            if (copied != null) {
                model.paste(copied);
            }
            key.consume();
        }
        if (key.isAltDown() || session.complete().get() || !(key.isShortcutDown() ? toCorner(key.getCode()) : plain(key.getCode()))) {
            return;
        }
        key.consume();
    }

    /** The first cell and the last, as in a spreadsheet. */
    private boolean toCorner(KeyCode code) {
        switch (code) {
            case HOME -> model.goTo(0, 0);
            case END -> model.goTo(model.rows().size() - 1, model.columns().get().size() - 1);
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyCode code) {
        switch (code) {
            case UP -> model.move(-1, 0);
            case DOWN -> model.move(1, 0);
            case LEFT -> model.move(0, -1);
            case RIGHT -> model.move(0, 1);
            case HOME -> model.goTo(model.cursor().get().row(), 0);
            case END -> model.goTo(model.cursor().get().row(), model.columns().get().size() - 1);
            case PAGE_UP -> model.move(-rowsInSight(), 0);
            case PAGE_DOWN -> model.move(rowsInSight(), 0);
            case ENTER -> model.enter();
            case BACK_SPACE -> model.erase();
            case DELETE -> model.clearRow();
            default -> {
                return false;
            }
        }
        return true;
    }

    private int rowsInSight() {
        return (int) Math.max(1, IntStream.range(0, model.rows().size()).filter(this::isInSight).count() - 1);
    }

    private void typed(KeyEvent key) {
        String typed = Typed.plain(key.getCharacter());
        if (typed.length() == 1 && Character.isDigit(typed.charAt(0)) && !session.complete().get()) {
            model.digit(typed.charAt(0));
            key.consume();
        }
    }
}
