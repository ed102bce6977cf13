package vn.xeploai.ui.shell;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.feather.Feather;

/** The places of the navigation, in its order. */
enum Stop {
    /** Tổng hợp. */
    SUMMARY("summary", Feather.PIE_CHART, KeyCode.DIGIT1, false),
    /** Đảng viên. */
    MEMBERS("members", Feather.USERS, KeyCode.DIGIT3, false),
    /** Xếp loại. */
    RATING("rating", Feather.GRID, KeyCode.DIGIT5, true),
    /** Báo cáo. */
    REPORTS("reports", Feather.PRINTER, KeyCode.DIGIT9, true),
    /** Đối chiếu số liệu. */
    RECONCILE("reconcile", Feather.CHECK_SQUARE, KeyCode.D, false);

    private final String word;
    private final Feather icon;
    private final KeyCode key;
    private final boolean ofYear;

    Stop(String word, Feather icon, KeyCode key, boolean ofYear) {
        this.word = word;
        this.icon = icon;
        this.key = key;
        this.ofYear = ofYear;
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

    /** Whether it shows one year, and so nothing while there is none. */
    boolean isOfYear() {
        return ofYear;
    }
}
