package vn.xeploai.report.content;

import java.util.List;

/**
 * Một loại báo cáo the program can make.
 *
 * @param name as typed on the command line, {@code a-z0-9-}
 * @param formats endings of the files it can be written to
 * @param titleKey key of its title in the texts
 */
public record ReportKind(String name, List<String> formats, String titleKey) {
    /** Keeps its own copy. */
    public ReportKind {
        formats = List.copyOf(formats);
    }
}
