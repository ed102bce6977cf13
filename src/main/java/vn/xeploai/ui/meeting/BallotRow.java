package vn.xeploai.ui.meeting;

import java.util.List;
import java.util.UUID;

/**
 * The counted ballots about one member, as typed.
 *
 * @param id the member
 * @param number in the list, from 1
 * @param name họ và tên
 * @param cells numbers as typed, empty for nothing
 * @param state how far the row is
 * @param difference what does not add up, or empty
 * @param outcome what the votes say, or empty
 * @param typedTwice both typings gave the same
 */
public record BallotRow(
        UUID id,
        int number,
        String name,
        List<String> cells,
        State state,
        String difference,
        String outcome,
        boolean typedTwice) {
    /** How far a row is. */
    public enum State {
        /** Nothing was typed. */
        EMPTY,
        /** Some numbers are still missing. */
        INCOMPLETE,
        /** The numbers do not add up: not kept. */
        WRONG,
        /** The numbers add up. */
        COUNTED
    }

    /** Keeps its own copy. */
    public BallotRow {
        cells = List.copyOf(cells);
    }
}
