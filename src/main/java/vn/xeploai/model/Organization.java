package vn.xeploai.model;

import org.jspecify.annotations.Nullable;

/**
 * Tổ chức đảng: a node of the Party's tree.
 *
 * @param code unique and lasting, e.g. {@code TT.01.03}
 * @param superiorCode code of the organization directly above, {@code null} at a root
 * @param name as printed, e.g. {@code Chi bộ tổ dân phố 3}
 * @param level which kind of node it is
 * @param type loại hình, the user's own list, e.g. {@code Trường học}
 * @param existence set up and closed
 */
public record Organization(
        String code,
        @Nullable String superiorCode,
        String name,
        OrganizationLevel level,
        @Nullable String type,
        DateSpan existence) {}
