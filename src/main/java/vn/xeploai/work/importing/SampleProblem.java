package vn.xeploai.work.importing;

import vn.xeploai.model.problem.ProblemCode;

/** Vấn đề khi nạp dữ liệu mẫu. */
public enum SampleProblem implements ProblemCode {
    /** The desk holds somebody's own data; invented people must not be mixed with them. */
    OTHER_DATA_THERE("IN-90");

    private final String id;

    SampleProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
