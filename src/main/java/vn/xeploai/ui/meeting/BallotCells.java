package vn.xeploai.ui.meeting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.SessionKey;

/**
 * The numbers of one row as typed: issued, returned, valid, invalid, then the votes.
 *
 * @param digits at most {@link #MOST_DIGITS} in each cell, empty for nothing typed
 */
record BallotCells(List<String> digits) {
    static final int ISSUED = 0;
    static final int RETURNED = 1;
    static final int VALID = 2;
    static final int INVALID = 3;
    static final int FIRST_VOTES = 4;
    static final int MOST_DIGITS = 5;

    BallotCells {
        digits = List.copyOf(digits);
    }

    static BallotCells blank(int voteColumns) {
        return new BallotCells(Collections.nCopies(FIRST_VOTES + voteColumns, ""));
    }

    static BallotCells of(BallotResult result) {
        return new BallotCells(Stream.concat(
                        Stream.of(result.issued(), result.returned(), result.valid(), result.invalid()),
                        result.votes().stream())
                .map(String::valueOf)
                .toList());
    }

    /** As it was typed, with so many columns of votes. */
    static BallotCells of(BallotDraft draft, int voteColumns) {
        return new BallotCells(draft.numbers().stream()
                .limit(FIRST_VOTES + (long) voteColumns)
                .map(each -> each.isPresent() ? String.valueOf(each.getAsInt()) : "")
                .toList());
    }

    /** What waits in the records until it adds up. */
    BallotDraft draft(SessionKey session, BallotRound round, UUID who) {
        return new BallotDraft(session, round, who, digits.stream()
                .map(each -> each.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(each)))
                .toList());
    }

    boolean isEmpty() {
        return digits.stream().allMatch(String::isEmpty);
    }

    String at(int column) {
        return digits.get(column);
    }

    BallotCells with(int column, String number) {
        List<String> next = new ArrayList<>(digits);
        next.set(column, number);
        return new BallotCells(next);
    }

    /** Those numbers from that column on; an empty one leaves what stands there. */
    BallotCells with(int first, List<String> numbers) {
        List<String> next = new ArrayList<>(digits);
        for (int i = 0; i < numbers.size(); i++) {
            if (!numbers.get(i).isEmpty()) {
                next.set(first + i, numbers.get(i));
            }
        }
        return new BallotCells(next);
    }

    /** What usually follows from the rest of the meeting, where nothing was typed: all ballots came back and are valid. */
    BallotCells filledUp(String issued) {
        BallotCells filled = at(ISSUED).isEmpty() ? with(ISSUED, issued) : this;
        if (filled.at(RETURNED).isEmpty()) {
            filled = filled.with(RETURNED, filled.at(ISSUED));
        }
        if (filled.at(INVALID).isEmpty()) {
            filled = filled.with(INVALID, "0");
        }
        if (filled.at(VALID).isEmpty()) {
            filled = filled.with(VALID, String.valueOf(Math.max(0, filled.number(RETURNED) - filled.number(INVALID))));
        }
        return filled;
    }

    /** The count, once the first three numbers are there; votes that were not typed are none. */
    Optional<BallotResult> counted(SessionKey session, BallotRound round, UUID who) {
        if (Stream.of(ISSUED, RETURNED, VALID).anyMatch(column -> at(column).isEmpty())) {
            return Optional.empty();
        }
        List<Integer> votes = IntStream.range(FIRST_VOTES, digits.size()).mapToObj(this::number).toList();
        return Optional.of(new BallotResult(
                session, round, who, number(ISSUED), number(RETURNED), number(VALID), number(INVALID), votes, false));
    }

    /** Columns in which the two say different numbers. */
    List<Integer> differingFrom(BallotCells other) {
        return IntStream.range(0, digits.size())
                .filter(column -> number(column) != other.number(column))
                .boxed()
                .toList();
    }

    private int number(int column) {
        return at(column).isEmpty() ? 0 : Integer.parseInt(at(column));
    }
}
