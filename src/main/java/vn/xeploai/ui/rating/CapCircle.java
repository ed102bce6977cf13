package vn.xeploai.ui.rating;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.cap.CapGroup;
import vn.xeploai.rules.regulation.CapScope;
import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.work.counting.YearCount;

/**
 * Over whom a cap on members is taken: the cell of the sheet, or a wider unit with what is decided there outside the sheet.
 *
 * @param unit at the top of the group
 * @param meaning what the group stands for
 * @param excellentOutside rated best in the group, not in the cell
 * @param goodOutside rated second in the group, not in the cell
 */
record CapCircle(Organization unit, CapGroup meaning, int excellentOutside, int goodOutside) {
    static CapCircle of(YearCount count, Organization cell, CapScope scope) {
        Organization top = switch (scope) {
            case CELL, SIMILAR_GROUP -> cell;
            case GRASSROOTS -> grassroots(count.tree(), cell);
            case COMMITTEE -> topmost(count.tree(), cell);
        };
        CapGroup meaning = scope == CapScope.SIMILAR_GROUP ? CapGroup.ALONE : CapGroup.AS_WRITTEN;
        return new CapCircle(top, meaning, outside(count, top, cell, 1), outside(count, top, cell, 2));
    }

    private static Organization grassroots(OrganizationTree tree, Organization cell) {
        Organization at = cell;
        while (SubjectType.of(at.level()).filter(SubjectType.GRASSROOTS::equals).isEmpty()) {
            Organization above = superior(tree, at);
            if (above == null) {
                return cell;
            }
            at = above;
        }
        return at;
    }

    private static Organization topmost(OrganizationTree tree, Organization cell) {
        Organization at = cell;
        for (Organization above = superior(tree, at); above != null; above = superior(tree, at)) {
            at = above;
        }
        return at;
    }

    private static @Nullable Organization superior(OrganizationTree tree, Organization of) {
        String code = of.superiorCode();
        return code == null ? null : tree.find(code).orElse(null);
    }

    private static int outside(YearCount count, Organization top, Organization cell, int rank) {
        return rated(count, top, rank) - rated(count, cell, rank);
    }

    private static int rated(YearCount count, Organization unit, int rank) {
        Map<Level, Integer> levels =
                count.figures().of(unit.code()).map(UnitFigures::members).orElseThrow().levels();
        return levels.entrySet().stream()
                .filter(each -> each.getKey().rank() == rank)
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
