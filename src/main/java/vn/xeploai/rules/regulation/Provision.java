package vn.xeploai.rules.regulation;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DateSpan;

/**
 * Điều khoản: one rule as one article lays it down, with its numbers, the days it holds and who laid it down. The same rule
 * may stand several times in an edition: for other subjects, other levels, other days, or stricter by a province.
 *
 * @param rule which condition
 * @param subjects on whom it speaks
 * @param levels codes of the levels it may bar; empty for all
 * @param leadsTo code of the level that the obstacle leads to, e.g. a ground of "not completed"; {@code null} if none
 * @param relievable whether the competent body may decide otherwise on the circumstances
 * @param citation article and how sure we are of it
 * @param scope who laid it down
 * @param inForce the days it holds
 * @param values numbers ({@link BigDecimal}) and options, by parameter
 */
public record Provision(
        RuleId rule,
        Set<SubjectKind> subjects,
        List<String> levels,
        @Nullable String leadsTo,
        boolean relievable,
        Citation citation,
        Scope scope,
        DateSpan inForce,
        Map<Parameter, Object> values) {
    /** Keeps its own copies. */
    public Provision {
        subjects = Collections.unmodifiableSet(EnumSet.copyOf(subjects));
        levels = List.copyOf(levels);
        values = values.isEmpty() ? Map.of() : Collections.unmodifiableMap(new EnumMap<>(values));
    }

    /** Tells whether it may bar that level. */
    public boolean speaksOf(String levelCode) {
        return levels.isEmpty() || levels.contains(levelCode);
    }

    /** The number set for that parameter, if any. */
    public Optional<BigDecimal> number(Parameter parameter) {
        return Optional.ofNullable(values.get(parameter)).map(BigDecimal.class::cast);
    }

    /** The option set for that parameter, if any. */
    public <E extends Enum<E>> Optional<E> option(Parameter parameter, Class<E> options) {
        return Optional.ofNullable(values.get(parameter)).map(options::cast);
    }

    /** Tells whether both would speak twice of the same thing: same rule, author, a common subject, level and day. */
    public boolean collidesWith(Provision other) {
        return rule == other.rule
                && scope == other.scope
                && subjects.stream().anyMatch(other.subjects::contains)
                && (levels.isEmpty() || other.levels.isEmpty() || levels.stream().anyMatch(other.levels::contains))
                && overlap(inForce, other.inForce);
    }

    private static boolean overlap(DateSpan one, DateSpan other) {
        return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(DateSpan one, DateSpan other) {
        return one.since() == null || other.until() == null || one.since().isBefore(other.until());
    }
}
