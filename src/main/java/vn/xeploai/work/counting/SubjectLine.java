package vn.xeploai.work.counting;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Organization;
import vn.xeploai.rules.tally.Standing;

/**
 * One name behind a figure.
 *
 * @param name of the member or organization
 * @param code mã of the member or organization
 * @param birth of a member
 * @param position chức vụ Đảng of a member
 * @param unit the cell of a member, the organization itself otherwise
 * @param standing why it is in the list
 * @param remark words after a reason
 */
public record SubjectLine(
        String name,
        @Nullable String code,
        @Nullable BirthDate birth,
        @Nullable String position,
        Organization unit,
        Standing standing,
        @Nullable String remark) {}
