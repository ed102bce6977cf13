package vn.xeploai.work.importing;

import java.util.List;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.PastImport;

/** How undoing an import ended. */
public sealed interface UndoResult {
    /** Everything is as it was before that import. */
    record Undone(PastImport run) implements UndoResult {}

    /**
     * Nothing was changed.
     *
     * @param problems all that is in the way
     */
    record Refused(List<Problem> problems) implements UndoResult {
        /** Keeps its own copy. */
        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
