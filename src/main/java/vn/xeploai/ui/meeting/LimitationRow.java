package vn.xeploai.ui.meeting;

import java.util.UUID;

/**
 * A limitation in the list.
 *
 * @param id the limitation
 * @param foundIn the year that named it
 * @param earlier named in an earlier year
 * @param open still to be repaired at the end of the year looked at
 * @param later recorded as repaired by a later session
 * @param words what it is, or what stands for nothing yet
 * @param details responsible and deadline in one line, or empty
 */
public record LimitationRow(
        UUID id, int foundIn, boolean earlier, boolean open, boolean later, String words, String details) {}
