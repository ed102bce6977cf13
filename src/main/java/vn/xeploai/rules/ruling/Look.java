package vn.xeploai.rules.ruling;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.regulation.Provision;

/** What a rule is shown, and the note of all it looked at. One look serves one rule at one level. */
public final class Look {
    private final Provision provision;
    private final Facts facts;
    private final Setting setting;
    private final Map<String, Object> looked = new LinkedHashMap<>();
    private final List<Fact<?>> missing = new ArrayList<>();

    /** A fresh look at those facts through that provision. */
    public Look(Provision provision, Facts facts, Setting setting) {
        this.provision = provision;
        this.facts = facts;
        this.setting = setting;
    }

    /** What is known of it; {@code null} when nothing is, and then it is noted as missing. */
    public <T> @Nullable T at(Fact<T> fact) {
        T value = atOptional(fact);
        if (value == null && !missing.contains(fact)) {
            missing.add(fact);
        }
        return value;
    }

    /** What is known of something that need not be known: {@code null} counts as "there was none". */
    public <T> @Nullable T atOptional(Fact<T> fact) {
        T value = facts.get(fact).orElse(null);
        if (value != null) {
            looked.put(fact.key(), value);
        }
        return value;
    }

    /** The number the provision sets. */
    public BigDecimal number(Parameter parameter) {
        BigDecimal number = provision.number(parameter).orElseThrow(() -> unset(parameter));
        looked.put(parameter.key(), number);
        return number;
    }

    /** The number the provision may set, {@code null} if it does not. */
    public @Nullable BigDecimal numberIfSet(Parameter parameter) {
        BigDecimal number = provision.number(parameter).orElse(null);
        if (number != null) {
            looked.put(parameter.key(), number);
        }
        return number;
    }

    /** The option the provision chooses. */
    public <E extends Enum<E>> E option(Parameter parameter, Class<E> options) {
        E option = provision.option(parameter, options).orElseThrow(() -> unset(parameter));
        looked.put(parameter.key(), option);
        return option;
    }

    /** Notes something the rule worked out, for the explanation. */
    public void note(String key, Object value) {
        looked.put(key, value);
    }

    /** The assessment year. */
    public int year() {
        return setting.year();
    }

    /** The level judged; {@code null} when a closing is judged. */
    public @Nullable Level level() {
        return setting.level();
    }

    /** What was found about the levels above, best first. */
    public List<Ruling> above() {
        return setting.above();
    }

    /** The settings the text leaves open. */
    public OpenChoices choices() {
        return setting.choices();
    }

    /** Says that a fact looked at is not known. */
    public Finding missing() {
        return Finding.missing(missing);
    }

    /** An obstacle when the fact is yes, clear when it is no. */
    public Finding obstacleIf(Fact<Boolean> fact) {
        Boolean yes = at(fact);
        return yes == null ? missing() : Finding.obstacleIf(yes);
    }

    /** Everything looked at so far, by key. */
    public Map<String, Object> looked() {
        return looked;
    }

    private IllegalStateException unset(Parameter parameter) {
        return new IllegalStateException(provision.rule() + " sets no " + parameter.key());
    }

    /**
     * Where a look takes place.
     *
     * @param year the assessment year
     * @param level the level judged, {@code null} for a closing
     * @param above the rulings on the levels above, best first
     * @param choices the settings the text leaves open
     */
    public record Setting(int year, @Nullable Level level, List<Ruling> above, OpenChoices choices) {
        /** Keeps its own copy. */
        public Setting {
            above = List.copyOf(above);
        }
    }
}
