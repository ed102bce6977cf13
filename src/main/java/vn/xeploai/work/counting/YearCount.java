package vn.xeploai.work.counting;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.rules.tally.YearFigures;

/**
 * A counted year with what is needed to show it.
 *
 * @param campaign the year and its reference day
 * @param tree the organizations
 * @param figures the counts
 * @param membersOfClosedCells members without a row whose cell did not exist on the reference day: counted nowhere, so the
 *     user is told
 */
public record YearCount(Campaign campaign, OrganizationTree tree, YearFigures figures, int membersOfClosedCells) {}
