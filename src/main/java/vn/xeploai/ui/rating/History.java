package vn.xeploai.ui.rating;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import vn.xeploai.work.rating.Change;

/** Hoàn tác, làm lại: as many steps as were made in this sheet. */
final class History {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    /**
     * What one key, one paste, one action did.
     *
     * @param changes of the rows
     * @param column where it was made
     */
    record Step(List<Change> changes, GridColumn column) {
        Step reversed() {
            return new Step(changes.stream().map(Change::reversed).toList(), column);
        }
    }

    void did(Step step) {
        done.push(step);
        undone.clear();
    }

    boolean canUndo() {
        return !done.isEmpty();
    }

    boolean canRedo() {
        return !undone.isEmpty();
    }

    /** What leads back; it stays the latest step until {@link #undone}. */
    Optional<Step> back() {
        return Optional.ofNullable(done.peek()).map(Step::reversed);
    }

    /** What leads forth again; it stays until {@link #redone}. */
    Optional<Step> forth() {
        return Optional.ofNullable(undone.peek());
    }

    /** The latest step was taken back. */
    void undone() {
        undone.push(done.pop());
    }

    /** The step taken back last was made again. */
    void redone() {
        done.push(undone.pop());
    }

    /** Steps that touched rows which were changed elsewhere lead nowhere any more. */
    void forget(Set<String> subjects) {
        for (Deque<Step> steps : List.of(done, undone)) {
            steps.removeIf(step -> step.changes().stream().anyMatch(each -> subjects.contains(each.subject())));
        }
    }
}
