package vn.xeploai.report.content;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Phần cuối: who signs, who receives.
 *
 * @param recipients nơi nhận, its heading first; none when somebody signs on the left
 * @param left signature on the left, {@code null} without one
 * @param right signature on the right, {@code null} without one
 */
public record Closing(List<String> recipients, @Nullable Signature left, @Nullable Signature right) {
    /** Nobody signs. */
    public static final Closing NONE = new Closing(List.of(), null, null);

    /** Keeps its own copy. */
    public Closing {
        recipients = List.copyOf(recipients);
    }

    /** Two people sign side by side. */
    public static Closing signedBy(Signature left, Signature right) {
        return new Closing(List.of(), left, right);
    }

    /** Tells whether there is nothing to draw. */
    public boolean isEmpty() {
        return recipients.isEmpty() && left == null && right == null;
    }
}
