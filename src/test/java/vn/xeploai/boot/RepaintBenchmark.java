package vn.xeploai.boot;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.testfx.util.WaitForAsyncUtils;

/**
 * How long it takes from a level key in the grid until the cap line is on the screen, with 500 and with 20 members in the cell and
 * every key going to a real database. Run its {@code main} on the test class path with the arguments of the test JVM.
 */
final class RepaintBenchmark {
    private static final int LARGE = 500;
    private static final int SMALL = 20;
    private static final int WARM_UP = 200;
    private static final int KEYS = 400;
    private static final double FRAME = 1000.0 / 60;

    private RepaintBenchmark() {}

    /** {@code FOLDER}: where databases may be made. */
    public static void main(String[] arguments) throws Exception {
        Path home = Files.createTempDirectory(Files.createDirectories(Path.of(arguments[0])), "repaint");
        ClerksWindow.prepare(home, LARGE, SMALL);
        ClerksWindow window = ClerksWindow.open(home);
        double large = measure(window, LARGE);
        window.robot.push(KeyCode.CONTROL, KeyCode.PAGE_DOWN);
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS,
                () -> window.onScreen(() -> window.sheet().getItems().size() == SMALL && window.sheet().isFocused()));
        double small = measure(window, SMALL);
        System.out.printf("work at %d members : work at %d members = %.2f%n", LARGE, SMALL, large / small);
        Runtime.getRuntime().halt(0);
    }

    private static double measure(ClerksWindow window, int members) throws Exception {
        double[] work = new double[KEYS];
        double[] waited = new double[KEYS];
        for (int key = -WARM_UP; key < KEYS; key++) {
            KeyCode code = key % 3 == 0 ? KeyCode.DIGIT1 : key % 2 == 0 ? KeyCode.DIGIT2 : KeyCode.DIGIT3;
            double worked = window.onScreen(() -> work(window, code));
            press(window, Math.floorMod(key / (members - 1), 2) == 0 ? KeyCode.DOWN : KeyCode.UP);
            double clock = untilTheFrame(window, code);
            if (key >= 0) {
                work[key] = worked;
                waited[key] = clock;
            }
        }
        report(members + " members: on the clock from the key to the frame with the cap line, wait for the beat included", waited);
        return report(members + " members: work of the FX thread from the key to the cap line laid out", work);
    }

    /** Key, styles and layout in one go, in milliseconds of the processor: what others do on the machine does not count. */
    private static double work(ClerksWindow window, KeyCode code) {
        Scene scene = window.sheet().getScene();
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        fire(scene, code);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e6;
    }

    /** The same as the toolkit does it: until the beat that hands the picture to the painter. */
    private static double untilTheFrame(ClerksWindow window, KeyCode code) throws Exception {
        CompletableFuture<Double> took = new CompletableFuture<>();
        Platform.runLater(() -> {
            Scene scene = window.sheet().getScene();
            long start = System.nanoTime();
            Runnable[] once = new Runnable[1];
            once[0] = () -> {
                took.complete((System.nanoTime() - start) / 1e6);
                scene.removePostLayoutPulseListener(once[0]);
            };
            scene.addPostLayoutPulseListener(once[0]);
            fire(scene, code);
            Platform.requestNextPulse();
        });
        return took.get(10, TimeUnit.SECONDS);
    }

    private static void press(ClerksWindow window, KeyCode code) {
        window.onScreen(() -> {
            fire(window.sheet().getScene(), code);
            return true;
        });
    }

    private static void fire(Scene scene, KeyCode code) {
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Event.fireEvent(scene.getFocusOwner(), new KeyEvent(kind, "", code.getName(), code, false, false, false, false));
        }
    }

    private static double report(String what, double[] milliseconds) {
        Arrays.sort(milliseconds);
        double usual = milliseconds[KEYS / 2];
        double slow = milliseconds[KEYS * 95 / 100];
        System.out.printf("%s: median %.2f ms, 95 %% within %.2f ms = %.2f frames of 1/60 s%n", what, usual, slow, slow / FRAME);
        return usual;
    }
}
