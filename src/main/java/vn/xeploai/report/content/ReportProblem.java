package vn.xeploai.report.content;

import vn.xeploai.model.problem.ProblemCode;

/** Vấn đề khi lập và ghi báo cáo. */
public enum ReportProblem implements ProblemCode {
    /** The file is open in another program or may not be replaced. */
    FILE_IN_USE("RP-01"),
    /** The folder for the file does not exist. */
    FOLDER_MISSING("RP-02"),
    /** Nothing can be written there: no permission, disk full. */
    CANNOT_WRITE("RP-03"),
    /** A folder stands where the file should go. */
    IS_A_FOLDER("RP-04"),
    /** No organization has the code asked for. */
    UNKNOWN_UNIT("RP-05"),
    /** The report cannot be written in the format that the name of the file asks for. */
    UNKNOWN_FORMAT("RP-06"),
    /** More rows than the format can hold. */
    TOO_LONG("RP-07"),
    /** A form for each cell was asked for too large a unit. */
    TOO_MANY_CELLS("RP-08"),
    /** The form was not laid down for that year. */
    NOT_OF_THAT_YEAR("RP-09"),
    /** A tag of a template is not known, and none is like it. */
    UNKNOWN_TAG("RP-10"),
    /** A tag of a template is not known; another one is much like it. */
    MISSPELT_TAG("RP-11"),
    /** A tag stands where nothing is filled in. */
    MISPLACED_TAG("RP-12"),
    /** A file meant as a template holds no tag. */
    NO_TAGS("RP-13"),
    /** A file meant as a template cannot be read. */
    SPOILED_TEMPLATE("RP-14"),
    /** A file of another kind than templates are. */
    WRONG_TEMPLATE_TYPE("RP-15"),
    /** A template larger than the database takes. */
    TEMPLATE_TOO_LARGE("RP-16"),
    /** More rows than a template is filled with. */
    TEMPLATE_TOO_LONG("RP-17"),
    /** The years of a template make no sense or are none of the form's. */
    WRONG_TEMPLATE_YEARS("RP-18"),
    /** The printer asked for is not there (any more). */
    NO_SUCH_PRINTER("RP-19"),
    /** The printer or its queue refused the pages. */
    NOT_PRINTED("RP-20"),
    /** The unit has no cell that year. */
    NO_CELLS("RP-21"),
    /** A file stands where the folder should be. */
    IS_A_FILE("RP-22"),
    /** The folder holds a file of the name of one to be written. */
    NAME_TAKEN("RP-23"),
    /** Every form was asked for a unit that is too large for one of them. */
    TOO_MANY_CELLS_FOR_ALL("RP-24"),
    /** A tag of a template is opened and not closed, or the other way round. */
    BROKEN_TAG("RP-25");

    private final String id;

    ReportProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
