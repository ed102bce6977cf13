package vn.xeploai.boot;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Whether a window can be opened, asked before JavaFX is, because JavaFX answers with a stack trace. */
final class Display {
    private static final Path X_SOCKETS = Path.of("/tmp/.X11-unix");

    private Display() {}

    /** Looks at this machine. */
    static boolean isThere() {
        return isThere(System.getProperty("os.name", ""), System.getProperty("glass.platform", ""), System.getenv(), X_SOCKETS);
    }

    /** Windows and macOS always have a screen; elsewhere an X server is asked for, a local one by its socket. */
    static boolean isThere(String system, String glass, Map<String, String> environment, Path xSockets) {
        String name = system.toLowerCase(Locale.ROOT);
        if (glass.equalsIgnoreCase("headless") || name.contains("windows") || name.contains("mac")) {
            return true;
        }
        String display = environment.getOrDefault("DISPLAY", "");
        if (display.startsWith(":") || display.startsWith("unix:")) {
            String number = display.substring(display.indexOf(':') + 1).replaceAll("\\..*", "");
            return Files.exists(xSockets.resolve("X" + number));
        }
        return !display.isEmpty();
    }
}
