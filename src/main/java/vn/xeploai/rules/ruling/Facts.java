package vn.xeploai.rules.ruling;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Những điều đã biết về một đối tượng. What is not in here is not known, which is different from "no". */
public final class Facts {
    /** Nothing is known. */
    public static final Facts NONE = new Facts(Map.of());

    private final Map<Fact<?>, Object> known;

    private Facts(Map<Fact<?>, Object> known) {
        this.known = Collections.unmodifiableMap(known);
    }

    /** The same with one more fact known, or known anew. */
    public <T> Facts with(Fact<T> fact, T value) {
        Map<Fact<?>, Object> more = new HashMap<>(known);
        more.put(fact, fact.type().cast(value));
        return new Facts(more);
    }

    /** The same with all that the other knows; the other prevails. */
    public Facts and(Facts other) {
        Map<Fact<?>, Object> more = new HashMap<>(known);
        more.putAll(other.known);
        return new Facts(more);
    }

    /** What is known of it. */
    public <T> Optional<T> get(Fact<T> fact) {
        return Optional.ofNullable(known.get(fact)).map(fact.type()::cast);
    }

    /** All that is known. */
    public Map<Fact<?>, Object> known() {
        return known;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Facts that && known.equals(that.known);
    }

    @Override
    public int hashCode() {
        return known.hashCode();
    }

    @Override
    public String toString() {
        return known.toString();
    }
}
