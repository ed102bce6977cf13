package vn.xeploai.ui.rating;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.counting.YearCount;

/** The cells and units of a year to choose from, in the order of the tree. */
final class UnitChoices {
    private UnitChoices() {}

    /** Cells with anybody in them; where they have one superior in common, it is not told. */
    static List<UnitChoice> cells(YearCount count) {
        List<UnitChoice> cells = withSuperiors(count);
        return cells.stream().map(UnitChoice::above).distinct().count() > 1 ? cells
                : cells.stream().map(UnitChoice::withoutSuperior).toList();
    }

    private static List<UnitChoice> withSuperiors(YearCount count) {
        return ordered(count).stream()
                .filter(each -> each.level().holdsMembers())
                .filter(each -> figures(count, each).members().total() > 0)
                .map(each -> choice(count, each, List.of(figures(count, each).members())))
                .toList();
    }

    /** Units with organizations to rate in them, themselves included; single cells are rated with their superior. */
    static List<UnitChoice> units(YearCount count) {
        return ordered(count).stream()
                .filter(each -> !each.level().holdsMembers() || each.superiorCode() == null)
                .map(each -> choice(count, each, List.of(figures(count, each).grassroots(), figures(count, each).cells())))
                .toList();
    }

    /** The cell to begin with at that unit: itself, or the first below it, or the first at all. */
    static @Nullable String first(List<UnitChoice> choices, YearCount count, String unit) {
        List<String> below = count.tree().subtree(unit).stream().map(Organization::code).toList();
        return choices.stream()
                .map(UnitChoice::code)
                .filter(below::contains)
                .findFirst()
                .orElse(choices.isEmpty() ? null : choices.getFirst().code());
    }

    /** The unit whose cells are rated together with that one. */
    static @Nullable String above(List<UnitChoice> choices, YearCount count, String unit) {
        String at = unit;
        while (at != null) {
            String code = at;
            if (choices.stream().anyMatch(each -> each.code().equals(code))) {
                return code;
            }
            at = count.tree().find(code).map(Organization::superiorCode).orElse(null);
        }
        return choices.isEmpty() ? null : choices.getFirst().code();
    }

    private static List<Organization> ordered(YearCount count) {
        List<Organization> order = new ArrayList<>();
        count.tree().roots().forEach(root -> walk(count.tree(), root, order));
        return order;
    }

    private static void walk(OrganizationTree tree, Organization at, List<Organization> order) {
        order.add(at);
        tree.childrenOf(at.code()).forEach(child -> walk(tree, child, order));
    }

    private static UnitChoice choice(YearCount count, Organization unit, List<Tally> tallies) {
        String superior = unit.superiorCode();
        String above = superior == null ? "" : count.tree().find(superior).map(Organization::name).orElse("");
        return new UnitChoice(unit.code(), unit.name(), above, UnitChoice.done(tallies),
                UnitChoice.isComplete(tallies), VietnameseOrder.folded(unit.name() + " " + above));
    }

    private static UnitFigures figures(YearCount count, Organization unit) {
        return count.figures().of(unit.code()).orElseThrow();
    }
}
