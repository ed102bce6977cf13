package vn.xeploai.work.rating;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Organization;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.tally.ReferenceDay;
import vn.xeploai.rules.tally.Standing;

/**
 * Bảng xếp loại: the subjects of a cell or unit in one year with what stands in their rows. The same subjects as the count has,
 * by the same reference day.
 *
 * @param key which sheet
 * @param campaign the year; what it would be while it is not open
 * @param open whether the year was opened
 * @param edition the rules of the year
 * @param unit the cell or unit
 * @param entries in the order of the records
 */
public record Sheet(
        SheetKey key, Campaign campaign, boolean open, Edition edition, Organization unit, List<Entry> entries) {
    /** Keeps its own copy. */
    public Sheet {
        entries = List.copyOf(entries);
    }

    /** The levels its subjects can get. */
    public LevelSet levels() {
        return key instanceof SheetKey.Members ? edition.memberLevels() : edition.organizationLevels();
    }

    /** How a subject counts with these marks; without any, by its status and dates. */
    public Standing standing(Entry entry, @Nullable Marks marks) {
        return marks == null ? entry.bare() : new ReferenceDay(campaign.referenceDay()).ofRow(marks.outcome(), levels());
    }
}
