package vn.xeploai.report.paper;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.awt.print.PrinterAbortException;
import java.util.List;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

import vn.xeploai.work.port.Progress;

/**
 * The pages somebody chose, once for every copy: printers that know no copies or would not sort them print the same. A page is
 * drawn several times for some printers, so progress tells the furthest one.
 */
final class ChosenPages implements Pageable {
    private final PDFPageable all;
    private final List<Integer> pages;
    private final int copies;
    private final Progress progress;

    ChosenPages(PDDocument document, List<Integer> pages, int copies, Progress progress) {
        this.all = new PDFPageable(document);
        this.pages = List.copyOf(pages);
        this.copies = copies;
        this.progress = progress;
    }

    @Override
    public int getNumberOfPages() {
        return pages.size() * copies;
    }

    @Override
    public PageFormat getPageFormat(int index) {
        return all.getPageFormat(page(index));
    }

    @Override
    public Printable getPrintable(int index) {
        int page = page(index);
        Printable printable = all.getPrintable(page);
        return (graphics, format, _) -> {
            if (progress.isCancelled()) {
                throw new PrinterAbortException();
            }
            progress.at(index, getNumberOfPages());
            return printable.print(graphics, format, page);
        };
    }

    private int page(int index) {
        return pages.get(index % pages.size());
    }
}
