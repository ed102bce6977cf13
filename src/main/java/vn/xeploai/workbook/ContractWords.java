package vn.xeploai.workbook;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;
import vn.xeploai.work.port.workbook.GoodDirection;
import vn.xeploai.work.port.workbook.SheetKind;
import vn.xeploai.work.port.workbook.Wording;

import static java.util.Map.entry;

/** The words a cell of the program's own workbook may hold, letter by letter: a fixed contract. */
final class ContractWords {
    static final Map<SheetKind, String> SHEETS = Map.of(
            SheetKind.ORGANIZATIONS, "Tổ chức",
            SheetKind.MEMBERS, "Đảng viên",
            SheetKind.ORGANIZATION_RATINGS, "Xếp loại tổ chức",
            SheetKind.MEMBER_RATINGS, "Xếp loại đảng viên",
            SheetKind.INDICATORS, "Chỉ tiêu");

    private static final Map<Enum<?>, String> WORDS = Map.ofEntries(
            entry(OrganizationLevel.UNDER_CENTRAL, "Đảng bộ trực thuộc Trung ương"),
            entry(OrganizationLevel.ABOVE_GRASSROOTS, "Đảng bộ cấp trên trực tiếp cơ sở"),
            entry(OrganizationLevel.GRASSROOTS_COMMITTEE, "Đảng bộ cơ sở"),
            entry(OrganizationLevel.GRASSROOTS_CELL, "Chi bộ cơ sở"),
            entry(OrganizationLevel.SECTIONAL_COMMITTEE, "Đảng bộ bộ phận"),
            entry(OrganizationLevel.SUBORDINATE_CELL, "Chi bộ trực thuộc"),
            entry(Sex.MALE, "Nam"),
            entry(Sex.FEMALE, "Nữ"),
            entry(ScoreGroup.LEADER, "Giữ chức vụ"),
            entry(ScoreGroup.ORDINARY, "Không giữ chức vụ"),
            entry(ScoreGroup.OUTSIDE_POLITICAL_SYSTEM, "Ngoài hệ thống chính trị"),
            entry(MembershipStatus.OFFICIAL, "Chính thức"),
            entry(MembershipStatus.PROBATIONARY, "Dự bị"),
            entry(MembershipStatus.EXEMPT, "Miễn công tác và sinh hoạt"),
            entry(MembershipStatus.SUSPENDED, "Đình chỉ sinh hoạt"),
            entry(MembershipStatus.TEMPORARILY_ELSEWHERE, "Sinh hoạt tạm thời nơi khác"),
            entry(MembershipStatus.TRANSFERRED_OUT, "Chuyển đi"),
            entry(MembershipStatus.DECEASED, "Từ trần"),
            entry(MembershipStatus.LEFT_PARTY, "Ra khỏi Đảng"),
            entry(NotRatedReason.EXEMPT, "Miễn công tác và sinh hoạt"),
            entry(NotRatedReason.SUSPENDED, "Đình chỉ sinh hoạt"),
            entry(NotRatedReason.ADMITTED_UNDER_SIX_MONTHS, "Mới kết nạp dưới 6 tháng"),
            entry(NotRatedReason.ESTABLISHED_UNDER_SIX_MONTHS, "Mới thành lập dưới 6 tháng"),
            entry(NotRatedReason.NOT_YET_ASSESSED, "Chưa đánh giá"),
            entry(NotRatedReason.AWAITING_VERIFICATION, "Chờ xác minh"),
            entry(GoodDirection.RISING, "Tăng"),
            entry(GoodDirection.FALLING, "Giảm"));

    private ContractWords() {}

    static String word(Enum<?> constant) {
        String word = WORDS.get(constant);
        if (word == null) {
            throw new IllegalArgumentException("no word for " + constant);
        }
        return word;
    }

    /** The constant that the words mean, without regard to case, punctuation and Unicode form. */
    static <E extends Enum<E>> Optional<E> constant(Class<E> type, String words) {
        String key = Wording.key(words);
        return Arrays.stream(type.getEnumConstants())
                .filter(each -> Wording.key(word(each)).equals(key))
                .findFirst();
    }

    /** All words of the type, for telling what a cell may hold. */
    static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(ContractWords::word).collect(Collectors.joining("; "));
    }
}
