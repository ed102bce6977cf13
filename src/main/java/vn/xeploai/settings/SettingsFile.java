package vn.xeploai.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link UserSettings} in {@code settings.json}. Written whole or not at all; a file that cannot be understood is set
 * aside under another name, never overwritten. Settings are a comfort: no failure here ever stops the program.
 */
public final class SettingsFile {
    private static final Logger LOG = LoggerFactory.getLogger(SettingsFile.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;

    /** In that folder, which is made when needed. */
    public SettingsFile(Path folder) {
        file = folder.resolve("settings.json");
    }

    /** What was kept; the usual settings where nothing usable was. */
    public UserSettings load() {
        if (!Files.isRegularFile(file)) {
            return UserSettings.USUAL;
        }
        try {
            Kept kept = JSON.readValue(file.toFile(), Kept.class);
            return kept == null ? setAside() : kept.settings();
        } catch (JacksonException broken) {
            return setAside();
        } catch (IOException unreadable) {
            LOG.warn("settings not read: {}", unreadable.getClass().getSimpleName());
            return UserSettings.USUAL;
        }
    }

    /** Keeps them. */
    public void save(UserSettings settings) {
        Path fresh = file.resolveSibling("settings.json.new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            JSON.writeValue(fresh.toFile(), settings);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            LOG.warn("settings not kept: {}", refused.getClass().getSimpleName());
        }
    }

    private UserSettings setAside() {
        Path aside = file.resolveSibling("settings.broken.json");
        try {
            Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("settings could not be understood, set aside as {}", aside.getFileName());
        } catch (IOException refused) {
            LOG.warn("broken settings not set aside: {}", refused.getClass().getSimpleName());
        }
        return UserSettings.USUAL;
    }

    /** The file's content: any part may be missing. */
    private record Kept(
            @Nullable String look,
            @Nullable String language,
            int year,
            @Nullable String unit,
            int width,
            int height,
            boolean maximized) {
        UserSettings settings() {
            return new UserSettings(
                    look == null ? UserSettings.USUAL.look() : look,
                    language == null ? UserSettings.USUAL.language() : language,
                    year, unit, Math.max(0, width), Math.max(0, height), maximized);
        }
    }
}
