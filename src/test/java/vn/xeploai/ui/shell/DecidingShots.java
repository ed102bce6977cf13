package vn.xeploai.ui.shell;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;

import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.text.Texts;
import vn.xeploai.text.TypedFacts;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.OneRobot;

/** Ways to the states of deciding, closing and locking. */
final class DecidingShots {
    private DecidingShots() {}

    /** Everybody good, the first one disciplined: the decision is refused for one. */
    static void refused(TestWindow window) {
        discipline(window);
        goodForAll(window);
        decide(window);
    }

    /** The rest is decided, the first one stands selected with what forbids the level. */
    static void person(TestWindow window) {
        refused(window);
        // The desk of a picture is shared by its sizes: the second one finds the rest decided.
        if (window.shows("deciding-notice-action")) {
            press(window, "deciding-notice-action");
        }
        window.run(() -> window.find("sheet", TableView.class).requestFocus());
        keys(window, KeyCode.HOME);
    }

    /** What is in the way at the end of the year. */
    static void closing(TestWindow window) {
        person(window);
        press(window, "end-year");
    }

    /** A past year, closed and locked, with what was said then. */
    static void locked(TestWindow window) {
        goodForAll(window);
        press(window, "end-year", "closing-go", "closing-lock");
        OneRobot.hands().type(KeyCode.ESCAPE);
        window.run(() -> window.find("sheet", TableView.class).requestFocus());
        keys(window, KeyCode.F1);
    }

    static void goodForAll(TestWindow window) {
        window.run(() -> window.find("sheet", TableView.class).requestFocus());
        OneRobot.hands().push(KeyCode.CONTROL, KeyCode.G);
        window.run(() -> {});
    }

    /** Types a document and decides the sheet. */
    static void decide(TestWindow window) {
        if (!window.shows("deciding-go")) {
            press(window, "rating-decide");
        }
        type(window, "deciding-authority", "Ban Thường vụ Đảng ủy phường Sông Xanh");
        type(window, "deciding-number", "45-QĐ/ĐU");
        type(window, "deciding-day", "20/12/2025");
        press(window, "deciding-go");
    }

    /** The selected member was reprimanded in the year. */
    static void discipline(TestWindow window) {
        window.run(() -> window.find("sheet", TableView.class).requestFocus());
        keys(window, KeyCode.F1);
        String words = new TypedFacts(Texts.vietnamese(), Invented.REGULATIONS.of(2025).orElseThrow().organizationLevels())
                .write(new Disciplines(List.of(new Discipline(
                        DisciplineForm.REPRIMAND, LocalDate.of(2025, 5, 5), LocalDate.of(2025, 2, 1), true, Discipline.Place.HERE))));
        type(window, "fact-disciplines", words);
        press(window, "note-disciplines");
        OneRobot.hands().type(KeyCode.ESCAPE);
        window.run(() -> {});
    }

    static void press(TestWindow window, String... ids) {
        for (String id : ids) {
            window.run(window.find(id, ButtonBase.class)::fire);
        }
    }

    static void type(TestWindow window, String id, String words) {
        window.run(() -> window.find(id, TextInputControl.class).setText(words));
    }

    static void keys(TestWindow window, KeyCode... keys) {
        OneRobot.hands().type(keys);
        window.run(() -> {});
    }
}
