package vn.xeploai.rules.trial;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Level;
import vn.xeploai.rules.judge.RuleBook;
import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.regulation.Provision;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.Scope;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.Facts;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.Ruling;

/** One rule alone with parameters and facts of the test's choosing, in the year 2025. */
public final class Trial {
    private final RuleId rule;
    private final Map<Parameter, Object> values = new EnumMap<>(Parameter.class);
    private Facts facts = Facts.NONE;
    private OpenChoices choices = OpenChoices.DEFAULTS;
    private @Nullable Level level;
    private List<Ruling> above = List.of();
    private @Nullable Look look;

    private Trial(RuleId rule) {
        this.rule = rule;
    }

    /** Of that rule. */
    public static Trial of(String id) {
        return new Trial(RuleId.of(id).orElseThrow());
    }

    /** With that number. */
    public Trial set(Parameter parameter, int number) {
        values.put(parameter, BigDecimal.valueOf(number));
        return this;
    }

    /** With that option. */
    public Trial set(Parameter parameter, Enum<?> option) {
        values.put(parameter, option);
        return this;
    }

    /** With that fact; {@code null} leaves it unknown. */
    public <T> Trial with(Fact<T> fact, @Nullable T value) {
        if (value != null) {
            facts = facts.with(fact, value);
        }
        return this;
    }

    /** Under those choices. */
    public Trial choosing(OpenChoices made) {
        choices = made;
        return this;
    }

    /** At that level, after those rulings on the levels above. */
    public Trial at(Level judged, Ruling... judgedAbove) {
        level = judged;
        above = List.of(judgedAbove);
        return this;
    }

    /** What it finds. */
    public Finding finding() {
        Provision provision = new Provision(
                rule,
                EnumSet.allOf(SubjectKind.class),
                List.of(),
                null,
                false,
                new Citation("T", "1", Evidence.V),
                Scope.CENTRAL,
                DateSpan.ALWAYS,
                values);
        Look fresh = new Look(provision, facts, new Look.Setting(2025, level, above, choices));
        look = fresh;
        return RuleBook.rule(rule).judge(fresh);
    }

    /** The kind of what it finds. */
    public Finding.Kind kind() {
        return finding().kind();
    }

    /** What it noted while looking; only after {@link #finding()}. */
    public Map<String, Object> looked() {
        return Optional.ofNullable(look).orElseThrow().looked();
    }
}
