package vn.xeploai.workbook;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Sex;
import vn.xeploai.work.port.workbook.Wording;

import static java.util.Map.entry;

/** Words of lists that the contract writes otherwise; compared without accents. */
final class ListWords {
    private static final Map<String, MembershipStatus> STATUSES = Map.ofEntries(
            entry("dvct", MembershipStatus.OFFICIAL),
            entry("ct", MembershipStatus.OFFICIAL),
            entry("dang vien chinh thuc", MembershipStatus.OFFICIAL),
            entry("dvdb", MembershipStatus.PROBATIONARY),
            entry("db", MembershipStatus.PROBATIONARY),
            entry("dang vien du bi", MembershipStatus.PROBATIONARY),
            entry("mien sinh hoat", MembershipStatus.EXEMPT),
            entry("mien sinh hoat dang", MembershipStatus.EXEMPT),
            entry("mien sh", MembershipStatus.EXEMPT),
            entry("mien cong tac sinh hoat", MembershipStatus.EXEMPT),
            entry("mien cong tac va sinh hoat dang", MembershipStatus.EXEMPT),
            entry("mien", MembershipStatus.EXEMPT),
            entry("dinh chi", MembershipStatus.SUSPENDED),
            entry("dinh chi sinh hoat dang", MembershipStatus.SUSPENDED),
            entry("sinh hoat tam thoi", MembershipStatus.TEMPORARILY_ELSEWHERE),
            entry("da chuyen di", MembershipStatus.TRANSFERRED_OUT),
            entry("chuyen sinh hoat", MembershipStatus.TRANSFERRED_OUT),
            entry("da chuyen sinh hoat", MembershipStatus.TRANSFERRED_OUT),
            entry("chuyen sinh hoat dang", MembershipStatus.TRANSFERRED_OUT),
            entry("da mat", MembershipStatus.DECEASED),
            entry("mat", MembershipStatus.DECEASED),
            entry("chet", MembershipStatus.DECEASED),
            entry("da tu tran", MembershipStatus.DECEASED),
            entry("roi dang", MembershipStatus.LEFT_PARTY),
            entry("da ra khoi dang", MembershipStatus.LEFT_PARTY),
            entry("xin ra khoi dang", MembershipStatus.LEFT_PARTY),
            entry("khai tru", MembershipStatus.LEFT_PARTY),
            entry("xoa ten", MembershipStatus.LEFT_PARTY));

    private static final Map<String, Sex> SEXES =
            Map.of("m", Sex.MALE, "ong", Sex.MALE, "f", Sex.FEMALE, "ba", Sex.FEMALE);

    /** A member like any other: no status is recorded, it follows from the dates. */
    private static final List<String> ACTIVE =
            List.of("dang sinh hoat", "dang sinh hoat dang", "hoat dong", "dang hoat dong", "sinh hoat binh thuong", "binh thuong");

    private static final Pattern MARK = Pattern.compile("(?i)[xv✓✔+*1]|có");

    private static final Pattern TOTAL = Pattern.compile("^(tổng( cộng| số| hợp)?|cộng( dồn)?)(?!\\p{L}).*");
    private static final Pattern ROMAN_OR_LETTER = Pattern.compile("^(?:[IVXLC]+|[A-Z]|\\d{1,2})\\s*[.)/:\\-–]\\s*");

    private ListWords() {}

    static Optional<MembershipStatus> status(String text) {
        return ContractWords.constant(MembershipStatus.class, text)
                .or(() -> Optional.ofNullable(STATUSES.get(Wording.plain(text))));
    }

    static boolean isActive(String text) {
        return ACTIVE.contains(Wording.plain(text));
    }

    static Optional<Sex> sex(String text) {
        return ContractWords.constant(Sex.class, text).or(() -> Optional.ofNullable(SEXES.get(Wording.plain(text))))
                .or(() -> Wording.plain(text).equals("nu") ? Optional.of(Sex.FEMALE) : Optional.empty());
    }

    /** Whether it is what people put into a box that applies. */
    static boolean isMark(String text) {
        return MARK.matcher(text).matches();
    }

    /** Whether the words begin a line of sums. */
    static boolean isTotal(String text) {
        return TOTAL.matcher(Wording.key(text)).matches();
    }

    /** A heading without its number: {@code II. Chi bộ thôn 2 (25 đồng chí)} is {@code Chi bộ thôn 2}. */
    static String heading(String text) {
        return ROMAN_OR_LETTER.matcher(text).replaceFirst("").replaceAll("\\s*[(:].*$", "").strip();
    }
}
