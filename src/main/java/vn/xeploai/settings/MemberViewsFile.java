package vn.xeploai.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps {@link MemberViews} in {@code member-views.json} beside the settings. Written whole or not at all; a file that cannot
 * be understood is set aside. A comfort: no failure here ever stops the program.
 */
public final class MemberViewsFile {
    private static final Logger LOG = LoggerFactory.getLogger(MemberViewsFile.class);
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();

    private final Path file;

    /** In that folder, which is made when needed. */
    public MemberViewsFile(Path folder) {
        file = folder.resolve("member-views.json");
    }

    /** What was kept; nothing where nothing usable was. */
    public MemberViews load() {
        if (!Files.isRegularFile(file)) {
            return MemberViews.NONE;
        }
        try {
            Kept kept = JSON.readValue(file.toFile(), Kept.class);
            return kept == null ? setAside() : new MemberViews(orNone(kept.views()), orNone(kept.columns()));
        } catch (JacksonException broken) {
            return setAside();
        } catch (IOException unreadable) {
            LOG.warn("views not read: {}", unreadable.getClass().getSimpleName());
            return MemberViews.NONE;
        }
    }

    /** Keeps them. */
    public void save(MemberViews views) {
        Path fresh = file.resolveSibling("member-views.json.new");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            JSON.writeValue(fresh.toFile(), views);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            LOG.warn("views not kept: {}", refused.getClass().getSimpleName());
        }
    }

    private MemberViews setAside() {
        try {
            Files.move(file, file.resolveSibling("member-views.broken.json"), StandardCopyOption.REPLACE_EXISTING);
            LOG.warn("views could not be understood, set aside");
        } catch (IOException refused) {
            LOG.warn("broken views not set aside: {}", refused.getClass().getSimpleName());
        }
        return MemberViews.NONE;
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }

    /** The file's content: any part may be missing. */
    private record Kept(@Nullable List<MemberViews.View> views, @Nullable List<MemberViews.Column> columns) {}
}
