package vn.xeploai.report.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.HeaderFooter;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

import vn.xeploai.report.content.Cell;
import vn.xeploai.report.template.RowBlocks.Block;

/** Mẫu .xlsx: tags in cells, named cells, rows that are repeated. Formulas are left as they are and worked out anew. */
final class ExcelTemplate implements AutoCloseable {
    private final XSSFWorkbook workbook;

    private ExcelTemplate(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    static ExcelTemplate of(byte[] file) throws IOException {
        try {
            return new ExcelTemplate(new XSSFWorkbook(new ByteArrayInputStream(file)));
        } catch (POIXMLException | IllegalArgumentException | IllegalStateException spoiled) {
            throw new IOException("no workbook", spoiled);
        }
    }

    void check(TagCheck check) {
        for (Name name : workbook.getAllNames()) {
            String called = name.getNameName();
            if (check.knows(called) || check.prefixes().stream().anyMatch(called::startsWith)) {
                check.name(called, named(name).isPresent());
            }
        }
        for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
            XSSFSheet sheet = workbook.getSheetAt(s);
            List<String> rows = new ArrayList<>();
            List<String> places = new ArrayList<>();
            for (int r = 0; r <= sheet.getLastRowNum(); r++) {
                rows.add(words(sheet.getRow(r)));
                places.add(sheet.getSheetName() + "!" + (r + 1));
            }
            check.table(rows, places);
            sheet.forEach(row -> row.forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    check.untouched(cell.getCellFormula(), cell.getSheet().getSheetName() + "!" + cell.getAddress());
                }
            }));
            for (HeaderFooter edge : List.of(sheet.getHeader(), sheet.getFooter())) {
                check.words(edge.getLeft() + edge.getCenter() + edge.getRight(), sheet.getSheetName());
            }
        }
    }

    void fill(TagData data, OutputStream out) throws IOException {
        ExcelCells cells = new ExcelCells(workbook);
        for (Name name : workbook.getAllNames()) {
            Cell value = data.single().get(name.getNameName());
            CellReference at = value == null ? null : named(name).orElse(null);
            if (value != null && at != null) {
                XSSFSheet sheet = workbook.getSheet(at.getSheetName());
                XSSFRow row = sheet.getRow(at.getRow()) == null ? sheet.createRow(at.getRow()) : sheet.getRow(at.getRow());
                cells.put(row.getCell(at.getCol(), MissingCellPolicy.CREATE_NULL_AS_BLANK), value);
            }
        }
        for (int s = 0; s < workbook.getNumberOfSheets(); s++) {
            fill(workbook.getSheetAt(s), data, cells);
        }
        workbook.setForceFormulaRecalculation(true);
        workbook.write(out);
    }

    /** The cell of that name, of merged cells the first; nothing where the name stands for something else. */
    private Optional<CellReference> named(Name name) {
        if (name.isDeleted() || name.isFunctionName() || !AreaReference.isContiguous(name.getRefersToFormula())) {
            return Optional.empty();
        }
        try {
            CellReference cell = new AreaReference(name.getRefersToFormula(), SpreadsheetVersion.EXCEL2007).getFirstCell();
            boolean here = cell.getSheetName() != null && workbook.getSheet(cell.getSheetName()) != null;
            return here && cell.getRow() >= 0 && cell.getCol() >= 0 ? Optional.of(cell) : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static void fill(XSSFSheet sheet, TagData data, ExcelCells cells) {
        List<String> words = new ArrayList<>();
        for (int r = 0; r <= sheet.getLastRowNum(); r++) {
            words.add(words(sheet.getRow(r)));
        }
        // From the bottom, so that rows above keep their numbers.
        List<Block> blocks = RowBlocks.in(words).reversed();
        for (int r = words.size() - 1; r >= 0; r--) {
            int at = r;
            Block block = blocks.stream().filter(each -> each.last() == at).findFirst().orElse(null);
            if (block == null) {
                fill(sheet.getRow(r), data, null, cells);
            } else {
                ExcelRows.repeat(sheet, block, data.rows(block.list()), (row, item) -> fill(row, data, item, cells));
                r = block.first();
            }
        }
        for (HeaderFooter edge : List.of(sheet.getHeader(), sheet.getFooter())) {
            edge.setLeft(filled(edge.getLeft(), data));
            edge.setCenter(filled(edge.getCenter(), data));
            edge.setRight(filled(edge.getRight(), data));
        }
    }

    /** An ampersand begins a code there. */
    private static String filled(String edge, TagData data) {
        return TagText.filled(edge, name -> CellWords.of(data.cell(name, null)).replace("&", "&&"));
    }

    private static void fill(@Nullable XSSFRow row, TagData data, @Nullable Map<String, Cell> item, ExcelCells cells) {
        if (row == null) {
            return;
        }
        row.forEach(each -> {
            XSSFCell cell = (XSSFCell) each;
            if (cell.getCellType() == CellType.STRING && !TagText.in(cell.getStringCellValue()).isEmpty()) {
                String words = cell.getStringCellValue();
                TagText.whole(words).ifPresentOrElse(
                        name -> cells.put(cell, data.cell(name, item)),
                        () -> cells.words(cell, TagText.filled(words, name -> CellWords.of(data.cell(name, item)))));
            }
        });
    }

    private static String words(@Nullable XSSFRow row) {
        StringBuilder words = new StringBuilder();
        if (row != null) {
            row.forEach(cell -> words.append(cell.getCellType() == CellType.STRING ? cell.getStringCellValue() : "").append('\n'));
        }
        return words.toString();
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }
}
