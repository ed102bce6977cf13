package vn.xeploai.ui.reports;

import java.util.regex.Pattern;

import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportKind;

/** Tên tệp đề nghị: the form, the unit, the year. */
final class ReportFileName {
    /** What Windows does not take in the name of a file, and spaces, at which mail programs break a name. */
    private static final Pattern UNUSABLE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+");

    private ReportFileName() {}

    static String of(ReportKind kind, String unitCode, int year, FileFormat format) {
        String unit = unitCode.isEmpty() ? "" : "_" + UNUSABLE.matcher(unitCode).replaceAll("-");
        return kind.name() + unit + "_" + year + "." + format.ending();
    }
}
