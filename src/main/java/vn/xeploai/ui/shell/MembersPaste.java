package vn.xeploai.ui.shell;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

import vn.xeploai.ui.intake.IntakeDesk;
import vn.xeploai.ui.kit.Dialogs;
import vn.xeploai.work.port.workbook.MatchTarget;

/** Dán khối từ Excel vào bảng đảng viên: takes the block to where workbooks come in, with the columns as they are shown. */
final class MembersPaste {
    private static final KeyCodeCombination PASTE = new KeyCodeCombination(KeyCode.V, KeyCombination.SHORTCUT_DOWN);

    /** Columns of the table → what a list calls them. */
    private static final Map<String, String> COLUMNS = Map.of(
            "members-name", "FULL_NAME",
            "members-birth", "BIRTH",
            "members-sex", "SEX",
            "members-cell", "CELL_NAME",
            "members-position", "PARTY_POSITION",
            "members-card", "CARD_NUMBER",
            "members-admitted", "ADMITTED_ON",
            "members-status", "STATUS",
            "members-code", "CODE");

    /** Brings a block in. */
    @FunctionalInterface
    interface Sink {
        /** With the names of the columns shown, from the left. */
        void take(String block, List<String> headers);
    }

    private MembersPaste() {}

    /** Listens on the place; fields of its own keep the key for themselves. */
    static void on(Parent place, Dialogs dialogs, IntakeDesk desk, Sink sink) {
        place.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (PASTE.match(key) && place.lookup("#members-table") instanceof TableView<?> table) {
                String block = dialogs.pasted();
                if (!block.isBlank()) {
                    key.consume();
                    sink.take(block, headers(table, desk));
                }
            }
        });
    }

    private static List<String> headers(TableView<?> table, IntakeDesk desk) {
        Map<String, String> words = desk.targets().stream().collect(Collectors.toMap(MatchTarget::key, MatchTarget::words));
        return table.getColumns().stream()
                .filter(TableColumn::isVisible)
                .map(TableColumnBase::getId)
                .map(COLUMNS::get)
                .filter(Objects::nonNull)
                .map(key -> words.getOrDefault(key, ""))
                .toList();
    }
}
