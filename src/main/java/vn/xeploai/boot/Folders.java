package vn.xeploai.boot;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program keeps things when nobody says otherwise: one visible folder in the user's home, or the one named by the
 * environment variable {@code XEP_LOAI_HOME}.
 *
 * @param home the folder of folders
 */
public record Folders(Path home) {
    /** The folders of this user. */
    public static Folders ofThisUser() {
        return of(System.getenv(), System.getProperty("user.home", "."));
    }

    static Folders of(Map<String, String> environment, String userHome) {
        String named = environment.getOrDefault("XEP_LOAI_HOME", "");
        return new Folders(named.isBlank() ? Path.of(userHome, "XepLoai") : Path.of(named));
    }

    /** The user's own database. */
    public Path data() {
        return home.resolve("du-lieu");
    }

    /** What the program writes for whoever helps the user. */
    public Path log() {
        return home.resolve("nhat-ky");
    }
}
