package vn.xeploai.report.printing;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.form.Bundle;
import vn.xeploai.report.form.Existing;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.paper.PrintedPages;
import vn.xeploai.report.pdf.ReportPages;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;

/**
 * In cả bộ: many forms in one go, into one file of pages, a folder of files, or to be looked at and printed. The year is counted
 * once; each form is composed while it is drawn.
 */
public final class PrintBundle {
    /** How the sign of a form begins, without its accents. */
    private static final String FORM = "Mau ";

    private final Desk desk;
    private final Regulations regulations;
    private final PrintReport writing;

    /** Prints from that desk. */
    public PrintBundle(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
        this.writing = new PrintReport(desk, regulations);
    }

    /**
     * The pages, in memory.
     *
     * @param progress forms drawn; asked before each
     * @throws ProblemException {@code RP-} when a form cannot be made for the unit
     * @throws CancellationException when the user gave up
     */
    public PrintedPages pages(Bundle bundle, Progress progress) {
        BundleForms forms = forms(bundle);
        String title = forms.title();
        byte[] pdf = ReportPages.inMemory(title, () -> reports(forms, progress));
        PrintReport.goOn(progress, 1, 1);
        return new PrintedPages(title, pdf);
    }

    /**
     * Writes all forms into one PDF file, whole or not at all.
     *
     * @param progress forms drawn; asked before each
     * @throws ProblemException {@code RP-} when a form cannot be made or the file not be written
     * @throws CancellationException when the user gave up; nothing was written then
     */
    public void writeOne(Bundle bundle, Path out, Progress progress) {
        BundleForms forms = forms(bundle);
        ReportPages.write(forms.title(), () -> reports(forms, progress), out);
    }

    /**
     * Writes each form into a file of its own, all of them or none.
     *
     * @param format wanted; forms that do not have it are written as pages
     * @param folder made when there is none
     * @param existing what becomes of files of the same names
     * @param progress forms written; asked before each
     * @return the files, in the order of writing
     * @throws ProblemException {@code RP-} when a form cannot be made or a file not be written; the folder is as it was then
     * @throws CancellationException when the user gave up; the folder is as it was then
     */
    public List<Path> writeEach(Bundle bundle, FileFormat format, Path folder, Existing existing, Progress progress) {
        Composition composition = new Composition(desk, regulations, bundle.year());
        BundleForms forms = new BundleForms(bundle, composition);
        List<BundleForms.One> all = forms.list();
        PrintReport.goOn(progress, 0, all.size());
        FreeNames names = new FreeNames(bundle.year());
        try (NewFiles files = new NewFiles(folder, existing)) {
            int done = 0;
            for (BundleForms.One one : all) {
                PrintReport.goOn(progress, done++, all.size());
                forms.compose(one).ifPresent(report -> {
                    FileFormat taken = one.kind().formats().contains(format) ? format : FileFormat.PDF;
                    String name = names.free(mark(one.kind(), report), one.kind(), one.unitCode(), taken);
                    files.write(name, file -> writing.write(composition, one.kind(), one.unitCode(), report, taken, file));
                });
            }
            PrintReport.goOn(progress, all.size(), all.size());
            return files.place();
        }
    }

    private BundleForms forms(Bundle bundle) {
        return new BundleForms(bundle, new Composition(desk, regulations, bundle.year()));
    }

    /** Composes each report when the drawing asks for it. */
    private static Iterator<Report> reports(BundleForms forms, Progress progress) {
        List<BundleForms.One> all = forms.list();
        return new Iterator<>() {
            private int at;
            private @Nullable Report next;

            @Override
            public boolean hasNext() {
                while (next == null && at < all.size()) {
                    PrintReport.goOn(progress, at, all.size());
                    next = forms.compose(all.get(at++)).orElse(null);
                }
                return next != null;
            }

            @Override
            public Report next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Report given = Objects.requireNonNull(next);
                next = null;
                return given;
            }
        };
    }

    /** Ký hiệu mẫu where all of the report bears the same, e.g. {@code Mau-2C}; else the name of the form. */
    private static String mark(ReportKind kind, Report report) {
        Set<String> marks = report.sections().stream().map(Section::mark).collect(Collectors.toSet());
        String only = marks.size() == 1 ? marks.iterator().next() : "";
        String plain = Normalizer.normalize(only, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        // Other words in the corner, such as that a paper is internal, name no form.
        return plain.startsWith(FORM) ? plain.replace('đ', 'd').replace('Đ', 'D').split("-", 2)[0].strip() : kind.name();
    }
}
