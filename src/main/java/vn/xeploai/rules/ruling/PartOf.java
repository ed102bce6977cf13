package vn.xeploai.rules.ruling;

/**
 * Một phần của một tổng thể, always known together, e.g. low votes of votes cast.
 *
 * @param part how many
 * @param whole of how many
 */
public record PartOf(int part, int whole) {
    /** Refuses what cannot be. */
    public PartOf {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException("%d of %d".formatted(part, whole));
        }
    }
}
