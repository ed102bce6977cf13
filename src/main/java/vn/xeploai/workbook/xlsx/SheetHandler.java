package vn.xeploai.workbook.xlsx;

import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

import vn.xeploai.work.port.Progress;

/** Turns the XML of one sheet into rows. Addresses may be missing; the next row or column is meant then. */
final class SheetHandler extends DefaultHandler {
    private final CellReader cells;
    private final Budget budget;
    private final RowSink sink;
    private final Progress progress;

    private TreeMap<Integer, RawValue> row = new TreeMap<>();
    private int rowNumber;
    private boolean hidden;
    private int column;
    private @Nullable String type;
    private @Nullable String style;
    private boolean inCell;
    private boolean formula;
    private boolean gathering;
    private int readingAid;
    private final Runs runs = new Runs();
    private final StringBuilder content = new StringBuilder();
    private int pieceFrom;

    SheetHandler(CellReader cells, Budget budget, RowSink sink, Progress progress) {
        this.cells = cells;
        this.budget = budget;
        this.sink = sink;
        this.progress = progress;
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) throws SAXException {
        switch (name) {
            case "row" -> startRow(attributes);
            case "c" -> startCell(attributes);
            case "f" -> formula = true;
            case "rPh" -> readingAid++;
            case "v" -> gathering = inCell;
            case "r" -> runs.startRun();
            case "rFont" -> runs.font(attributes.getValue("val"));
            case "t" -> {
                gathering = inCell && readingAid == 0;
                pieceFrom = content.length();
            }
            case "mergeCell" -> merged(attributes.getValue("ref"));
            default -> { }
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (gathering) {
            content.append(text, start, length);
            budget.checkText(content.length());
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) throws SAXException {
        switch (name) {
            case "v" -> gathering = false;
            case "t" -> endText();
            case "rPh" -> readingAid--;
            case "c" -> endCell();
            case "row" -> endRow();
            default -> { }
        }
    }

    private void startRow(Attributes attributes) throws SAXException {
        if (progress.isCancelled()) {
            throw new CancellationException();
        }
        int number = Parsed.number(attributes.getValue("r"), rowNumber + 1);
        if (number <= rowNumber) {
            throw new SAXException("rows out of order");
        }
        rowNumber = number;
        String said = attributes.getValue("hidden");
        hidden = "1".equals(said) || "true".equals(said);
        column = -1;
        row = new TreeMap<>();
    }

    private void startCell(Attributes attributes) throws SAXException {
        String address = attributes.getValue("r");
        column = address == null ? column + 1 : Parsed.column(address);
        if (column < 0) {
            throw new SAXException("no such column");
        }
        type = attributes.getValue("t");
        style = attributes.getValue("s");
        inCell = true;
        formula = false;
        content.setLength(0);
        runs.clear();
    }

    private void endText() {
        if (gathering) {
            runs.add(content.substring(pieceFrom));
        }
        gathering = false;
    }

    private void merged(@Nullable String area) throws SAXException {
        Merge merge = Parsed.area(area);
        if (merge != null) {
            budget.spendCell();
            sink.merged(merge);
        }
    }

    private void endCell() throws SAXException {
        inCell = false;
        RawValue value = cells.read(type, style, content.toString(), runs, formula);
        if (value != null) {
            budget.spendCell();
            row.put(column, value);
        }
    }

    private void endRow() {
        if (!row.isEmpty()) {
            if (hidden) {
                sink.hidden(rowNumber);
            }
            sink.row(rowNumber, row);
            progress.at(rowNumber, 0);
        }
    }
}
