package vn.xeploai.report.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

import org.apache.poi.xwpf.usermodel.XWPFDocument;

/**
 * Writes a document out of parts drawn one after the other: the library holds a document whole in memory, a hundred times its size, and
 * the papers of a district are as many as its members. All parts are made alike, so everything beside their text is the first one's.
 */
final class DocumentParts {
    private static final String TEXT = "word/document.xml";
    private static final String BEGIN = "<w:body>";
    private static final String END = "</w:body>";
    private static final String PAPER = "<w:sectPr";

    private DocumentParts() {}

    /**
     * Writes them in that order; each is closed once it is written.
     *
     * @param parts every one but the last ends with a section break of its own; drawn when asked for
     */
    static void write(Iterator<XWPFDocument> parts, OutputStream stream) throws IOException {
        byte[] first = packed(parts.next());
        ZipOutputStream out = new ZipOutputStream(stream);
        try (ZipInputStream in = opened(first)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                if (entry.getName().equals(TEXT)) {
                    join(text(in), parts, out);
                } else {
                    in.transferTo(out);
                }
                out.closeEntry();
            }
        }
        out.finish();
    }

    private static void join(String first, Iterator<XWPFDocument> others, OutputStream out) throws IOException {
        String text = first;
        put(text.substring(0, text.indexOf(BEGIN) + BEGIN.length()), out);
        while (others.hasNext()) {
            // The paper at the end of a document is that of its last section.
            put(text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.lastIndexOf(PAPER)), out);
            text = textOf(packed(others.next()));
        }
        put(text.substring(text.indexOf(BEGIN) + BEGIN.length(), text.lastIndexOf(END)), out);
        put(text.substring(text.lastIndexOf(END)), out);
    }

    private static byte[] packed(XWPFDocument part) throws IOException {
        try (part; ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            part.write(out);
            return out.toByteArray();
        }
    }

    private static String textOf(byte[] packed) throws IOException {
        try (ZipInputStream in = opened(packed)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().equals(TEXT)) {
                    return text(in);
                }
            }
        }
        throw new IllegalStateException("a document without " + TEXT);
    }

    private static ZipInputStream opened(byte[] packed) {
        return new ZipInputStream(new ByteArrayInputStream(packed));
    }

    private static String text(ZipInputStream entry) throws IOException {
        return new String(entry.readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void put(String text, OutputStream out) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
    }
}
