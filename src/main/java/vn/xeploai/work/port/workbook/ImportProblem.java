package vn.xeploai.work.port.workbook;

import vn.xeploai.model.problem.ProblemCode;

/** What can be wrong with a workbook. Ids are for good and never used again; sentences stand under {@code problem.IN-..}. */
public enum ImportProblem implements ProblemCode {
    /** There is no such file. */
    FILE_MISSING("IN-01"),
    /** A folder or a device. */
    NOT_A_FILE("IN-02"),
    /** Zero bytes. */
    FILE_EMPTY("IN-03"),
    /** The system does not let us read it. */
    FILE_UNREADABLE("IN-04"),
    /** Text, picture, document … not a spreadsheet. */
    NOT_A_WORKBOOK("IN-05"),
    /** A workbook of Excel 95 or earlier. */
    OLD_FORMAT("IN-06"),
    /** Encrypted. */
    PASSWORD_PROTECTED("IN-07"),
    /** Truncated, or its parts do not fit together. */
    DAMAGED("IN-08"),
    /** XML that declares a document type or entities. */
    UNSAFE_CONTENT("IN-09"),
    /** Unpacks beyond sense. */
    TOO_LARGE("IN-10"),
    /** None of the five sheets, and no list of members. */
    NO_KNOWN_SHEET("IN-11"),
    /** Two sheets with the same meaning. */
    SHEET_TWICE("IN-12"),
    /** A sheet the program does not know. */
    UNKNOWN_SHEET("IN-13"),
    /** A column the program does not know. */
    UNKNOWN_COLUMN("IN-14"),
    /** Data below an empty header. */
    COLUMN_WITHOUT_NAME("IN-15"),
    /** Data, but no header row. */
    NO_HEADER("IN-16"),
    /** A column that must be there is not. */
    REQUIRED_COLUMN_MISSING("IN-17"),
    /** Two columns with the same meaning. */
    COLUMN_TWICE("IN-18"),
    /** A cell that must be filled is empty. */
    REQUIRED_CELL_EMPTY("IN-19"),
    /** #N/A and the like. */
    ERROR_VALUE("IN-20"),
    /** A formula nobody has calculated. */
    FORMULA_WITHOUT_RESULT("IN-21"),
    /** Not a date. */
    NOT_A_DATE("IN-22"),
    /** 31/02. */
    NO_SUCH_DAY("IN-23"),
    /** Not a number. */
    NOT_A_NUMBER("IN-24"),
    /** 1.234 may be a thousand or one and a bit. */
    AMBIGUOUS_NUMBER("IN-25"),
    /** Not a year. */
    NOT_A_YEAR("IN-26"),
    /** No regulation is known for that year. */
    YEAR_WITHOUT_REGULATION("IN-27"),
    /** Not one of the words the column knows. */
    UNKNOWN_WORD("IN-28"),
    /** Longer than any such text. */
    TEXT_TOO_LONG("IN-29"),
    /** From after to. */
    DATES_REVERSED("IN-30"),
    /** Two organizations with one code. */
    CODE_TWICE("IN-31"),
    /** A superior nobody knows. */
    SUPERIOR_UNKNOWN("IN-32"),
    /** An organization below itself. */
    OWN_SUPERIOR("IN-33"),
    /** Superiors in a ring. */
    RING_OF_SUPERIORS("IN-34"),
    /** A code nobody has. */
    ORGANIZATION_UNKNOWN("IN-35"),
    /** Members belong to cells only. */
    CANNOT_HOLD_MEMBERS("IN-36"),
    /** A cell with members would stop being a cell. */
    STILL_HAS_MEMBERS("IN-37"),
    /** Official before admitted. */
    OFFICIAL_BEFORE_ADMISSION("IN-38"),
    /** Admitted before born. */
    ADMISSION_BEFORE_BIRTH("IN-39"),
    /** Two rows for one person. */
    PERSON_TWICE("IN-40"),
    /** Two keys of one row point at two people. */
    TWO_PEOPLE_MATCH("IN-41"),
    /** The name alone does not tell who. */
    PERSON_AMBIGUOUS("IN-42"),
    /** Nobody has that code, card or name. */
    PERSON_UNKNOWN("IN-43"),
    /** Neither code nor card nor name. */
    PERSON_NOT_NAMED("IN-44"),
    /** The name is not that of the code. */
    NAME_DIFFERS("IN-45"),
    /** Two rows for one subject and year. */
    RATED_TWICE("IN-46"),
    /** A level the year did not have. */
    LEVEL_NOT_OF_YEAR("IN-47"),
    /** A level and a reason why there is none. */
    LEVEL_AND_REASON("IN-48"),
    /** Not one of the six reasons. */
    UNKNOWN_REASON("IN-49"),
    /** A reason that fits the other kind of subject. */
    REASON_OF_OTHER_KIND("IN-50"),
    /** A proposal keeps the level only. */
    EXEMPLARY_NOT_KEPT("IN-51"),
    /** Two rows for one indicator. */
    INDICATOR_TWICE("IN-52"),
    /** Asked to write a workbook with errors. */
    PLAN_HAS_ERRORS("IN-53"),
    /** Somebody changed the data after the check. */
    DATA_CHANGED_MEANWHILE("IN-54"),
    /** A total, a heading, a signature: no member. */
    ROW_LEFT_OUT("IN-55"),
    /** A sheet without a list of members. */
    NO_LIST_ON_SHEET("IN-56"),
    /** Nothing tells the cell of a row. */
    CELL_NOT_TOLD("IN-57"),
    /** No cell has that name. */
    CELL_NAME_UNKNOWN("IN-58"),
    /** Several cells have that name. */
    CELL_NAME_AMBIGUOUS("IN-59"),
    /** A number typed as a number has lost its leading zeros. */
    ZEROS_RESTORED("IN-60"),
    /** More values in a cell than its header names. */
    TOO_MANY_VALUES("IN-61"),
    /** The unit under which to look for cells does not exist. */
    UNIT_UNKNOWN("IN-62"),
    /** A pasted block of which no column is known. */
    BLOCK_NOT_UNDERSTOOD("IN-63"),
    /** Month and year of a birth without its day. */
    MONTH_NOT_KEPT("IN-64"),
    /** The heading above a row names a cell nobody knows. */
    HEADING_UNKNOWN("IN-65"),
    /** A result that was decided by a document. */
    RESULT_DECIDED("IN-66"),
    /** Who stood where in a locked year. */
    MEMBER_OF_LOCKED_YEAR("IN-67"),
    /** The tree of a locked year. */
    TREE_OF_LOCKED_YEAR("IN-68"),
    /** A sheet that is hidden was read all the same; argument {@code sheet}. */
    SHEET_HIDDEN("IN-69"),
    /** Rows that are hidden were read all the same; arguments {@code sheet count rows}. */
    ROWS_HIDDEN("IN-80");

    private final String id;

    ImportProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
