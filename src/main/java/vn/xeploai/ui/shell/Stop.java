package vn.xeploai.ui.shell;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

/** The places of the navigation, in its order. */
enum Stop {
    /** Tổng quan. */
    OVERVIEW("overview", Feather.HOME, KeyCode.DIGIT1, false),
    /** Tổ chức. */
    ORGANIZATIONS("organizations", Feather.GIT_MERGE, KeyCode.DIGIT2, false),
    /** Đảng viên. */
    MEMBERS("members", Feather.USERS, KeyCode.DIGIT3, false),
    /** Kiểm điểm. */
    MEETING("meeting", Feather.MESSAGE_SQUARE, KeyCode.DIGIT4, false),
    /** Xếp loại. */
    RATING("rating", Feather.GRID, KeyCode.DIGIT5, true),
    /** Tổng hợp. */
    SUMMARY("summary", Feather.PIE_CHART, KeyCode.DIGIT8, false),
    /** Báo cáo. */
    REPORTS("reports", Feather.PRINTER, KeyCode.DIGIT9, true),
    /** Đối chiếu số liệu. */
    RECONCILE("reconcile", Feather.CHECK_SQUARE, KeyCode.D, false);

    private final String word;
    private final Feather icon;
    private final KeyCode key;
    private final boolean needsYear;

    Stop(String word, Feather icon, KeyCode key, boolean needsYear) {
        this.word = word;
        this.icon = icon;
        this.key = key;
        this.needsYear = needsYear;
    }

    /** Id of its button. */
    String id() {
        return "go-" + word;
    }

    /** Key of its name. */
    String textKey() {
        return "ui.rail." + word;
    }

    Feather icon() {
        return icon;
    }

    /** The key that leads there together with Ctrl. */
    KeyCode key() {
        return key;
    }

    /** Whether it has nothing to show while there is no year. */
    boolean needsYear() {
        return needsYear;
    }
}
