package vn.xeploai.workbook.xlsx;

import org.jspecify.annotations.Nullable;

/** Numbers and addresses out of attributes. */
final class Parsed {
    /** Beyond what the format allows: 16,384 columns. */
    private static final int COLUMNS = 1 << 14;

    private Parsed() {}

    static int number(@Nullable String text, int otherwise) {
        if (text == null) {
            return otherwise;
        }
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    /** Column from 0 of an address such as {@code AB12}; -1 when it is none. */
    static int column(String address) {
        int column = 0;
        for (int i = 0; i < address.length(); i++) {
            int letter = Character.toUpperCase(address.charAt(i)) - 'A';
            if (letter < 0 || letter > 25) {
                return i == 0 ? -1 : column - 1;
            }
            column = column * 26 + letter + 1;
            if (column > COLUMNS) {
                return -1;
            }
        }
        return column - 1;
    }

    /** The block of an address such as {@code A6:C7}; {@code null} when it is none. */
    static @Nullable Merge area(@Nullable String address) {
        String[] corners = address == null ? new String[0] : address.replace("$", "").split(":", -1);
        if (corners.length != 2) {
            return null;
        }
        int firstRow = row(corners[0]);
        int lastRow = row(corners[1]);
        int firstColumn = column(corners[0]);
        int lastColumn = column(corners[1]);
        boolean block = firstRow > 0 && lastRow >= firstRow && firstColumn >= 0 && lastColumn >= firstColumn;
        return block ? new Merge(firstRow, lastRow, firstColumn, lastColumn) : null;
    }

    private static int row(String address) {
        return number(address.replaceFirst("^[A-Za-z]+", ""), -1);
    }
}
