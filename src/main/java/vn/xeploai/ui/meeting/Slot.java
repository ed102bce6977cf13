package vn.xeploai.ui.meeting;

import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.meeting.SessionChange;

/**
 * One thing of a session: as it is in the records and as it is on the screen.
 *
 * @param <T> what it is
 */
final class Slot<T extends @Nullable Object> {
    private final BiFunction<T, T, SessionChange> change;
    private T kept;
    private T now;

    Slot(T kept, BiFunction<T, T, SessionChange> change) {
        this.change = change;
        this.kept = kept;
        this.now = kept;
    }

    T now() {
        return now;
    }

    void set(T next) {
        now = next;
    }

    /** What has to be sent, if anything. */
    Stream<Pending> pending() {
        if (Objects.equals(kept, now)) {
            return Stream.of();
        }
        T sent = now;
        return Stream.of(new Pending(change.apply(kept, sent), () -> kept = sent));
    }
}
