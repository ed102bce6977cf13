package vn.xeploai.storage;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The seal as a small text file beside the database: written aside, forced to the disk, then moved over the old one, so that
 * there is always a whole one.
 *
 * @param file where it stands
 */
record SealFile(Path file) {
    private static final Logger LOG = LoggerFactory.getLogger(SealFile.class);
    private static final String COUNT = "count.";
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    /** What stands there; empty when there is none, or none that can be understood. */
    Optional<Seal> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        Properties lines = new Properties();
        // Byte by byte, so that a broken seal is unreadable rather than an error.
        try (Reader text = new StringReader(Files.readString(file, StandardCharsets.ISO_8859_1))) {
            lines.load(text);
            return Optional.of(parse(lines));
        } catch (IllegalArgumentException broken) {
            LOG.warn("seal cannot be understood: {}", broken.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    /** Replaces it. */
    void write(Seal seal) throws IOException {
        byte[] bytes = text(seal).getBytes(StandardCharsets.US_ASCII);
        try (FileChannel channel = FileChannel.open(
                aside(), StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
        Files.move(aside(), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Clears away a seal that was never finished. */
    void sweep() throws IOException {
        Files.deleteIfExists(aside());
    }

    private Path aside() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    private static Seal parse(Properties lines) {
        TreeMap<String, Long> counts = new TreeMap<>();
        for (String name : lines.stringPropertyNames()) {
            if (name.startsWith(COUNT)) {
                counts.put(name.substring(COUNT.length()), Long.valueOf(lines.getProperty(name)));
            }
        }
        int schema = (int) number(lines, "schema");
        long change = number(lines, "change");
        return switch (word(lines, "state")) {
            case OPEN -> new Seal.Open(schema, change);
            case CLOSED -> new Seal.Closed(
                        new Inventory(schema, change, counts), number(lines, "length"), word(lines, "sha256"));
            default -> throw new IllegalArgumentException("state");
        };
    }

    private static long number(Properties lines, String name) {
        return Long.parseLong(word(lines, name));
    }

    private static String word(Properties lines, String name) {
        String word = lines.getProperty(name);
        if (word == null) {
            throw new IllegalArgumentException(name);
        }
        return word;
    }

    private static String text(Seal seal) {
        StringBuilder text = new StringBuilder();
        line(text, "state", seal instanceof Seal.Closed ? CLOSED : OPEN);
        line(text, "schema", seal.schema());
        line(text, "change", seal.change());
        if (seal instanceof Seal.Closed closed) {
            closed.inventory().counts().forEach((table, rows) -> line(text, COUNT + table, rows));
            line(text, "length", closed.length());
            line(text, "sha256", closed.sha256());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, Object value) {
        text.append(name).append('=').append(value).append('\n');
    }
}
