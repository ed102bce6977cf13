package vn.xeploai.report.form;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Định dạng tệp that reports are written in. */
public enum FileFormat {
    /** A workbook. */
    XLSX,
    /** A text document. */
    DOCX,
    /** Pages as printed. */
    PDF;

    /** The ending of its files, without the dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format that the name of the file asks for, whatever the case of its letters. */
    public static Optional<FileFormat> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(each -> name.endsWith("." + each.ending())).findFirst();
    }
}
