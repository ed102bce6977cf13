package vn.xeploai.model.problem;

/**
 * Mã vấn đề: names one kind of problem for good. Each room has an enum of its own; ids are never reused and every id has a
 * text in both languages.
 */
public interface ProblemCode {
    /** E.g. {@code IN-07}. */
    String id();
}
