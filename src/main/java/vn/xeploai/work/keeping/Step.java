package vn.xeploai.work.keeping;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberRecord;

/**
 * Một bước thay đổi: what one saving did to one or many records; turned round it is the undoing.
 *
 * @param moves one per member
 * @param lines what happens to lines followed of a member
 * @param traces cells that members leave on a day
 */
public record Step(List<Move> moves, List<Line> lines, List<Trace> traces) {
    /** Keeps its own copies. */
    public Step {
        moves = List.copyOf(moves);
        lines = List.copyOf(lines);
        traces = List.copyOf(traces);
    }

    /** Of whole records only. */
    public Step(List<Move> moves) {
        this(moves, List.of(), List.of());
    }

    /**
     * What a transfer leaves behind.
     *
     * @param cell the cell before
     * @param left whether it is left that day; otherwise that is taken back
     */
    public record Trace(EarlierCell cell, boolean left) {}

    /**
     * What happens to one line.
     *
     * @param before {@code null} when there was none
     * @param after {@code null} when it is taken away
     */
    public record Line(@Nullable MemberRecord before, @Nullable MemberRecord after) {
        /** Refuses to make nothing of nothing. */
        public Line {
            Objects.requireNonNull(before == null ? after : before, "a step needs a line");
        }

        /** The line after, or before where there is none after. */
        public MemberRecord some() {
            return Objects.requireNonNull(after == null ? before : after);
        }
    }

    /** One line added, changed or taken away. */
    public static Step line(@Nullable MemberRecord before, @Nullable MemberRecord after) {
        return new Step(List.of(), List.of(new Line(before, after)), List.of());
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

    /** What a check found sound, with the transfer that goes with it; {@code before} is {@code null} for somebody new. */
    public static Step keeping(@Nullable Member before, CheckedMember checked) {
        return new Step(
                List.of(new Move(before, checked.member())),
                PastStatus.line(before, checked.member()).stream().toList(),
                checked.transfer().traces());
    }

    /** The same for many. */
    public static Step keeping(List<BulkLine> lines) {
        return new Step(
                lines.stream().map(line -> new Move(line.before(), line.checked().member())).toList(),
                lines.stream().flatMap(line -> PastStatus.line(line.before(), line.checked().member()).stream()).toList(),
                lines.stream().flatMap(line -> line.checked().transfer().traces().stream()).toList());
    }

    /** Into the bin. */
    public static Step binning(List<Member> members) {
        return new Step(members.stream().map(each -> new Move(each, null)).toList());
    }

    /** The step that takes this one back. */
    public Step reversed() {
        return new Step(
                moves.stream().map(move -> new Move(move.after(), move.before())).toList(),
                lines.stream().map(line -> new Line(line.after(), line.before())).toList(),
                traces.stream().map(trace -> new Trace(trace.cell(), !trace.left())).toList());
    }
}
