package vn.xeploai.storage.entity;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

import org.jspecify.annotations.Nullable;

/**
 * One row an import wrote.
 *
 * @param key the parts of its key
 * @param added whether it was not there before
 * @param before the columns that differ, as they were; nothing when added
 * @param after the same columns as written, all of them when added
 */
record JournalLine(
        List<String> key, boolean added, Map<String, @Nullable String> before, Map<String, @Nullable String> after) {

    /** Many rows in few bytes. */
    static byte[] packed(List<JournalLine> lines) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            out.writeInt(lines.size());
            for (JournalLine each : lines) {
                out.writeInt(each.key.size());
                for (String part : each.key) {
                    write(out, part);
                }
                out.writeBoolean(each.added);
                write(out, each.before);
                write(out, each.after);
            }
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** The rows again. */
    static List<JournalLine> unpacked(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes)))) {
            int count = in.readInt();
            List<JournalLine> lines = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                int parts = in.readInt();
                List<String> key = new ArrayList<>();
                for (int part = 0; part < parts; part++) {
                    key.add(String.valueOf(read(in)));
                }
                lines.add(new JournalLine(key, in.readBoolean(), readMap(in), readMap(in)));
            }
            return lines;
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
    }

    /** About how many bytes it takes before it is packed. */
    int size() {
        return size(before) + size(after) + 100;
    }

    private static int size(Map<String, @Nullable String> columns) {
        return columns.entrySet().stream()
                .mapToInt(each -> each.getKey().length() + (each.getValue() == null ? 0 : each.getValue().length()))
                .sum();
    }

    private static void write(DataOutputStream out, Map<String, @Nullable String> columns) throws IOException {
        out.writeInt(columns.size());
        for (Map.Entry<String, @Nullable String> each : columns.entrySet()) {
            write(out, each.getKey());
            write(out, each.getValue());
        }
    }

    private static Map<String, @Nullable String> readMap(DataInputStream in) throws IOException {
        int count = in.readInt();
        Map<String, @Nullable String> columns = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            columns.put(String.valueOf(read(in)), read(in));
        }
        return columns;
    }

    private static void write(DataOutputStream out, @Nullable String text) throws IOException {
        byte[] bytes = text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text == null ? -1 : bytes.length);
        out.write(bytes);
    }

    private static @Nullable String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }
}
