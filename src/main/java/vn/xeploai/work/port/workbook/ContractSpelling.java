package vn.xeploai.work.port.workbook;

/** The spelling of the contract: how sheets, columns and values are written in the program's own workbook. */
public interface ContractSpelling {
    /** Name of the sheet. */
    String sheet(SheetKind sheet);

    /** Header of the column. */
    String header(Column<?> column);

    /** A value as the contract writes it. @throws IllegalArgumentException for a type no column has */
    String value(Object value);

    /** A level, with its distinction. */
    String level(String name, boolean exemplary);
}
