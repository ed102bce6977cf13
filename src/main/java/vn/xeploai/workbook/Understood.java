package vn.xeploai.workbook;

import java.util.Map;

import vn.xeploai.work.port.workbook.ImportProblem;

/** A cell's meaning, or why it has none. */
sealed interface Understood {
    /** What it means. */
    record Value(Object value) implements Understood {}

    /** Why it cannot be understood; the arguments join {@code column} and {@code value}. */
    record Wrong(ImportProblem problem, Map<String, String> arguments) implements Understood {
        Wrong(ImportProblem problem) {
            this(problem, Map.of());
        }
    }
}
