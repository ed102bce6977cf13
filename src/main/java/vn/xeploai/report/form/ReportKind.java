package vn.xeploai.report.form;

import java.util.List;
import java.util.Map;

import vn.xeploai.report.template.TemplateType;
import vn.xeploai.text.Texts;

/**
 * Một loại báo cáo the program can make.
 *
 * @param name as typed on the command line, {@code a-z0-9-}
 * @param formats what it can be written to
 * @param titleKey key of its title in the texts
 * @param years for which years it was laid down
 * @param layout where its layout comes from
 * @param form makes it
 * @param bodies makes what of it is the committee's and the collective's own, where the form is theirs too
 */
public record ReportKind(
        String name, List<FileFormat> formats, String titleKey, Years years, LayoutOrigin layout, Form form, BodiesForm bodies) {
    /** Keeps its own copy. */
    public ReportKind {
        formats = List.copyOf(formats);
    }

    /** A form of the program's own layout, for every year. */
    public ReportKind(String name, List<FileFormat> formats, String titleKey, Form form) {
        this(name, formats, titleKey, Years.ALL, LayoutOrigin.OWN, form, BodiesForm.NONE);
    }

    /** The same, laid down for those years only. */
    public ReportKind in(Years those) {
        return new ReportKind(name, formats, titleKey, those, layout, form, bodies);
    }

    /** The same, after what was seen of the official form. */
    public ReportKind partlySeen() {
        return new ReportKind(name, formats, titleKey, years, LayoutOrigin.PARTLY_SEEN, form, bodies);
    }

    /** The same, made for committees and collectives too. */
    ReportKind alsoOfBodies(BodiesForm theirs) {
        return new ReportKind(name, formats, titleKey, years, layout, form, theirs);
    }

    /** Whether a batch makes it for committees and collectives too, not for cells alone. */
    public boolean isOfBodies() {
        return !bodies.equals(BodiesForm.NONE);
    }

    /** The title as listed: with where the layout comes from and the years, unless it is for all. */
    public String listed(Texts texts) {
        String title = texts.get("report.listed." + layout.key(), Map.of("title", texts.get(titleKey)));
        return years.equals(Years.ALL) ? title : texts.get("report.listed.years", Map.of(
                "title", title, "years", years.words(texts)));
    }

    /** Endings of the files it can be written to. */
    public List<String> endings() {
        return formats.stream().map(FileFormat::ending).toList();
    }

    /** Endings of the templates that may stand in its place. */
    public List<String> templateEndings() {
        return endings().stream().filter(each -> TemplateType.of("." + each).isPresent()).toList();
    }
}
