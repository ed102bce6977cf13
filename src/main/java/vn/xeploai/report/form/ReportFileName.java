package vn.xeploai.report.form;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Tên tệp of a form by one rule: the mark of the form, the code of the unit, the year. */
public final class ReportFileName {
    /** What Windows does not take in the name of a file, and spaces, at which mail programs break a name. */
    private static final Pattern UNUSABLE = Pattern.compile("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+");
    /** Windows cuts dots off the end of a name. */
    private static final Pattern DOTS_AT_THE_END = Pattern.compile("\\.+$");

    private ReportFileName() {}

    /** For instance {@code danh-sach-dang-vien_TT.03_2021.docx}; without a code where the whole database is meant. */
    public static String of(ReportKind kind, @Nullable String unitCode, int year, FileFormat format) {
        return of(kind.name(), unitCode, year, format);
    }

    /**
     * The same for something else than a form of its own.
     *
     * @param mark what stands in place of the form's name, e.g. {@code Mau-2C}
     */
    public static String of(String mark, @Nullable String unitCode, int year, FileFormat format) {
        String unit = unitCode == null || unitCode.isEmpty() ? "" : "_" + usable(unitCode);
        return usable(mark) + unit + "_" + year + "." + format.ending();
    }

    private static String usable(String words) {
        return DOTS_AT_THE_END.matcher(UNUSABLE.matcher(words).replaceAll("-")).replaceAll("");
    }
}
