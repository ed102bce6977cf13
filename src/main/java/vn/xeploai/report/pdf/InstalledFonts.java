package vn.xeploai.report.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** Phông chữ cài trên máy: the font files of this computer, looked through once for each family asked for. */
final class InstalledFonts {
    private static final int DEPTH = 6;

    private final List<Path> folders;
    private final Map<String, Optional<Map<Face.Weight, Path>>> known = new ConcurrentHashMap<>();

    /** Those folders and what is below them; the earlier ones first. */
    InstalledFonts(List<Path> folders) {
        this.folders = List.copyOf(folders);
    }

    /** Where the operating systems keep them. */
    static InstalledFonts ofSystem() {
        String home = System.getProperty("user.home", "");
        List<String> folders = new ArrayList<>(List.of(
                home + "/.local/share/fonts", home + "/.fonts", home + "/Library/Fonts",
                "/usr/local/share/fonts", "/usr/share/fonts", "/Library/Fonts", "/System/Library/Fonts"));
        folders.add(System.getenv().getOrDefault("WINDIR", "C:/Windows") + "/Fonts");
        String own = System.getenv("LOCALAPPDATA");
        if (own != null) {
            folders.add(own + "/Microsoft/Windows/Fonts");
        }
        return new InstalledFonts(folders.stream().map(Path::of).filter(Files::isDirectory).toList());
    }

    /** The files of the cuts of that family; nothing where one is missing or its maker does not let it be embedded. */
    Optional<Map<Face.Weight, Path>> of(String family) {
        return known.computeIfAbsent(family.strip().toLowerCase(Locale.ROOT), this::find);
    }

    private Optional<Map<Face.Weight, Path>> find(String family) {
        Map<Face.Weight, Path> found = new EnumMap<>(Face.Weight.class);
        for (Path folder : folders) {
            try (Stream<Path> files = Files.find(folder, DEPTH, (file, about) ->
                    about.isRegularFile() && file.toString().toLowerCase(Locale.ROOT).endsWith(".ttf"))) {
                files.sorted().forEach(file -> FontFile.read(file)
                        .filter(font -> font.isOf(family) && font.mayBeEmbedded())
                        .flatMap(FontFile::weight)
                        .ifPresent(weight -> found.putIfAbsent(weight, file)));
            } catch (IOException | UncheckedIOException _) {
                // A folder that cannot be read holds no fonts for us.
            }
        }
        return found.size() == Face.Weight.values().length ? Optional.of(found) : Optional.empty();
    }
}
