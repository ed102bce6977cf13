package vn.xeploai.rules.ruling;

/**
 * Lựa chọn: a setting that the text leaves open, with who made it.
 *
 * @param value what was chosen
 * @param decidedBy the body that chose; empty for the program's own default
 * @param document number and symbol of the document; empty if none
 */
public record Choice<T>(T value, String decidedBy, String document) {
    /** The program's own default, chosen by nobody. */
    public static <T> Choice<T> byDefault(T value) {
        return new Choice<>(value, "", "");
    }

    /** Tells whether nobody has chosen. */
    public boolean isDefault() {
        return decidedBy.isEmpty();
    }
}
