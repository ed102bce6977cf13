package vn.xeploai.sampledata;

import java.util.List;

/** A whole workbook before it is written. */
record SampleWorkbook(String fileName, List<Table> tables) {}
