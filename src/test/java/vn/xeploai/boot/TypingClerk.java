package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;

/**
 * A clerk in a program of their own: levels typed down the grid for ever. Says before every key whose level it sets and whether
 * to good or one lower, until somebody kills the program.
 */
final class TypingClerk {
    /** Five times as fast as somebody who types two keys a second. */
    static final int MILLISECONDS_A_KEY = 100;

    private TypingClerk() {}

    /** {@code HOME RUN}: levels differ from one run to the next. */
    public static void main(String[] arguments) throws InterruptedException {
        ClerksWindow window = ClerksWindow.open(Path.of(arguments[0]));
        int run = Integer.parseInt(arguments[1]);
        for (int key = 0; key < Integer.MAX_VALUE; key++) {
            boolean good = (run + key) % 2 == 0;
            System.out.println(window.focusedSubject() + " " + good);
            System.out.flush();
            window.robot.type(good ? KeyCode.DIGIT2 : KeyCode.DIGIT3);
            window.robot.type(KeyCode.DOWN);
            TimeUnit.MILLISECONDS.sleep(MILLISECONDS_A_KEY);
        }
    }
}
