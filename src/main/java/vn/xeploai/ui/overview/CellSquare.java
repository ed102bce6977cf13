package vn.xeploai.ui.overview;

import vn.xeploai.work.overview.CellState;

/**
 * Một ô vuông của một chi bộ.
 *
 * @param code the cell
 * @param state how far its work is
 * @param alert whether something stands against its levels
 * @param words name, state and numbers
 */
public record CellSquare(String code, CellState state, boolean alert, String words) {
    /** The sign beside the colour. */
    public String sign() {
        return alert ? "▲" : sign(state);
    }

    /** The sign of that state. */
    public static String sign(CellState state) {
        return switch (state) {
            case NOT_BEGUN -> "";
            case PREPARING -> "…";
            case MET -> "○";
            case RATING -> "◐";
            case ALL_RATED -> "●";
            case DECIDED -> "✓";
            case CLOSED -> "■";
        };
    }
}
