package vn.xeploai.ui.rating;

import java.util.List;

import vn.xeploai.rules.tally.Tally;

/**
 * A cell or unit whose sheet can be opened.
 *
 * @param code of it
 * @param name as printed
 * @param above name of its superior where it has to be told, or empty
 * @param done rated of total
 * @param complete whether nobody waits
 * @param searched what the search looks at
 */
public record UnitChoice(String code, String name, String above, String done, boolean complete, String searched) {
    static String done(List<Tally> tallies) {
        int total = tallies.stream().mapToInt(Tally::total).sum();
        return total == 0 ? "" : tallies.stream().mapToInt(Tally::rated).sum() + "/" + total;
    }

    static boolean isComplete(List<Tally> tallies) {
        return tallies.stream().anyMatch(each -> each.total() > 0) && tallies.stream().allMatch(each -> each.pending() == 0);
    }

    /** The same, its superior left out. */
    UnitChoice withoutSuperior() {
        return new UnitChoice(code, name, "", done, complete, searched);
    }

    /** The same after another count. */
    UnitChoice recounted(Tally tally) {
        return new UnitChoice(code, name, above, done(List.of(tally)), isComplete(List.of(tally)), searched);
    }
}
