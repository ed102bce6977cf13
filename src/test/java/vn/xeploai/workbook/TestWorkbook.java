package vn.xeploai.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A workbook written by hand, tag by tag, so that a test can also write what no library would. Cells: {@code String} as
 * shared text, {@code Number}, {@code LocalDate} as a serial with a date format, {@code Raw} as it stands, {@code ""} for none.
 */
public final class TestWorkbook {
    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private final LinkedHashMap<String, List<List<Object>>> sheets = new LinkedHashMap<>();
    private final List<String> shared = new ArrayList<>();
    private final Map<String, String> replaced = new LinkedHashMap<>();
    private boolean strict;
    private boolean from1904;
    private boolean addresses = true;

    /** A cell as XML, without its address: the attributes and the content of {@code <c>}. */
    public record Raw(String attributes, String content) {}

    /** Adds a sheet whose first row is the header. */
    public TestWorkbook sheet(String name, List<?> header) {
        sheets.put(name, new ArrayList<>());
        return row(header);
    }

    /** Adds a sheet with a header written in one text, columns parted by {@code |}. */
    public TestWorkbook sheet(String name, String header) {
        return sheet(name, List.of(header.split("\\|", -1)));
    }

    /** Adds a row to the last sheet. */
    public TestWorkbook row(List<?> cells) {
        sheets.lastEntry().getValue().add(List.copyOf(cells));
        return this;
    }

    /** Adds a row to the last sheet, cell by cell. */
    public TestWorkbook row(Object... cells) {
        return row(List.of(cells));
    }

    /** Adds a row of texts parted by {@code |}. */
    public TestWorkbook line(String cells) {
        return row(List.of(cells.split("\\|", -1)));
    }

    /** Writes in the strict form of the format. */
    public TestWorkbook strict() {
        strict = true;
        return this;
    }

    /** Counts days from 1904. */
    public TestWorkbook from1904() {
        from1904 = true;
        return this;
    }

    /** Leaves addresses out of rows and cells. */
    public TestWorkbook withoutAddresses() {
        addresses = false;
        return this;
    }

    /** Puts other content in the place of a part, or adds one. */
    public TestWorkbook part(String name, String content) {
        replaced.put(name, content);
        return this;
    }

    /** Writes it. */
    public Path write(Path file) {
        Map<String, String> parts = parts();
        parts.putAll(replaced);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, String> each : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(each.getKey()));
                zip.write(each.getValue().getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return file;
    }

    /** The parts by name, for tests that spoil one. */
    public Map<String, String> parts() {
        Map<String, String> parts = new LinkedHashMap<>();
        shared.clear();
        StringBuilder types = new StringBuilder();
        StringBuilder list = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        Map<String, String> content = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, List<List<Object>>> each : sheets.entrySet()) {
            number++;
            types.append("<Override PartName=\"/xl/worksheets/sheet%d.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/>".formatted(number));
            list.append("<sheet name=\"%s\" sheetId=\"%d\" r:id=\"rId%d\"/>".formatted(escaped(each.getKey()), number, number));
            relations.append("<Relationship Id=\"rId%d\" Type=\"%s/worksheet\" Target=\"worksheets/sheet%d.xml\"/>".formatted(number, relations(), number));
            content.put("xl/worksheets/sheet" + number + ".xml", sheetXml(each.getValue()));
        }
        parts.put("[Content_Types].xml", XML + "<Types xmlns=\"" + PACKAGE + "/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                + "<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml\"/>"
                + "<Override PartName=\"/xl/styles.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml\"/>"
                + types + "</Types>");
        parts.put("_rels/.rels", XML + "<Relationships xmlns=\"" + PACKAGE + "/relationships\"><Relationship Id=\"rId1\" Type=\"" + relations() + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        parts.put("xl/workbook.xml", XML + "<workbook xmlns=\"" + main() + "\" xmlns:r=\"" + relations() + "\"><workbookPr" + (from1904 ? " date1904=\"1\"" : "") + "/><sheets>" + list + "</sheets></workbook>");
        parts.put("xl/_rels/workbook.xml.rels", XML + "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + relations
                + "<Relationship Id=\"texts\" Type=\"" + relations() + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>"
                + "<Relationship Id=\"styles\" Type=\"" + relations() + "/styles\" Target=\"styles.xml\"/></Relationships>");
        parts.put("xl/styles.xml", XML + "<styleSheet xmlns=\"" + main() + "\"><numFmts count=\"2\"><numFmt numFmtId=\"164\" formatCode=\"[$-42A]dd/mm/yyyy;@\"/><numFmt numFmtId=\"165\" formatCode=\"00000000\"/></numFmts>"
                + "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
        StringBuilder texts = new StringBuilder(XML + "<sst xmlns=\"" + main() + "\">");
        shared.forEach(each -> texts.append("<si><t xml:space=\"preserve\">").append(escaped(each)).append("</t></si>"));
        parts.put("xl/sharedStrings.xml", texts.append("</sst>").toString());
        parts.putAll(content);
        return parts;
    }

    private String sheetXml(List<List<Object>> rows) {
        StringBuilder xml = new StringBuilder(XML + "<worksheet xmlns=\"" + main() + "\"><sheetData>");
        for (int row = 0; row < rows.size(); row++) {
            xml.append(addresses ? "<row r=\"" + (row + 1) + "\">" : "<row>");
            for (int column = 0; column < rows.get(row).size(); column++) {
                Object value = rows.get(row).get(column);
                if (!value.equals("") || !addresses) {
                    xml.append(cell(value, addresses ? " r=\"" + Place.letters(column) + (row + 1) + "\"" : ""));
                }
            }
            xml.append("</row>");
        }
        return xml.append("</sheetData></worksheet>").toString();
    }

    private String cell(Object value, String address) {
        return switch (value) {
            case Raw raw -> "<c%s %s>%s</c>".formatted(address, raw.attributes(), raw.content());
            case LocalDate day -> "<c%s s=\"1\"><v>%d</v></c>".formatted(address, serial(day));
            case Number number -> "<c%s><v>%s</v></c>".formatted(address, number);
            case String text when text.isEmpty() -> "<c%s/>".formatted(address);
            default -> {
                shared.add(value.toString());
                yield "<c%s t=\"s\"><v>%d</v></c>".formatted(address, shared.size() - 1);
            }
        };
    }

    private long serial(LocalDate day) {
        return ChronoUnit.DAYS.between(from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30), day);
    }

    private String main() {
        return strict ? "http://purl.oclc.org/ooxml/spreadsheetml/main" : MAIN;
    }

    private String relations() {
        return strict ? "http://purl.oclc.org/ooxml/officeDocument/relationships" : RELATIONS;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
