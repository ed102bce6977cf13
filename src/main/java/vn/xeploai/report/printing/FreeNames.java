package vn.xeploai.report.printing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportFileName;
import vn.xeploai.report.form.ReportKind;

/** Names of the files of one batch: none twice, also where capitals are not told from small letters. */
final class FreeNames {
    private final int year;
    private final Set<String> taken = new HashSet<>();

    FreeNames(int year) {
        this.year = year;
    }

    /** By the mark of the form; by its own name where the mark is taken, filled in and empty; then by a number behind it. */
    String free(String mark, ReportKind kind, @Nullable String unitCode, FileFormat format) {
        String marked = ReportFileName.of(mark, unitCode, year, format);
        if (taken.add(marked.toLowerCase(Locale.ROOT))) {
            return marked;
        }
        String own = ReportFileName.of(kind, unitCode, year, format);
        String name = own;
        String ending = "." + format.ending();
        for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = own.substring(0, own.length() - ending.length()) + "_" + i + ending;
        }
        return name;
    }
}
