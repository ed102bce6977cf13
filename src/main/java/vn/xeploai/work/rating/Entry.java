package vn.xeploai.work.rating;

import org.jspecify.annotations.Nullable;

import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.tally.Standing;

/**
 * One subject of a sheet.
 *
 * @param subject id of the member as text, or code of the organization
 * @param kind on whom the rules speak
 * @param name as printed
 * @param code mã
 * @param card số thẻ đảng viên
 * @param position chức vụ Đảng of a member
 * @param bare how it stands without a row: by status and dates alone
 * @param marks the year's row, {@code null} without one
 */
public record Entry(
        String subject,
        SubjectKind kind,
        String name,
        @Nullable String code,
        @Nullable String card,
        @Nullable String position,
        Standing bare,
        @Nullable Marks marks) {}
