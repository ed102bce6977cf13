package vn.xeploai.boot;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.Scene;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Writes into the log when the first frame stood, so that a slow start can be seen from afar. */
final class FirstFrame {
    private static final Logger LOG = LoggerFactory.getLogger(FirstFrame.class);

    private final Scene scene;
    private final Runnable once = this::seen;

    FirstFrame(Scene scene) {
        this.scene = scene;
    }

    void log() {
        scene.addPostLayoutPulseListener(once);
    }

    private void seen() {
        scene.removePostLayoutPulseListener(once);
        LOG.info("first frame {} ms after the start", millisecondsSinceStart());
    }

    /** Since the process began. */
    static long millisecondsSinceStart() {
        Instant now = Instant.now();
        return Duration.between(ProcessHandle.current().info().startInstant().orElse(now), now).toMillis();
    }
}
