package vn.xeploai.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.apache.poi.ss.util.WorkbookUtil;

import vn.xeploai.work.port.ListSheet;
import vn.xeploai.work.port.Progress;
import vn.xeploai.workbook.output.XlsxOutput;

/** Writes a list as it was shown: title, names of the columns, rows. Words stay words whatever they begin with. */
public final class ListWorkbook {
    private static final int ROWS_BETWEEN_LOOKS = 500;

    private ListWorkbook() {}

    /**
     * Writes it.
     *
     * @throws IOException when the stream refuses it
     * @throws CancellationException when the progress says so
     */
    public static void write(ListSheet list, OutputStream out, Progress progress) throws IOException {
        try (XlsxOutput workbook = new XlsxOutput()) {
            workbook.sheet(WorkbookUtil.createSafeSheetName(list.title()),
                    list.columns().stream().map(ListSheet.Column::width).toList());
            workbook.title(list.title());
            workbook.header(list.columns().stream().map(ListSheet.Column::name).toList());
            workbook.freeze(1);
            int done = 0;
            for (List<?> row : list.rows()) {
                if (done % ROWS_BETWEEN_LOOKS == 0) {
                    progress.at(done, list.rows().size());
                    if (progress.isCancelled()) {
                        throw new CancellationException();
                    }
                }
                workbook.row(row);
                done++;
            }
            workbook.to(out);
        }
    }
}
