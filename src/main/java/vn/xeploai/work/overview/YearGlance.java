package vn.xeploai.work.overview;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.work.campaign.KeepSnapshot;
import vn.xeploai.work.campaign.Readiness;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.judging.CapReading;

/**
 * Một năm ở một đơn vị, nhìn nhanh.
 *
 * @param year năm đánh giá
 * @param open whether the year was opened
 * @param referenceDay ngày chốt
 * @param edition what rules the year
 * @param unit the unit, {@code null} for the whole database
 * @param committees every organization that has others below it, in the order of the tree
 * @param now figures of the unit
 * @param before figures of the unit a year earlier, {@code null} where that year was never opened
 * @param editionBefore what ruled that year
 * @param cells the cells of the unit in the order of the tree
 * @param end what is decided, closed, locked
 * @param caps groups of the cap formed at and below the unit
 * @param limitations open ones of the unit's cells
 * @param readiness what is missing
 * @param snapshot the list beside the records
 * @param choices what is settled for the year
 */
public record YearGlance(
        int year,
        boolean open,
        LocalDate referenceDay,
        Edition edition,
        @Nullable Organization unit,
        List<Organization> committees,
        UnitFigures now,
        @Nullable UnitFigures before,
        @Nullable Edition editionBefore,
        List<CellGlance> cells,
        YearEnd end,
        List<CapReading> caps,
        List<Limitation> limitations,
        Readiness readiness,
        KeepSnapshot.Compared snapshot,
        YearChoices choices) {
    /** Nothing was ever brought in. */
    public boolean isEmpty() {
        return committees.isEmpty() && cells.isEmpty() && unit == null;
    }

    /** The two years went by different regulations: their figures are not compared. */
    public boolean isBreak() {
        return editionBefore != null && !editionBefore.regulation().equals(edition.regulation());
    }
}
