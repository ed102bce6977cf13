package vn.xeploai.model.scoring;

import java.math.BigDecimal;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Tiêu chí of a score sheet. Its place in the sheet tells what it belongs to: a sub-criterion to the criterion above it.
 *
 * @param id lasting, scores refer to it
 * @param part nhóm tiêu chí
 * @param sub tiêu chí con
 * @param words its text
 * @param most điểm tối đa, {@code null} while nobody has set it; of a criterion with sub-criteria their sum counts instead
 */
public record Criterion(UUID id, ScorePart part, boolean sub, String words, @Nullable BigDecimal most) {
    /** The same with other words. */
    public Criterion with(String other) {
        return new Criterion(id, part, sub, other, most);
    }

    /** The same with other points. */
    public Criterion most(@Nullable BigDecimal other) {
        return new Criterion(id, part, sub, words, other);
    }

    /** The same as a criterion or a sub-criterion. */
    public Criterion sub(boolean now) {
        return new Criterion(id, part, now, words, most);
    }
}
