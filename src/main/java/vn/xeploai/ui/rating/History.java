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

    /** What leads back. */
    Optional<Step> undo() {
        return move(done, undone).map(Step::reversed);
    }

    /** What leads forth again. */
    Optional<Step> redo() {
        return move(undone, done);
    }

    /** Steps that touched rows which were changed elsewhere lead nowhere any more. */
    void forget(Set<String> subjects) {
        for (Deque<Step> steps : List.of(done, undone)) {
            steps.removeIf(step -> step.changes().stream().anyMatch(each -> subjects.contains(each.subject())));
        }
    }

    private static Optional<Step> move(Deque<Step> from, Deque<Step> to) {
        Step step = from.poll();
        if (step == null) {
            return Optional.empty();
        }
        to.push(step);
        return Optional.of(step);
    }
}
