package vn.xeploai.report.excel;

import java.util.Locale;

import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.WorkbookUtil;

/** Names of sheets: short, without the signs spreadsheets refuse, none twice. */
final class SheetNames {
    private static final int LONGEST = 31;

    private SheetNames() {}

    /** That name or the next free one like it. */
    static String free(String wanted, Workbook workbook) {
        String name = WorkbookUtil.createSafeSheetName(wanted);
        for (int i = 2; isTaken(name, workbook); i++) {
            String ending = " (" + i + ")";
            String start = WorkbookUtil.createSafeSheetName(wanted);
            name = start.substring(0, Math.min(start.length(), LONGEST - ending.length())) + ending;
        }
        return name;
    }

    private static boolean isTaken(String name, Workbook workbook) {
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            if (workbook.getSheetName(i).toLowerCase(Locale.ROOT).equals(name.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
