package vn.xeploai.boot;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens folders in the file manager of the operating system, files in the program the user has for them. */
final class FileManager {
    private static final Logger LOG = LoggerFactory.getLogger(FileManager.class);

    private FileManager() {}

    /** Opens it if there is a file manager; where there is none the path is on the screen all the same. */
    static void open(Path place) {
        try {
            new ProcessBuilder(command(System.getProperty("os.name", "")), place.toAbsolutePath().toString())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        } catch (IOException none) {
            LOG.warn("no file manager: {}", none.getClass().getSimpleName());
        }
    }

    static String command(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.contains("windows") ? "explorer" : name.contains("mac") ? "open" : "xdg-open";
    }
}
