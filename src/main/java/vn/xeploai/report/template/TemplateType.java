package vn.xeploai.report.template;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Loại tệp mẫu. */
public enum TemplateType {
    /** A text document. */
    DOCX("wordprocessingml.document.main+xml"),
    /** A workbook. */
    XLSX("spreadsheetml.sheet.main+xml");

    private final String contentType;

    TemplateType(String contentType) {
        this.contentType = contentType;
    }

    /** The ending of its files, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The type that the name of a file tells. */
    public static Optional<TemplateType> of(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> name.endsWith("." + each.ending())).findFirst();
    }

    /** How the list of parts inside a file of this type, without macros, calls the main one. */
    String contentType() {
        return contentType;
    }
}
