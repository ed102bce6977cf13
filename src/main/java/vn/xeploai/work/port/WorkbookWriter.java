package vn.xeploai.work.port;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.OfficialRow;
import vn.xeploai.work.port.workbook.SheetTable;

/** Port: ghi một tệp bảng tính {@code .xlsx}. Words of people stay words, also those that look like a formula. */
public interface WorkbookWriter {
    /** How the program's own workbook spells. */
    ContractSpelling spelling();

    /** Writes the program's own workbook, one sheet for each table. @throws IOException when the stream refuses it */
    void own(List<SheetTable> tables, OutputStream out) throws IOException;

    /**
     * Writes the layout of the official member database (file nhập liệu 4.0).
     *
     * @param unit whose list it is, for the title; empty for all
     * @throws IOException when the stream refuses it
     */
    void official(String unit, List<OfficialRow> rows, OutputStream out) throws IOException;
}
