package vn.xeploai.work.port.workbook;

/**
 * Cột: one column of one sheet and what its cells mean. Two columns are the same only when they are the same object.
 *
 * @param <T> a filled cell, understood
 */
public final class Column<T> {
    private final String name;
    private final Class<T> type;
    private final boolean required;

    private Column(String name, Class<T> type, boolean required) {
        this.name = name;
        this.type = type;
        this.required = required;
    }

    /** A column that must be there and filled in every row. */
    static <T> Column<T> required(String name, Class<T> type) {
        return new Column<>(name, type, true);
    }

    /** A column that may be missing, and empty. */
    static <T> Column<T> optional(String name, Class<T> type) {
        return new Column<>(name, type, false);
    }

    /** What a filled cell becomes. */
    public Class<T> type() {
        return type;
    }

    /** Whether the column must be there and filled. */
    public boolean isRequired() {
        return required;
    }

    /** English name for logs and failing tests; people see the header of the contract. */
    @Override
    public String toString() {
        return name;
    }
}
