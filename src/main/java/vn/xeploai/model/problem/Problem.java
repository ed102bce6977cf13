package vn.xeploai.model.problem;

import java.util.Map;

/**
 * Vấn đề: what is wrong, as a value. Holds no sentence; {@code text} makes one from the code and the named arguments.
 *
 * @param code which kind
 * @param severity how much it stops
 * @param subject where it is, e.g. {@code Đảng viên!C5}, or empty
 * @param arguments what the sentence mentions, by name
 */
public record Problem(ProblemCode code, Severity severity, String subject, Map<String, String> arguments) {
    /** Keeps its own copy of the arguments. */
    public Problem {
        arguments = Map.copyOf(arguments);
    }

    /** An error. */
    public static Problem error(ProblemCode code, String subject, Map<String, String> arguments) {
        return new Problem(code, Severity.ERROR, subject, arguments);
    }

    /** A warning. */
    public static Problem warning(ProblemCode code, String subject, Map<String, String> arguments) {
        return new Problem(code, Severity.WARNING, subject, arguments);
    }

    /** Tells whether it stops the work. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
