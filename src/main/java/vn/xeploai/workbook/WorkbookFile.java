package vn.xeploai.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.WorkbookWriter;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.OfficialRow;
import vn.xeploai.work.port.workbook.SheetTable;
import vn.xeploai.workbook.output.XlsxOutput;

/** Writes {@code .xlsx}: the program's own workbook, letter by letter as {@link ProgramWorkbook} reads it, and the official file. */
public final class WorkbookFile implements WorkbookWriter {
    private static final int NARROWEST = 10;
    private static final int MARGIN = 4;
    private static final int NAMES_IN_SIGHT = 3;

    private final Contract contract = new Contract();

    @Override
    public ContractSpelling spelling() {
        return contract;
    }

    @Override
    public void own(List<SheetTable> tables, OutputStream out) throws IOException {
        try (XlsxOutput output = new XlsxOutput()) {
            for (SheetTable each : tables) {
                List<Column<?>> columns = each.kind().columns();
                List<String> headers = columns.stream().map(contract::header).toList();
                output.sheet(contract.sheet(each.kind()), headers.stream().map(header -> Math.max(NARROWEST, header.length() + MARGIN)).toList());
                output.header(headers);
                output.freeze(0);
                each.rows().forEach(row -> output.row(cells(columns, row)));
            }
            output.to(out);
        }
    }

    @Override
    public void official(String unit, List<OfficialRow> rows, OutputStream out) throws IOException {
        try (XlsxOutput output = new XlsxOutput()) {
            output.sheet(OfficialLayout.SHEET, OfficialLayout.WIDTHS);
            List<String> titles = OfficialLayout.titles(unit);
            titles.forEach(output::title);
            output.skip(OfficialLayout.TITLE_ROWS - titles.size());
            output.header(OfficialLayout.UPPER);
            output.header(OfficialLayout.LOWER);
            OfficialLayout.MERGED.forEach(output::merge);
            output.freeze(NAMES_IN_SIGHT);
            for (int i = 0; i < rows.size(); i++) {
                output.row(OfficialLayout.row(i + 1, rows.get(i), contract));
            }
            output.to(out);
        }
    }

    private List<@Nullable Object> cells(List<Column<?>> columns, Map<Column<?>, Object> row) {
        List<@Nullable Object> cells = new ArrayList<>();
        for (Column<?> each : columns) {
            Object value = row.get(each);
            boolean number = value instanceof BigDecimal || value instanceof Integer;
            cells.add(value == null || number ? value : contract.value(value));
        }
        return cells;
    }
}
