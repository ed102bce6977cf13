package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.control.TableColumn;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import vn.xeploai.text.VietnameseOrder;

/** What the keys do in the grid. */
final class SheetKeys implements ScoreCell.Editing {
    private static final Duration PAUSE = Duration.millis(900);
    private static final Map<KeyCode, Integer> DIGITS = Map.ofEntries(
            Map.entry(KeyCode.DIGIT0, 0), Map.entry(KeyCode.NUMPAD0, 0),
            Map.entry(KeyCode.DIGIT1, 1), Map.entry(KeyCode.NUMPAD1, 1),
            Map.entry(KeyCode.DIGIT2, 2), Map.entry(KeyCode.NUMPAD2, 2),
            Map.entry(KeyCode.DIGIT3, 3), Map.entry(KeyCode.NUMPAD3, 3),
            Map.entry(KeyCode.DIGIT4, 4), Map.entry(KeyCode.NUMPAD4, 4),
            Map.entry(KeyCode.DIGIT5, 5), Map.entry(KeyCode.NUMPAD5, 5));

    /** What lies outside the grid. */
    interface Elsewhere {
        /** Shows the menu of reasons there. */
        void reasons(double screenX, double screenY);

        /** Takes in what is on the clipboard. */
        void paste();

        /** Gives the rest the usual level. */
        void rest();
    }

    private final RatingViewModel place;
    private final GridViewModel grid;
    private final SheetTable table;
    private final Elsewhere elsewhere;
    private final PauseTransition pause = new PauseTransition(PAUSE);
    private String typed = "";
    private String begun = "";

    SheetKeys(RatingViewModel place, SheetTable table, Elsewhere elsewhere) {
        this.place = place;
        this.grid = place.grid();
        this.table = table;
        this.elsewhere = elsewhere;
        pause.setOnFinished(_ -> typed = "");
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        table.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        table.setOnContextMenuRequested(asked -> elsewhere.reasons(asked.getScreenX(), asked.getScreenY()));
    }

    @Override
    public String begun() {
        return begun;
    }

    @Override
    public void typed(int row, String words) {
        grid.cursor().focus(row, GridColumn.SCORE);
        grid.typing().typeScore(words);
    }

    @Override
    public void move(int byRows, int byColumns) {
        if (byColumns == 0) {
            grid.cursor().move(byRows, 0);
        } else {
            grid.cursor().step(byColumns);
        }
    }

    private boolean isEditing() {
        return table.getEditingCell() != null;
    }

    private void pressed(KeyEvent key) {
        if (isEditing()) {
            return;
        }
        boolean taken = key.isShortcutDown() ? withShortcut(key) : !key.isAltDown() && plain(key);
        if (taken) {
            key.consume();
        }
    }

    private boolean withShortcut(KeyEvent key) {
        switch (key.getCode()) {
            case Z -> {
                if (key.isShiftDown()) {
                    grid.typing().redo();
                } else {
                    grid.typing().undo();
                }
            }
            case Y -> grid.typing().redo();
            case V -> elsewhere.paste();
            case G -> elsewhere.rest();
            case B -> place.votes().take();
            case HOME -> grid.cursor().focus(0, grid.cursor().focus().get().column());
            case END -> grid.cursor().focus(grid.rows().size() - 1, grid.cursor().focus().get().column());
            default -> {
                return false;
            }
        }
        return true;
    }

    private boolean plain(KeyEvent key) {
        Integer digit = DIGITS.get(key.getCode());
        if (digit != null && !key.isShiftDown()) {
            return digit(digit);
        }
        List<GridColumn> columns = grid.columns();
        switch (key.getCode()) {
            case UP -> grid.cursor().move(-1, 0);
            case DOWN -> grid.cursor().move(1, 0);
            case LEFT -> grid.cursor().move(0, -1);
            case RIGHT -> grid.cursor().move(0, 1);
            case HOME -> grid.cursor().move(0, -columns.size());
            case END -> grid.cursor().move(0, columns.size());
            case PAGE_UP -> grid.cursor().move(-15, 0);
            case PAGE_DOWN -> grid.cursor().move(15, 0);
            case ENTER -> grid.cursor().move(key.isShiftDown() ? -1 : 1, 0);
            case TAB -> {
                return grid.cursor().step(key.isShiftDown() ? -1 : 1);
            }
            case DELETE, BACK_SPACE -> grid.typing().clear();
            case F2 -> edit("");
            case MINUS, SUBTRACT, F4, CONTEXT_MENU -> reasons();
            default -> {
                return false;
            }
        }
        return true;
    }

    /** In the score a digit is a digit; it comes again as a typed character. */
    private boolean digit(int digit) {
        if (grid.cursor().focus().get().column() == GridColumn.SCORE) {
            return false;
        }
        if (digit == 0) {
            grid.typing().clear();
        } else {
            grid.typing().setLevel(digit);
        }
        return true;
    }

    private void typed(KeyEvent key) {
        String character = key.getCharacter();
        if (isEditing() || key.isShortcutDown() || key.isAltDown() || character.isBlank() || isControl(character)) {
            return;
        }
        if (character.equals("?")) {
            place.why();
            key.consume();
        } else if (Character.isDigit(character.codePointAt(0))) {
            if (grid.cursor().focus().get().column() == GridColumn.SCORE) {
                edit(character);
            }
            key.consume();
        } else if (Character.isLetter(character.codePointAt(0))) {
            jump(VietnameseOrder.folded(character));
            key.consume();
        }
    }

    private static boolean isControl(String character) {
        return character.isEmpty() || character.codePoints().anyMatch(Character::isISOControl);
    }

    /** Letters typed quickly make one beginning; the same letter again leads to the next name. */
    private void jump(String letter) {
        String longer = typed + letter;
        typed = longer.length() > 1 && !longer.equals(letter + letter) && grid.cursor().jump(longer) ? longer : letter;
        if (typed.length() == 1) {
            grid.cursor().jump(letter);
        }
        pause.playFromStart();
    }

    private void edit(String beginning) {
        if (grid.cursor().focus().get().column() == GridColumn.SCORE) {
            begun = beginning;
            for (TableColumn<GridRow, ?> column : table.getColumns()) {
                if (column.getUserData() == GridColumn.SCORE) {
                    table.edit(grid.cursor().focus().get().row(), column);
                }
            }
            begun = "";
        }
    }

    private void reasons() {
        Bounds bounds = table.localToScreen(table.getBoundsInLocal());
        if (bounds != null) {
            elsewhere.reasons(bounds.getCenterX(), bounds.getMinY() + 80);
        }
    }
}
