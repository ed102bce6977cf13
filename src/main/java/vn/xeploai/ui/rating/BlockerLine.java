package vn.xeploai.ui.rating;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import vn.xeploai.work.deciding.Blocker;

/**
 * A line of what is in the way: one blocker, or all members of a cell who wait for the same.
 *
 * @param first the one to jump to
 * @param count how many stand behind the line
 */
record BlockerLine(Blocker first, int count) {
    /** So many of one kind in one organization are told together. */
    private static final int TOGETHER = 3;

    /** The lines of those, in the order of the first of each. */
    static List<BlockerLine> of(List<Blocker> blockers) {
        Map<List<Object>, List<Blocker>> alike = new LinkedHashMap<>();
        blockers.forEach(each -> alike.computeIfAbsent(
                List.of(each.kind(), each.unitCode(), each.where()), _ -> new ArrayList<>()).add(each));
        List<BlockerLine> lines = new ArrayList<>();
        alike.values().forEach(group -> {
            boolean waiting = switch (group.getFirst().kind()) {
                case WITHOUT_LEVEL_OR_REASON, NOT_DECIDED -> true;
                case FORBIDDEN, CAP_EXCEEDED -> false;
            };
            if (waiting && group.size() >= TOGETHER) {
                lines.add(new BlockerLine(group.getFirst(), group.size()));
            } else {
                group.forEach(each -> lines.add(new BlockerLine(each, 1)));
            }
        });
        return lines;
    }

    /** Whom the line is about. */
    String name() {
        return count == 1 ? first.name() : first.unitName();
    }
}
