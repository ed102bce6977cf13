package vn.xeploai.work.judging;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Fact;

/**
 * The notes about one subject, read.
 *
 * @param read values by fact
 * @param problems notes that cannot be read
 */
record Notes(Map<Fact<?>, Object> read, List<Problem> problems) {
    /** Reads notes by key; notes without a value say nothing. */
    static Notes of(Map<String, @Nullable String> values, @Nullable SubjectKind kind, FactSpelling spelling) {
        Map<Fact<?>, Object> read = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        values.forEach((key, value) -> {
            if (value == null) {
                return;
            }
            Optional<Fact<?>> fact = NotableFacts.find(kind, key);
            if (fact.isEmpty()) {
                problems.add(Problem.warning(JudgingProblem.UNKNOWN_FACT, key, Map.of("key", key)));
                return;
            }
            switch (spelling.read(fact.get(), value)) {
                case FactReading.Value known -> read.put(fact.get(), known.value());
                case FactReading.Unreadable bad -> problems.add(bad.problem());
            }
        });
        return new Notes(read, List.copyOf(problems));
    }
}
