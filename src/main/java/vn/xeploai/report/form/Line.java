package vn.xeploai.report.form;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.report.content.RowKind;
import vn.xeploai.report.content.Source;
import vn.xeploai.rules.tally.Tally;

/**
 * What one row of a list is made of.
 *
 * @param kind what the row is
 * @param name as printed
 * @param organization the one organization, {@code null} for a sum
 * @param source where the figures come from
 * @param tally the figures
 * @param before the same a year earlier, {@code null} when nobody was rated then
 */
record Line(
        RowKind kind,
        String name,
        @Nullable Organization organization,
        Source source,
        Tally tally,
        @Nullable Line before) {}
