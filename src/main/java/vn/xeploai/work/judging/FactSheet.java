package vn.xeploai.work.judging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.Facts;

/**
 * Phiếu dữ kiện: everything known of one subject in a year, each with its origin. What stands in the records prevails over a
 * note, and a note over what the records only suggest: so each fact has one place where it is mended.
 *
 * @param known every fact once
 * @param problems notes that cannot be read, and so are not known
 */
public record FactSheet(List<KnownFact> known, List<Problem> problems) {
    /** Keeps its own copies. */
    public FactSheet {
        known = List.copyOf(known);
        problems = List.copyOf(problems);
    }

    /** The facts as the rules are shown them. */
    public Facts facts() {
        Facts facts = Facts.NONE;
        for (KnownFact each : known) {
            facts = with(facts, each.fact(), each.value());
        }
        return facts;
    }

    /** What is known of that fact. */
    public Optional<KnownFact> find(Fact<?> fact) {
        return known.stream().filter(each -> each.fact().equals(fact)).findFirst();
    }

    private static <T> Facts with(Facts facts, Fact<T> fact, Object value) {
        return facts.with(fact, fact.type().cast(value));
    }

    /** Collects a sheet: records first, then suggestions, then notes. */
    static final class Builder {
        private final Map<Fact<?>, KnownFact> known = new LinkedHashMap<>();

        <T> Builder record(Fact<T> fact, T value) {
            known.put(fact, new KnownFact(fact, value, KnownFact.Origin.RECORD));
            return this;
        }

        <T> Builder suggest(Fact<T> fact, T value) {
            known.put(fact, new KnownFact(fact, value, KnownFact.Origin.SUGGESTED));
            return this;
        }

        FactSheet with(Notes notes) {
            notes.read().forEach((fact, value) -> {
                KnownFact before = known.get(fact);
                if (before == null || before.origin() != KnownFact.Origin.RECORD) {
                    known.put(fact, new KnownFact(fact, value, KnownFact.Origin.NOTED));
                }
            });
            return new FactSheet(List.copyOf(known.values()), notes.problems());
        }
    }
}
