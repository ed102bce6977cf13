package vn.xeploai.sampledata;

import java.util.List;

/** Sheet names, headers and fixed words of the program's own workbook, to the letter. */
final class Contract {
    static final String ORGANIZATIONS = "Tổ chức";
    static final String MEMBERS = "Đảng viên";
    static final String ORGANIZATION_RATINGS = "Xếp loại tổ chức";
    static final String MEMBER_RATINGS = "Xếp loại đảng viên";
    static final String TARGETS = "Chỉ tiêu";

    static final String UPPER_COMMITTEE = "Đảng bộ cấp trên trực tiếp cơ sở";
    static final String GRASSROOTS_COMMITTEE = "Đảng bộ cơ sở";
    static final String GRASSROOTS_CELL = "Chi bộ cơ sở";
    static final String SECTION_COMMITTEE = "Đảng bộ bộ phận";
    static final String CELL = "Chi bộ trực thuộc";

    static final String EXEMPT = "Miễn công tác và sinh hoạt";
    static final String SUSPENDED = "Đình chỉ sinh hoạt";
    static final String NEWLY_ADMITTED = "Mới kết nạp dưới 6 tháng";
    static final String NOT_YET = "Chưa đánh giá: ốm dài ngày";
    static final String BEING_VERIFIED = "Chờ xác minh";
    static final String ELSEWHERE = "Sinh hoạt tạm thời nơi khác";
    static final String MOVED_AWAY = "Chuyển đi";
    static final String DIED = "Từ trần";
    static final String LEFT_PARTY = "Ra khỏi Đảng";

    static final List<String> ORGANIZATION_HEADERS =
            List.of("Mã", "Mã cấp trên", "Tên tổ chức đảng", "Cấp", "Loại hình", "Từ ngày", "Đến ngày");

    static final List<String> MEMBER_HEADERS = List.of(
            "Mã chi bộ", "Mã đảng viên", "Họ và tên", "Ngày sinh", "Giới tính", "Dân tộc", "Tôn giáo", "Quê quán",
            "Nơi ở hiện nay", "Số thẻ đảng viên", "Số CCCD", "Số điện thoại", "Ngày vào Đảng", "Ngày chính thức",
            "Chức vụ Đảng", "Chức vụ chính quyền, đoàn thể", "Trình độ văn hóa", "Trình độ chuyên môn",
            "Lý luận chính trị", "Nghề nghiệp", "Nhóm", "Tình trạng", "Từ ngày (tình trạng)",
            "Đến ngày (tình trạng)", "Ghi chú");

    static final List<String> ORGANIZATION_RATING_HEADERS = List.of(
            "Năm", "Mã", "Tự nhận", "Mức quyết định", "Lý do không xếp loại", "Số quyết định", "Ngày quyết định",
            "Ghi chú");

    static final List<String> TARGET_HEADERS = List.of(
            "Năm", "Mã", "Chỉ tiêu", "Đơn vị tính", "Chiều tốt", "Gốc", "Kế hoạch", "Thực hiện", "Ghi chú");

    private Contract() {}

    /** The headers of the members' ratings; people are named by the given column. */
    static List<String> memberRatingHeaders(String personColumn) {
        return List.of(
                "Năm", "Mã chi bộ", personColumn, "Họ và tên", "Điểm", "Tự nhận", "Chính quyền", "Đoàn thể",
                "Chi ủy", "Chi bộ", "Mức quyết định", "Lý do không xếp loại", "Số quyết định", "Ngày quyết định",
                "Ghi chú");
    }
}
