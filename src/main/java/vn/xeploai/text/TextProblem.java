package vn.xeploai.text;

import vn.xeploai.model.problem.ProblemCode;

/** Vấn đề khi đọc chữ người dùng gõ. */
public enum TextProblem implements ProblemCode {
    /** Not what was expected; arguments {@code typed}, {@code label}, {@code expected}. */
    NOT_AS_EXPECTED("TX-01");

    private final String id;

    TextProblem(String id) {
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }
}
