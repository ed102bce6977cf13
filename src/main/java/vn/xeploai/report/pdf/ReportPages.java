package vn.xeploai.report.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;

import org.openpdf.text.Document;
import org.openpdf.text.DocumentException;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfWriter;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.layout.Paper;
import vn.xeploai.report.output.NewFile;

/** A report as a PDF file. */
public final class ReportPages {
    private static final String PROGRAM = "Xếp Loại";

    private ReportPages() {}

    /**
     * Writes the file in one step: a reader finds the old file or the whole new one.
     *
     * @throws ProblemException RP-01 … RP-04 when the file cannot be written there
     */
    public static void write(Report report, Path out) {
        NewFile.write(out, stream -> draw(report, stream));
    }

    private static void draw(Report report, OutputStream stream) throws IOException {
        Document document = new Document();
        try {
            PdfWriter writer = PdfWriter.getInstance(document, stream);
            writer.setCloseStream(false);
            writer.setSpaceCharRatio(PdfWriter.NO_SPACE_CHAR_RATIO);
            document.addTitle(report.title());
            document.addCreator(PROGRAM);
            document.addProducer(PROGRAM);
            writer.getExtraCatalog().put(PdfName.LANG, new PdfString("vi-VN"));
            paper(document, report.sections().getFirst());
            document.open();
            Letters letters = Letters.load(writer);
            writer.setPageEvent(new PageNumbers(writer, letters, report.pages()));
            for (int i = 0; i < report.sections().size(); i++) {
                Section section = report.sections().get(i);
                if (i > 0) {
                    paper(document, section);
                    document.newPage();
                }
                new SectionPages(document, writer, letters).draw(section);
            }
            document.close();
        } catch (DocumentException refused) {
            throw new IOException(refused);
        }
    }

    private static void paper(Document document, Section section) {
        Paper paper = section.landscape() ? Paper.LANDSCAPE : Paper.PORTRAIT;
        document.setPageSize(new Rectangle((float) paper.width(), (float) paper.height()));
        document.setMargins((float) paper.left(), (float) paper.right(), (float) paper.top(), (float) paper.bottom());
    }
}
