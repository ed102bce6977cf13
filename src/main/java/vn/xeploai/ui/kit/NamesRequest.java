package vn.xeploai.ui.kit;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.work.counting.Slice;

/**
 * Asks for the names behind a figure.
 *
 * @param year of the figure
 * @param unitCode the unit, {@code null} for the whole database
 * @param unitName as shown
 * @param subject whose names
 * @param slice which part of the count
 * @param part the slice in words
 * @param count what the figure says
 */
public record NamesRequest(
        int year,
        @Nullable String unitCode,
        String unitName,
        SubjectType subject,
        Slice slice,
        String part,
        int count) {}
