package vn.xeploai.workbook;

/** Addresses as the spreadsheet shows them: {@code Đảng viên!C5}. */
final class Place {
    private Place() {}

    /** Letters of a column counted from 0. */
    static String letters(int column) {
        String rest = column < 26 ? "" : letters(column / 26 - 1);
        return rest + (char) ('A' + column % 26);
    }

    static String of(String sheet, int column, int row) {
        return sheet + "!" + letters(column) + row;
    }

    /** The column of those letters, from 0. */
    static int column(String letters) {
        int column = 0;
        for (int i = 0; i < letters.length(); i++) {
            column = column * 26 + (letters.charAt(i) - 'A') + 1;
        }
        return column - 1;
    }
}
