package vn.xeploai.work.keeping;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;

/**
 * Một bước thay đổi: what one saving did to one or many records; turned round it is the undoing.
 *
 * @param moves one per member
 */
public record Step(List<Move> moves) {
    /** Keeps its own copy. */
    public Step {
        moves = List.copyOf(moves);
    }

    /**
     * What happens to one record.
     *
     * @param before {@code null} when there was none, or only in the bin
     * @param after {@code null} when it goes to the bin
     */
    public record Move(@Nullable Member before, @Nullable Member after) {
        /** Refuses to make nothing of nothing. */
        public Move {
            Objects.requireNonNull(before == null ? after : before, "a move needs a member");
        }

        /** Whose record. */
        public UUID id() {
            return some().id();
        }

        /** The record after, or before where there is none after. */
        public Member some() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }

    /** Somebody new, or back from the bin. */
    public static Step adding(Member member) {
        return new Step(List.of(new Move(null, member)));
    }

    /** Another content of a record. */
    public static Step changing(Member before, Member after) {
        return new Step(List.of(new Move(before, after)));
    }

    /** Into the bin. */
    public static Step binning(List<Member> members) {
        return new Step(members.stream().map(each -> new Move(each, null)).toList());
    }

    /** The step that takes this one back. */
    public Step reversed() {
        return new Step(moves.stream().map(move -> new Move(move.after(), move.before())).toList());
    }
}
