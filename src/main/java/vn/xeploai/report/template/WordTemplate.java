package vn.xeploai.report.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.template.RowBlocks.Block;

/**
 * Mẫu .docx. Works on the parts themselves, so that text boxes, content controls, headers and footers are filled alike, and
 * whatever else stands in the document stays as it is.
 */
final class WordTemplate {
    private static final Pattern FILLED = Pattern.compile("word/(document|header\\d*|footer\\d*|footnotes|endnotes)\\.xml");

    private final Map<String, byte[]> parts;
    private final Map<String, Document> documents = new LinkedHashMap<>();

    private WordTemplate(Map<String, byte[]> parts) throws IOException {
        this.parts = parts;
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            if (FILLED.matcher(part.getKey()).matches()) {
                documents.put(part.getKey(), parse(part.getValue()));
            }
        }
    }

    static WordTemplate of(Map<String, byte[]> parts) throws IOException {
        return new WordTemplate(parts);
    }

    void check(TagCheck check) {
        documents.values().forEach(document -> {
            int table = 0;
            for (Element each : WordXml.all(document.getDocumentElement(), "tbl")) {
                table++;
                List<Element> rows = WordXml.rows(each);
                List<String> places = new ArrayList<>();
                for (int row = 1; row <= rows.size(); row++) {
                    places.add("%d.%d".formatted(table, row));
                }
                check.table(rows.stream().map(WordXml::words).toList(), places);
            }
            WordXml.all(document.getDocumentElement(), "p").stream()
                    .filter(paragraph -> !WordXml.isInTable(paragraph))
                    .forEach(paragraph -> check.words(WordXml.words(paragraph), WordXml.shortened(paragraph)));
        });
    }

    void fill(TagData data, OutputStream out) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                Document document = documents.get(part.getKey());
                zip.putNextEntry(new ZipEntry(part.getKey()));
                if (document == null) {
                    zip.write(part.getValue());
                } else {
                    fill(document, data);
                    zip.write(written(document));
                }
                zip.closeEntry();
            }
        }
    }

    private static void fill(Document document, TagData data) {
        for (Element table : WordXml.all(document.getDocumentElement(), "tbl")) {
            List<Element> rows = WordXml.rows(table);
            for (Block block : RowBlocks.in(rows.stream().map(WordXml::words).toList())) {
                repeat(rows.subList(block.first(), block.last() + 1), data, block.list());
            }
            if (WordXml.rows(table).isEmpty()) {
                // A table without rows is a spoiled document.
                table.getParentNode().removeChild(table);
            }
        }
        fill(document.getDocumentElement(), data, null);
    }

    private static void repeat(List<Element> rows, TagData data, String list) {
        Element first = rows.getFirst();
        for (Map<String, Cell> item : data.rows(list)) {
            for (Element row : rows) {
                Element copy = (Element) row.cloneNode(true);
                WordXml.withoutParagraphIds(copy);
                fill(copy, data, item);
                first.getParentNode().insertBefore(copy, first);
            }
        }
        rows.forEach(row -> row.getParentNode().removeChild(row));
    }

    private static void fill(Element within, TagData data, @Nullable Map<String, Cell> row) {
        WordXml.all(within, "p").forEach(paragraph -> WordXml.fill(paragraph, name -> CellWords.of(data.cell(name, row))));
    }

    private static Document parse(byte[] part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(part));
        } catch (SAXException | ParserConfigurationException spoiled) {
            throw new IOException("no document", spoiled);
        }
    }

    private static byte[] written(Document document) throws IOException {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            TransformerFactory factory = TransformerFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            document.setXmlStandalone(true);
            factory.newTransformer().transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException impossible) {
            throw new IOException("not written", impossible);
        }
    }
}
