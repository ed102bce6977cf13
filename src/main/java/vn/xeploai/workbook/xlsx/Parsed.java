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
}
