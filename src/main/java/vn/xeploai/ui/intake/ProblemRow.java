package vn.xeploai.ui.intake;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;

/**
 * A problem as shown.
 *
 * @param error whether it forbids writing
 * @param sheet where it is, or empty
 * @param cell where it is, e.g. {@code C5}, or empty
 * @param sentence what is wrong and what to do
 */
public record ProblemRow(boolean error, String sheet, String cell, String sentence) {
    static ProblemRow of(Problem problem, Texts texts) {
        String subject = problem.subject();
        int mark = subject.lastIndexOf('!');
        String sheet = mark < 0 ? subject : subject.substring(0, mark);
        String cell = mark < 0 ? "" : subject.substring(mark + 1);
        return new ProblemRow(problem.isError(), sheet, cell, texts.of(problem));
    }

    /** Cells for a spreadsheet. */
    String tabbed() {
        return String.join("\t", sheet, cell, sentence);
    }
}
