package vn.xeploai.work.keeping;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.ResidenceGuest;

/**
 * Một bước thay đổi về đảng viên nơi khác; turned round it is the undoing.
 *
 * @param before {@code null} when there was none
 * @param after {@code null} when it is taken away
 */
public record GuestStep(@Nullable ResidenceGuest before, @Nullable ResidenceGuest after) {
    /** Refuses to make nothing of nothing. */
    public GuestStep {
        Objects.requireNonNull(before == null ? after : before, "a step needs a guest");
    }

    /** The guest after, or before where there is none after. */
    public ResidenceGuest some() {
        return Objects.requireNonNull(after == null ? before : after);
    }

    /** The step that takes this one back. */
    public GuestStep reversed() {
        return new GuestStep(after, before);
    }
}
