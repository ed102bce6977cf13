package vn.xeploai.rules.ruling;

/**
 * Dữ kiện: something a rule may ask about a subject. Two facts are the same when their keys are.
 *
 * @param <T> type of its value
 * @param key lasting key, e.g. {@code score}; label in {@code text} under {@code fact.<key>}
 * @param type type of its value
 */
public record Fact<T>(String key, Class<T> type) {
    /** A whole number. */
    public static Fact<Integer> number(String key) {
        return new Fact<>(key, Integer.class);
    }

    /** Yes or no. */
    public static Fact<Boolean> yesNo(String key) {
        return new Fact<>(key, Boolean.class);
    }

    @Override
    public String toString() {
        return key;
    }
}
