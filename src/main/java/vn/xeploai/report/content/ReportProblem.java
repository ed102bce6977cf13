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
    NOT_OF_THAT_YEAR("RP-09");

    private final String id;

    ReportProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
