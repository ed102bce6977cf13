package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;

/**
 * A clerk in a program of their own, in the session of the first cell: types for ever on one of its pages. Says before every key
 * how many keys it will have been, until somebody kills the program.
 */
final class SessionClerk {
    /** Where the clerk types. */
    enum Page {
        /** Votes that do not add up, one row after the other. */
        BALLOTS(4),
        /** Why the first one is absent. */
        REASON(1),
        /** What is good about the first one. */
        STRENGTHS(3),
        /** What the chair concludes. */
        CONCLUSION(5),
        /** A day that is none: digits for ever. */
        DAY(0);

        private final int steps;

        Page(int steps) {
            this.steps = steps;
        }
    }

    private SessionClerk() {}

    /** The letter of that key, from 0. */
    static char letter(int key) {
        return (char) ('a' + key % 26);
    }

    /** {@code HOME PAGE}. */
    public static void main(String[] arguments) throws InterruptedException {
        ClerksWindow window = ClerksWindow.openSessions(Path.of(arguments[0]));
        Page page = Page.valueOf(arguments[1]);
        window.type(KeyCode.ENTER);
        window.awaitFocus("meeting-day");
        for (int i = 0; i < page.steps; i++) {
            window.robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        }
        enter(window, page);
        for (int key = 0; key < Integer.MAX_VALUE; key++) {
            System.out.println(key + 1);
            System.out.flush();
            switch (page) {
                case BALLOTS -> {
                    window.robot.type(KeyCode.DIGIT1);
                    window.robot.type(KeyCode.DOWN);
                }
                case DAY -> window.robot.type(KeyCode.DIGIT7);
                case REASON, STRENGTHS, CONCLUSION ->
                        window.robot.type(KeyCode.getKeyCode(Character.toString(Character.toUpperCase(letter(key)))));
            }
            TimeUnit.MILLISECONDS.sleep(TypingClerk.MILLISECONDS_A_KEY);
        }
    }

    private static void enter(ClerksWindow window, Page page) throws InterruptedException {
        switch (page) {
            case BALLOTS -> window.awaitFocus("ballots");
            case REASON -> {
                window.awaitFocus("attendance");
                window.type(KeyCode.DIGIT2);
                window.awaitFocus("attendance-reason");
            }
            case STRENGTHS -> {
                window.awaitFocus("remarks-people");
                window.type(KeyCode.TAB);
                window.awaitFocus("meeting-strengths");
            }
            case CONCLUSION -> {
                window.awaitFocus("meeting-collective");
                window.robot.push(KeyCode.CONTROL, KeyCode.TAB);
                window.robot.push(KeyCode.CONTROL, KeyCode.TAB);
                window.robot.push(KeyCode.CONTROL, KeyCode.TAB);
                window.awaitFocus("meeting-conclusion");
            }
            case DAY -> window.awaitFocus("meeting-day");
        }
    }
}
