package vn.xeploai.ui.reports;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.report.form.Bundle;
import vn.xeploai.report.form.Existing;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.paper.PrintedPages;
import vn.xeploai.work.documents.DocumentSheet;
import vn.xeploai.work.port.Progress;

/** Pages of forms, printers, and how documents look. None of it is asked on the screen's thread. */
public interface PaperDesk {
    /** The pages; whoever asked closes them. @throws vn.xeploai.model.problem.ProblemException {@code RP-} when refused */
    PrintedPages pages(Bundle bundle, Progress progress);

    /** Writes each form into a file of its own, all of them or none, and tells how many. */
    int writeEach(Bundle bundle, FileFormat format, Path folder, Existing existing, Progress progress);

    /** Names of the printers, the usual one first. */
    List<String> printers();

    /** Sends pages, counted from 0, to that printer. */
    void print(PrintedPages pages, String printer, List<Integer> which, int copies, Progress progress);

    /** What holds for documents of that unit, empty for the whole database, about that year. */
    DocumentSheet layout(int year, String unitCode);

    /** Writes it down; what is wrong, nothing being written then. */
    List<Problem> saveLayout(int year, String unitCode, Map<DocumentField, String> values);
}
