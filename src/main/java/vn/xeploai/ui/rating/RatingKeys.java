package vn.xeploai.ui.rating;

import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.kit.FxThread;

/** What the keys do in the place, wherever the keyboard is in it. */
final class RatingKeys {
    private final RatingViewModel model;
    private final BorderPane node;
    private final Parts parts;

    /**
     * Between what the keyboard goes about.
     *
     * @param cells the list on the left
     * @param table the sheet
     * @param deciding the panel of decisions
     * @param dossier the panel of self-review
     */
    record Parts(CellPane cells, SheetTable table, DecidingPanel deciding, DossierPanel dossier) {}

    RatingKeys(RatingViewModel model, BorderPane node, Parts parts) {
        this.model = model;
        this.node = node;
        this.parts = parts;
        node.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent key) {
        boolean far = key.isShortcutDown();
        if (model.sheets().shown().get()) {
            return;
        }
        if (key.getCode() == KeyCode.F1) {
            model.why();
        } else if (far && key.getCode() == KeyCode.ENTER) {
            boolean opens = !model.deciding().shown().get();
            model.decide();
            if (opens) {
                FxThread.later(parts.deciding()::takeFocus);
            }
        } else if (key.getCode() == KeyCode.F7) {
            model.openSheets();
        } else if (key.getCode() == KeyCode.F3) {
            model.review();
        } else if (far && (key.getCode() == KeyCode.DOWN || key.getCode() == KeyCode.UP)
                && isInside(node.getScene().getFocusOwner(), parts.dossier())) {
            next(key.getCode() == KeyCode.DOWN ? 1 : -1);
        } else if (key.getCode() == KeyCode.F6) {
            nextPart();
        } else if (far && key.getCode() == KeyCode.PAGE_DOWN) {
            model.stepUnit(1);
        } else if (far && key.getCode() == KeyCode.PAGE_UP) {
            model.stepUnit(-1);
        } else {
            return;
        }
        key.consume();
    }

    /** The dossier of the next or an earlier subject. */
    private void next(int by) {
        if (!model.dossier().isUnsaved()) {
            int before = model.grid().cursor().focus().get().row();
            model.grid().cursor().move(by, 0);
            if (model.grid().cursor().focus().get().row() != before) {
                model.review();
            }
        }
    }

    /** From the list to the grid to the panel and back. */
    private void nextPart() {
        Node focused = node.getScene() == null ? null : node.getScene().getFocusOwner();
        if (isInside(focused, parts.table())) {
            if (node.getRight() == null) {
                parts.cells().takeFocus();
            } else {
                Objects.requireNonNull(node.getRight().lookup(".side-close")).requestFocus();
            }
        } else if (node.getRight() != null && isInside(focused, node.getRight()) && node.getLeft() != null) {
            parts.cells().takeFocus();
        } else {
            parts.table().requestFocus();
        }
    }

    private static boolean isInside(@Nullable Node node, Node part) {
        return Stream.iterate(node, Objects::nonNull, Node::getParent).anyMatch(part::equals);
    }
}
