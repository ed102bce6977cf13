package vn.xeploai.work.deciding;

import java.util.List;

import vn.xeploai.model.problem.Problem;

/** What became of it: all of it is kept, or nothing. */
public sealed interface DecidingAnswer {
    /**
     * Kept.
     *
     * @param count how many
     */
    record Done(int count) implements DecidingAnswer {}

    /** Nothing is kept. */
    record Refused(List<Refusal> refusals) implements DecidingAnswer {
        /** Keeps its own copy. */
        public Refused {
            refusals = List.copyOf(refusals);
        }

        static Refused of(Problem problem) {
            return new Refused(List.of(new Refusal("", "", problem)));
        }
    }

    /**
     * Why.
     *
     * @param subject id of the member as text, or code of the organization; empty for the whole
     * @param name of the subject
     * @param problem why
     */
    record Refusal(String subject, String name, Problem problem) {}
}
