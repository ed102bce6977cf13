package vn.xeploai.model;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Tổ chức đảng trước một lần thay đổi: how an organization was until a day. It was so since the day before which the stretch
 * before ends, or since it was set up.
 *
 * @param code the organization; the code itself never changes
 * @param until first day on which it was otherwise
 * @param superiorCode cấp trên then
 * @param name tên then
 * @param level cấp then
 * @param type loại hình then
 * @param existed {@code false} between a closing and a reopening
 */
public record EarlierOrganization(
        String code,
        LocalDate until,
        @Nullable String superiorCode,
        String name,
        OrganizationLevel level,
        @Nullable String type,
        boolean existed) {
    /** As that organization is now, until that day. */
    public static EarlierOrganization of(Organization was, LocalDate until, boolean existed) {
        return new EarlierOrganization(was.code(), until, was.superiorCode(), was.name(), was.level(), was.type(), existed);
    }
}
