package vn.xeploai.report.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.ExceptionConverter;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfAction;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.PageStyle;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.layout.Paper;
import vn.xeploai.report.output.NewFile;

/** Reports as pages: a file, or in memory for the screen and the printer. */
public final class ReportPages {
    private static final String PROGRAM = "Xếp Loại";

    private ReportPages() {}

    /**
     * Writes the file in one step: a reader finds the old file or the whole new one.
     *
     * @throws ProblemException RP-01 … RP-04 when the file cannot be written there
     */
    public static void write(Report report, Path out) {
        write(report.title(), List.of(report), out);
    }

    /**
     * Writes reports one after the other into one file, each numbered for itself and named in the outline.
     *
     * @param title of the file
     * @param reports at least one; asked for one by one, so that each is made while it is drawn
     * @throws ProblemException RP-01 … RP-04 when the file cannot be written there
     */
    public static void write(String title, Iterable<Report> reports, Path out) {
        NewFile.write(out, stream -> draw(title, reports, stream));
    }

    /** The same pages without a file: nothing of them is left on the disk. */
    public static byte[] inMemory(String title, Iterable<Report> reports) {
        ByteArrayOutputStream stream = new ByteArrayOutputStream();
        try {
            draw(title, reports, stream);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return stream.toByteArray();
    }

    /** @throws IOException whatever the stream refuses */
    static void draw(String title, Iterable<Report> reports, OutputStream stream) throws IOException {
        Iterator<Report> all = reports.iterator();
        Report report = all.next();
        Document document = new Document();
        try {
            PdfWriter writer = PdfWriter.getInstance(document, stream);
            writer.setCloseStream(false);
            writer.setSpaceCharRatio(PdfWriter.NO_SPACE_CHAR_RATIO);
            document.addTitle(title);
            document.addCreator(PROGRAM);
            document.addProducer(PROGRAM);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
            paper(document, report.sections().getFirst(), report.style());
            document.open();
            Letters letters = Letters.load(writer, report.style().family());
            PageNumbers numbers = sections(document, writer, letters, report, numbers(writer, letters, report, 0));
            boolean named = false;
            while (all.hasNext()) {
                if (!named) {
                    outline(writer, report, 1);
                    named = true;
                }
                report = all.next();
                paper(document, report.sections().getFirst(), report.style());
                document.newPage();
                numbers.fillTotal();
                numbers = numbers(writer, letters, report, writer.getPageNumber() - 1);
                outline(writer, report, writer.getPageNumber());
                numbers = sections(document, writer, letters, report, numbers);
            }
            numbers.fillTotalAtTheEnd();
            document.close();
        } catch (DocumentException refused) {
            throw new IOException(refused);
        } catch (ExceptionConverter wrapped) {
            // The library hides what the disk refused in a fault of its own.
            if (wrapped.getException() instanceof IOException refused) {
                throw refused;
            }
            throw wrapped;
        }
    }

    private static PageNumbers numbers(PdfWriter writer, Letters letters, Report report, int before) {
        PageNumbers numbers = new PageNumbers(writer, letters, report.pages(), report.style().numberOnTop(), before);
        writer.setPageEvent(null);
        writer.setPageEvent(numbers);
        return numbers;
    }

    private static void outline(PdfWriter writer, Report report, int page) {
        new PdfOutline(
                writer.getRootOutline(),
                PdfAction.gotoLocalPage(page, new PdfDestination(PdfDestination.FIT), writer),
                report.title());
    }

    /** Answers with the numbers of the last paper, whose end is still to come. */
    private static PageNumbers sections(
            Document document, PdfWriter writer, Letters letters, Report report, PageNumbers first) {
        PageNumbers numbers = first;
        for (int i = 0; i < report.sections().size(); i++) {
            Section section = report.sections().get(i);
            if (i > 0) {
                paper(document, section, report.style());
                document.newPage();
            }
            if (i > 0 && section.beginsPaper()) {
                numbers.fillTotal();
                numbers = numbers(writer, letters, report, writer.getPageNumber() - 1);
            }
            new SectionPages(document, writer, letters, report.style()).draw(section);
        }
        return numbers;
    }

    private static void paper(Document document, Section section, PageStyle style) {
        Paper paper = Paper.of(section.landscape(), style);
        document.setPageSize(new Rectangle((float) paper.width(), (float) paper.height()));
        document.setMargins((float) paper.left(), (float) paper.right(), (float) paper.top(), (float) paper.bottom());
    }
}
