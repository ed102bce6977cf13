package vn.xeploai.work.statistics;

import java.util.List;

/**
 * Thống kê theo một tiêu chí. The counts of the lines add up to the total.
 *
 * @param dimension by what
 * @param lines in order, «không rõ» last
 * @param total everybody
 */
public record Distribution(Dimension dimension, List<Line> lines, Figure total) {
    /**
     * One group.
     *
     * @param group what it is
     * @param figure who is in it
     */
    public record Line(Group group, Figure figure) {}

    /** Refuses lines that do not add up. */
    public Distribution {
        lines = List.copyOf(lines);
        int sum = lines.stream().mapToInt(line -> line.figure().count()).sum();
        if (sum != total.count()) {
            throw new IllegalArgumentException("%d in groups of %s, %d in all".formatted(sum, dimension, total.count()));
        }
    }
}
