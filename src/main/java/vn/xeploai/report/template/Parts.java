package vn.xeploai.report.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a document or workbook: what its packed file holds. */
final class Parts {
    /** An honest template of a megabyte unpacks to far less. */
    private static final long MOST_UNPACKED = 60_000_000;
    private static final int MOST_PARTS = 2_000;
    private static final Pattern NOT_FILLED = Pattern.compile("(xl|word)/(drawings|charts|diagrams|comments)[^.]*\\.xml");
    private static final Pattern MARKUP = Pattern.compile("<[^>]*>");
    private static final String CONTENT_TYPES = "[Content_Types].xml";

    private Parts() {}

    /** By name, in their order. @throws IOException for what is no such file, is spoiled, or unpacks to too much */
    static Map<String, byte[]> of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long unpacked = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) (MOST_UNPACKED - unpacked));
                unpacked += part.length;
                parts.put(entry.getName(), part);
                if (unpacked >= MOST_UNPACKED || parts.size() > MOST_PARTS) {
                    throw new IOException("unpacks to too much");
                }
            }
        }
        if (!parts.containsKey(CONTENT_TYPES)) {
            throw new IOException("no list of parts");
        }
        return parts;
    }

    /** What people read in the parts that are not filled, by name: comments, charts, text boxes of workbooks. */
    static Map<String, String> notFilled(Map<String, byte[]> parts) {
        Map<String, String> words = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            if (NOT_FILLED.matcher(name).matches()) {
                words.put(name, MARKUP.matcher(new String(part, StandardCharsets.UTF_8)).replaceAll(""));
            }
        });
        return words;
    }

    /** Whether the main part is of that type. */
    static boolean are(Map<String, byte[]> parts, TemplateType type) {
        String types = new String(parts.getOrDefault(CONTENT_TYPES, new byte[0]), StandardCharsets.UTF_8);
        return types.contains(type.contentType()) && parts.keySet().stream().noneMatch(name -> name.endsWith("vbaProject.bin"));
    }
}
