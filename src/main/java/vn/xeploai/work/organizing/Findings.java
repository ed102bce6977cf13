package vn.xeploai.work.organizing;

import java.util.EnumMap;
import java.util.Map;

import vn.xeploai.model.problem.Problem;

/** Problems of one act, the first under each field; an error goes before a warning. */
final class Findings {
    private final Map<ActField, Problem> problems = new EnumMap<>(ActField.class);

    void error(ActField field, OrganizingProblem code, Map<String, String> arguments) {
        add(field, Problem.error(code, field.name(), arguments));
    }

    void warning(ActField field, OrganizingProblem code, Map<String, String> arguments) {
        add(field, Problem.warning(code, field.name(), arguments));
    }

    private void add(ActField field, Problem problem) {
        problems.merge(field, problem, (first, later) -> first.isError() || !later.isError() ? first : later);
    }

    boolean hasErrors() {
        return problems.values().stream().anyMatch(Problem::isError);
    }

    Map<ActField, Problem> all() {
        return Map.copyOf(problems);
    }
}
