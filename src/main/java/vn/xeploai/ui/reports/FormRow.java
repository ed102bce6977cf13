package vn.xeploai.ui.reports;

import java.util.Locale;
import java.util.stream.Collectors;

import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.text.Texts;

/**
 * A form, as listed.
 *
 * @param kind the form
 * @param title what it is called
 * @param what what is in it
 * @param formats what it can be written to, in words
 */
public record FormRow(ReportKind kind, String title, String what, String formats) {
    static FormRow of(ReportKind kind, Texts texts) {
        String key = "reports.form." + kind.name();
        return new FormRow(
                kind,
                texts.get(key),
                texts.get(key + ".what"),
                kind.formats().stream().map(each -> words(each, texts)).collect(Collectors.joining(" · ")));
    }

    /** The program people know the format by. */
    static String words(FileFormat format, Texts texts) {
        return texts.get("reports.format." + format.name().toLowerCase(Locale.ROOT));
    }
}
