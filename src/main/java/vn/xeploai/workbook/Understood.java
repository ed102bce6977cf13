package vn.xeploai.workbook;

import java.util.HashMap;
import java.util.Map;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.SheetCell;

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

    /** Longer words are cut in sentences, which stay readable whatever stands in a cell. */
    int QUOTED = 60;

    /** The cell at that address, with that text, under that header. */
    default SheetCell at(String address, String text, String header) {
        return switch (this) {
            case Value(Object value) -> new SheetCell(text, value, null);
            case Wrong(ImportProblem problem, Map<String, String> more) -> {
                Map<String, String> arguments = new HashMap<>(more);
                arguments.put("column", header);
                arguments.put("value", shortened(text));
                yield new SheetCell(text, null, Problem.error(problem, address, arguments));
            }
        };
    }

    /** As much of a text as a sentence bears. */
    static String shortened(String text) {
        if (text.length() <= QUOTED) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED) + "…";
    }
}
