package vn.xeploai.report.paper;

import java.awt.image.BufferedImage;
import java.awt.print.PrinterAbortException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;

import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.output.NewFile;
import vn.xeploai.work.port.Progress;

/**
 * Các trang in: one PDF, looked at on the screen, sent to a printer or saved, so that screen, paper and file are the same
 * pages. Several threads may ask; one at a time is served.
 */
public final class PrintedPages implements AutoCloseable {
    private final String title;
    private final PDDocument document;
    private final PDFRenderer renderer;
    private boolean closed;

    /**
     * Opens the pages.
     *
     * @param title names the job in the queue of the printer
     * @param pdf as the program drew it
     */
    public PrintedPages(String title, byte[] pdf) {
        this.title = title;
        try {
            document = Loader.loadPDF(pdf);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        renderer = new PDFRenderer(document);
    }

    /** How many pages there are. */
    public int count() {
        return document.getNumberOfPages();
    }

    /** Width of a page in points. */
    public double width(int page) {
        return document.getPage(page).getMediaBox().getWidth();
    }

    /** Height of a page in points. */
    public double height(int page) {
        return document.getPage(page).getMediaBox().getHeight();
    }

    /**
     * Draws a page.
     *
     * @param page from 0
     * @param scale pixels for a point
     * @throws CancellationException when the pages have been closed meanwhile
     */
    public synchronized PageImage image(int page, double scale) {
        stillOpen();
        try {
            BufferedImage image = renderer.renderImage(page, (float) scale, ImageType.RGB);
            int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
            return new PageImage(image.getWidth(), image.getHeight(), pixels);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * Sends pages to a printer, the whole choice again for every copy.
     *
     * @param pages from 0, in the order of printing
     * @param progress pages drawn for the printer; asked before each
     * @throws ProblemException RP-20 when the printer refuses
     * @throws CancellationException when the user gave up
     */
    public synchronized void print(PrintService printer, List<Integer> pages, int copies, Progress progress) {
        stillOpen();
        ChosenPages chosen = new ChosenPages(document, pages, copies, progress);
        PrintRequestAttributeSet wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(title, null));
        wishes.add(MediaSizeName.ISO_A4);
        try {
            printer.createPrintJob().print(new SimpleDoc(chosen, DocFlavor.SERVICE_FORMATTED.PAGEABLE, null), wishes);
        } catch (PrintException refused) {
            if (progress.isCancelled() || refused.getCause() instanceof PrinterAbortException) {
                throw new CancellationException();
            }
            throw new ProblemException(
                    Problem.error(ReportProblem.NOT_PRINTED, printer.getName(), Map.of("printer", printer.getName())), refused);
        }
    }

    /**
     * Writes pages to a PDF file of their own.
     *
     * @param pages from 0
     * @throws ProblemException RP-01 … RP-04 when the file cannot be written there
     */
    public synchronized void save(Path out, List<Integer> pages) {
        stillOpen();
        NewFile.write(out, stream -> {
            try (PDDocument part = new PDDocument()) {
                for (int page : pages) {
                    PDPage copy = part.importPage(document.getPage(page));
                    copy.setResources(document.getPage(page).getResources());
                }
                part.getDocumentInformation().setTitle(title);
                part.save(stream);
            }
        });
    }

    /** Lets go of the pages. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                document.close();
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }


    private void stillOpen() {
        if (closed) {
            throw new CancellationException();
        }
    }
}
