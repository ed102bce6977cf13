package vn.xeploai.workbook.xls;

import java.util.ArrayList;
import java.util.List;

import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

import vn.xeploai.workbook.xlsx.CellFormat;
import vn.xeploai.workbook.xlsx.Limits;
import vn.xeploai.workbook.xlsx.Merge;
import vn.xeploai.workbook.xlsx.NumericCell;
import vn.xeploai.workbook.xlsx.RawValue;

/** Sorts the records of the workbook into sheets, rows and cells. */
final class RecordReader implements HSSFListener {
    private final Limits limits;
    private final XlsFormats formats = new XlsFormats();
    private final XlsTexts texts = new XlsTexts(formats);
    private final List<BoundSheetRecord> names = new ArrayList<>();
    private final List<XlsSheet> inFileOrder = new ArrayList<>();
    private boolean from1904;
    private long cells;
    private int depth;
    private @Nullable XlsSheet sheet;
    private @Nullable FormulaRecord awaitsText;

    RecordReader(Limits limits) {
        this.limits = limits;
    }

    /** In the order of the tabs. */
    List<XlsSheet> sheets() {
        List<BoundSheetRecord> byPlace = List.of(BoundSheetRecord.orderByBofPosition(names));
        List<XlsSheet> sheets = new ArrayList<>();
        for (BoundSheetRecord each : names) {
            int place = byPlace.indexOf(each);
            XlsSheet found = place < inFileOrder.size() ? inFileOrder.get(place) : new XlsSheet("");
            sheets.add(found.under(each.getSheetname(), each.isHidden() || each.isVeryHidden()));
        }
        return sheets;
    }

    @Override
    public void processRecord(Record read) {
        switch (read) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord _ -> depth--;
            case BoundSheetRecord name -> names.add(name);
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case FontRecord font -> formats.add(font);
            case FormatRecord format -> formats.add(format);
            case ExtendedFormatRecord style -> formats.add(style);
            case SSTRecord table -> share(table);
            default -> cell(read);
        }
    }

    /** Charts inside a sheet begin and end within it. */
    private void begin(BOFRecord begin) {
        depth++;
        if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            XlsSheet next = new XlsSheet("");
            inFileOrder.add(next);
            sheet = begin.getType() == BOFRecord.TYPE_WORKSHEET ? next : null;
        }
    }

    private void share(SSTRecord table) {
        if (table.getNumUniqueStrings() > limits.sharedTexts()) {
            throw new BeyondLimitsException();
        }
        texts.table(table);
    }

    private void cell(Record read) {
        XlsSheet into = sheet;
        if (into == null || depth != 1) {
            return;
        }
        switch (read) {
            case LabelSSTRecord label -> text(into, label.getRow(), label.getColumn(),
                    texts.get(label.getSSTIndex(), formats.of(label.getXFIndex())));
            case LabelRecord label -> text(into, label.getRow(), label.getColumn(),
                    formats.of(label.getXFIndex()).unicode(label.getValue()));
            case NumberRecord number -> number(into, number.getRow(), number.getColumn(), number.getXFIndex(), number.getValue());
            case BoolErrRecord found -> put(into, found.getRow(), found.getColumn(), found.isError()
                    ? fault(found.getErrorValue())
                    : new RawValue.Truth(found.getBooleanValue()));
            case FormulaRecord formula -> formula(into, formula);
            case StringRecord result -> result(into, result);
            case MergeCellsRecord merged -> merge(into, merged);
            case RowRecord row when row.getZeroHeight() -> into.hiddenRows().add(row.getRowNumber() + 1);
            default -> { }
        }
    }

    /** By its last result; a text follows in a record of its own. */
    private void formula(XlsSheet into, FormulaRecord formula) {
        awaitsText = null;
        switch (formula.getCachedResultTypeEnum()) {
            case STRING -> awaitsText = formula;
            case BOOLEAN -> put(into, formula.getRow(), formula.getColumn(), new RawValue.Truth(formula.getCachedBooleanValue()));
            case ERROR -> put(into, formula.getRow(), formula.getColumn(), fault((byte) formula.getCachedErrorValue()));
            default -> number(into, formula.getRow(), formula.getColumn(), formula.getXFIndex(), formula.getValue());
        }
    }

    private void result(XlsSheet into, StringRecord result) {
        FormulaRecord formula = awaitsText;
        awaitsText = null;
        if (formula != null) {
            text(into, formula.getRow(), formula.getColumn(), formats.of(formula.getXFIndex()).unicode(result.getString()));
        }
    }

    private void number(XlsSheet into, int row, int column, int style, double number) {
        CellFormat format = formats.of(style);
        put(into, row, column, NumericCell.of(number, format, from1904, String.valueOf(number)));
    }

    private static RawValue fault(byte code) {
        return new RawValue.Fault(FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR");
    }

    private void merge(XlsSheet into, MergeCellsRecord merged) {
        for (int i = 0; i < merged.getNumAreas(); i++) {
            CellRangeAddress area = merged.getAreaAt(i);
            spend();
            into.merges().add(new Merge(
                    area.getFirstRow() + 1, area.getLastRow() + 1, area.getFirstColumn(), area.getLastColumn()));
        }
    }

    private void text(XlsSheet into, int row, int column, String text) {
        if (!text.isEmpty()) {
            put(into, row, column, new RawValue.Text(text));
        }
    }

    private void put(XlsSheet into, int row, int column, RawValue value) {
        spend();
        into.put(row, column, value);
    }

    private void spend() {
        cells++;
        if (cells > limits.cells()) {
            throw new BeyondLimitsException();
        }
    }
}
