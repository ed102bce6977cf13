package vn.xeploai.workbook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.OfficialRow;

/** File nhập liệu 4.0: the layout of the official member database, columns A to AE. What the program does not keep stays empty. */
final class OfficialLayout {
    static final String SHEET = "DANH SÁCH ĐẢNG VIÊN";
    static final int TITLE_ROWS = 5;

    /** Merged over both rows, or over the columns of a group. */
    static final List<String> MERGED = merged();

    static final List<String> UPPER = List.of(
            "STT", "ID (UUID)", "Họ và tên *", "Tên gọi khác", "Giới tính *", "Sinh ngày *", "Dân tộc *", "Tôn giáo *",
            "Số định danh cá nhân *", "Số thẻ Đảng *", "Nơi cấp thẻ Đảng", "Ngày cấp thẻ Đảng", "Số thẻ Đảng theo QĐ 85",
            "Tổ chức Đảng sinh hoạt *", "Nơi đăng ký khai sinh", "", "", "Quê quán", "", "", "Thường trú", "", "",
            "Ngày vào Đảng *", "Ngày chính thức *", "Số CMND cũ", "Trạng thái hoạt động *", "Ngày rời/mất/miễn SH",
            "Đề nghị xóa (Có/Không)", "Kết quả kiểm tra", "Chi tiết lỗi");

    static final List<String> LOWER = lower();

    static final List<Integer> WIDTHS = List.of(
            6, 14, 28, 16, 10, 13, 12, 12, 18, 16, 16, 14, 16, 36, 12, 16, 24, 12, 16, 36, 12, 16, 36, 14, 14, 14, 24, 16, 14, 16, 24);

    private static final List<String> NOTES = List.of(
            "Ghi chú: các cột có dấu (*) là bắt buộc.",
            "Số định danh cá nhân, số thẻ Đảng và số CMND cũ là chữ, giữ nguyên số 0 ở đầu. Ngày ghi dạng ngày/tháng/năm.");

    private static final String ACTIVE = "Đang sinh hoạt Đảng";
    private static final String KEPT = "Không";

    private OfficialLayout() {}

    /** The rows above the header. */
    static List<String> titles(String unit) {
        List<String> titles = new ArrayList<>(List.of("DANH SÁCH THÔNG TIN ĐẢNG VIÊN", unit));
        titles.addAll(NOTES);
        return titles;
    }

    static List<@Nullable Object> row(int number, OfficialRow row, ContractSpelling spelling) {
        Member member = row.member();
        MembershipStatus status = member.membership().status();
        @Nullable Object[] cells = {
            number, null, member.person().fullName(), null, member.person().sex(), member.person().birth(), member.person().ethnicity(),
            member.person().religion(), member.person().identityNumber(), member.cardNumber(), null, null, null,
            row.cell(), null, null, null, null, null, member.person().nativePlace(), null, null, member.person().residence(),
            member.membership().admittedOn(), member.membership().officialOn(), null, status == null ? ACTIVE : status,
            member.membership().statusSpan().since(), KEPT, null, null};
        List<@Nullable Object> written = new ArrayList<>();
        for (Object each : cells) {
            written.add(each == null || each instanceof Integer ? each : spelling.value(each));
        }
        return written;
    }

    private static List<String> lower() {
        String[] names = new String[31];
        Arrays.fill(names, "");
        for (int group : List.of(14, 17, 20)) {
            names[group] = "Quốc gia";
            names[group + 1] = "Tỉnh/Thành";
            names[group + 2] = "Chi tiết";
        }
        return Collections.unmodifiableList(Arrays.asList(names));
    }

    private static List<String> merged() {
        List<String> merged = new ArrayList<>(List.of("A1:AE1", "A2:AE2", "A3:AE3", "A4:AE4", "O6:Q6", "R6:T6", "U6:W6"));
        for (int place = 0; place < 31; place++) {
            if (place < 14 || place > 22) {
                merged.add(Place.letters(place) + "6:" + Place.letters(place) + "7");
            }
        }
        return Collections.unmodifiableList(merged);
    }
}
