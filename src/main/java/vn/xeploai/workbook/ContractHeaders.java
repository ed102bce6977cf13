package vn.xeploai.workbook;

import java.util.Map;

import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.IndicatorColumns;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.MemberRatingColumns;
import vn.xeploai.work.port.workbook.OrganizationColumns;
import vn.xeploai.work.port.workbook.OrganizationRatingColumns;

import static java.util.Map.entry;

/** The headers of the program's own workbook, letter by letter: a fixed contract. */
final class ContractHeaders {
    static final Map<Column<?>, String> ALL = Map.ofEntries(
            entry(OrganizationColumns.CODE, "Mã"),
            entry(OrganizationColumns.SUPERIOR, "Mã cấp trên"),
            entry(OrganizationColumns.NAME, "Tên tổ chức đảng"),
            entry(OrganizationColumns.LEVEL, "Cấp"),
            entry(OrganizationColumns.TYPE, "Loại hình"),
            entry(OrganizationColumns.SINCE, "Từ ngày"),
            entry(OrganizationColumns.UNTIL, "Đến ngày"),
            entry(MemberColumns.CELL, "Mã chi bộ"),
            entry(MemberColumns.CODE, "Mã đảng viên"),
            entry(MemberColumns.FULL_NAME, "Họ và tên"),
            entry(MemberColumns.BIRTH, "Ngày sinh"),
            entry(MemberColumns.SEX, "Giới tính"),
            entry(MemberColumns.ETHNICITY, "Dân tộc"),
            entry(MemberColumns.RELIGION, "Tôn giáo"),
            entry(MemberColumns.NATIVE_PLACE, "Quê quán"),
            entry(MemberColumns.RESIDENCE, "Nơi ở hiện nay"),
            entry(MemberColumns.CARD_NUMBER, "Số thẻ đảng viên"),
            entry(MemberColumns.IDENTITY_NUMBER, "Số CCCD"),
            entry(MemberColumns.PHONE, "Số điện thoại"),
            entry(MemberColumns.ADMITTED_ON, "Ngày vào Đảng"),
            entry(MemberColumns.OFFICIAL_ON, "Ngày chính thức"),
            entry(MemberColumns.PARTY_POSITION, "Chức vụ Đảng"),
            entry(MemberColumns.OTHER_POSITION, "Chức vụ chính quyền, đoàn thể"),
            entry(MemberColumns.SCHOOLING, "Trình độ văn hóa"),
            entry(MemberColumns.QUALIFICATION, "Trình độ chuyên môn"),
            entry(MemberColumns.POLITICAL_THEORY, "Lý luận chính trị"),
            entry(MemberColumns.OCCUPATION, "Nghề nghiệp"),
            entry(MemberColumns.SCORE_GROUP, "Nhóm"),
            entry(MemberColumns.STATUS, "Tình trạng"),
            entry(MemberColumns.STATUS_SINCE, "Từ ngày (tình trạng)"),
            entry(MemberColumns.STATUS_UNTIL, "Đến ngày (tình trạng)"),
            entry(MemberColumns.NOTE, "Ghi chú"),
            entry(OrganizationRatingColumns.YEAR, "Năm"),
            entry(OrganizationRatingColumns.CODE, "Mã"),
            entry(OrganizationRatingColumns.SELF, "Tự nhận"),
            entry(OrganizationRatingColumns.DECIDED, "Mức quyết định"),
            entry(OrganizationRatingColumns.REASON, "Lý do không xếp loại"),
            entry(OrganizationRatingColumns.DECISION_NUMBER, "Số quyết định"),
            entry(OrganizationRatingColumns.DECIDED_ON, "Ngày quyết định"),
            entry(OrganizationRatingColumns.NOTE, "Ghi chú"),
            entry(MemberRatingColumns.YEAR, "Năm"),
            entry(MemberRatingColumns.CELL, "Mã chi bộ"),
            entry(MemberRatingColumns.MEMBER_CODE, "Mã đảng viên"),
            entry(MemberRatingColumns.CARD_NUMBER, "Số thẻ đảng viên"),
            entry(MemberRatingColumns.FULL_NAME, "Họ và tên"),
            entry(MemberRatingColumns.SCORE, "Điểm"),
            entry(MemberRatingColumns.SELF, "Tự nhận"),
            entry(MemberRatingColumns.GOVERNMENT, "Chính quyền"),
            entry(MemberRatingColumns.MASS_ORGANIZATION, "Đoàn thể"),
            entry(MemberRatingColumns.CELL_COMMITTEE, "Chi ủy"),
            entry(MemberRatingColumns.CELL_PROPOSAL, "Chi bộ"),
            entry(MemberRatingColumns.DECIDED, "Mức quyết định"),
            entry(MemberRatingColumns.REASON, "Lý do không xếp loại"),
            entry(MemberRatingColumns.DECISION_NUMBER, "Số quyết định"),
            entry(MemberRatingColumns.DECIDED_ON, "Ngày quyết định"),
            entry(MemberRatingColumns.NOTE, "Ghi chú"),
            entry(IndicatorColumns.YEAR, "Năm"),
            entry(IndicatorColumns.CODE, "Mã"),
            entry(IndicatorColumns.NAME, "Chỉ tiêu"),
            entry(IndicatorColumns.UNIT, "Đơn vị tính"),
            entry(IndicatorColumns.DIRECTION, "Chiều tốt"),
            entry(IndicatorColumns.BASELINE, "Gốc"),
            entry(IndicatorColumns.TARGET, "Kế hoạch"),
            entry(IndicatorColumns.ACTUAL, "Thực hiện"),
            entry(IndicatorColumns.NOTE, "Ghi chú"));

    /** Headers that stand in lists of others only. */
    static final Map<Column<?>, String> OF_LISTS = Map.of(MemberColumns.CELL_NAME, "Chi bộ");

    private ContractHeaders() {}
}
