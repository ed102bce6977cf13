package vn.xeploai.work.port.workbook;

import java.util.Map;

/**
 * What people decided about a workbook before it is read.
 *
 * @param matches by fingerprint of a header of somebody's list: what its columns hold, as {@link ColumnChoices} writes it
 * @param corrections by address, e.g. {@code Đảng viên!C5}: what is to be read there instead of what the file holds; an empty text
 *     empties the cell
 */
public record ReadingChoices(Map<String, String> matches, Map<String, String> corrections) {
    /** Nobody decided anything. */
    public static final ReadingChoices NONE = new ReadingChoices(Map.of(), Map.of());

    /** Keeps its own copies. */
    public ReadingChoices {
        matches = Map.copyOf(matches);
        corrections = Map.copyOf(corrections);
    }
}
