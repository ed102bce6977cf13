package vn.xeploai.report.form;

import java.util.List;

/**
 * Một loại báo cáo the program can make.
 *
 * @param name as typed on the command line, {@code a-z0-9-}
 * @param formats what it can be written to
 * @param titleKey key of its title in the texts
 * @param form makes it
 */
public record ReportKind(String name, List<FileFormat> formats, String titleKey, Form form) {
    /** Keeps its own copy. */
    public ReportKind {
        formats = List.copyOf(formats);
    }

    /** Endings of the files it can be written to. */
    public List<String> endings() {
        return formats.stream().map(FileFormat::ending).toList();
    }
}
