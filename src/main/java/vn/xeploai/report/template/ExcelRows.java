package vn.xeploai.report.template;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.template.RowBlocks.Block;

/** Repeats rows of a sheet: what stands below moves down, merged cells and heights are repeated too. */
final class ExcelRows {
    private static final CellCopyPolicy AS_IS = new CellCopyPolicy.Builder().build();

    private ExcelRows() {}

    static void repeat(
            XSSFSheet sheet, Block block, List<Map<String, Cell>> items,
            BiConsumer<@Nullable XSSFRow, Map<String, Cell>> fill) {
        int height = block.last() - block.first() + 1;
        if (items.isEmpty()) {
            clear(sheet, block);
            return;
        }
        int more = (items.size() - 1) * height;
        if (more > 0 && block.last() < sheet.getLastRowNum()) {
            sheet.shiftRows(block.last() + 1, sheet.getLastRowNum(), more, true, false);
        }
        for (int copy = 1; copy < items.size(); copy++) {
            for (int row = block.first(); row <= block.last(); row++) {
                XSSFRow from = sheet.getRow(row);
                if (from != null) {
                    sheet.createRow(row + copy * height).copyRowFrom(from, AS_IS);
                }
            }
        }
        for (int item = 0; item < items.size(); item++) {
            for (int row = 0; row < height; row++) {
                fill.accept(sheet.getRow(block.first() + item * height + row), items.get(item));
            }
        }
    }

    /** Nothing to list: the rows stay, empty, so that frames and formulas below keep their places. */
    private static void clear(XSSFSheet sheet, Block block) {
        for (int row = block.first(); row <= block.last(); row++) {
            XSSFRow empty = sheet.getRow(row);
            if (empty != null) {
                empty.forEach(cell -> cell.setBlank());
            }
        }
    }
}
