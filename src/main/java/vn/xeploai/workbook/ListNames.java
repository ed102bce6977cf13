package vn.xeploai.workbook;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.workbook.Wording;

import static java.util.Map.entry;

/**
 * How wards and the official file name the columns of a list of members. Compared without accents, case, punctuation and the
 * word "và"; "ngày tháng năm" is "ngày", "đv" is "đảng viên".
 */
final class ListNames {
    private static final Pattern YEAR_WORD = Pattern.compile("(?<!\\p{L})năm(?!\\p{L})");
    private static final Pattern IN_PARENTHESES = Pattern.compile("\\([^)]*\\)");

    /** Shortened and needless words; applied in this order to names without accents. */
    private static final List<Map.Entry<Pattern, String>> WORDS = List.of(
            entry(Pattern.compile("\\bva\\b"), " "),
            entry(Pattern.compile("\\bngay thang (nawm|nam)\\b"), "ngay"),
            entry(Pattern.compile("\\bdd mm yyyy\\b"), " "),
            entry(Pattern.compile("\\btdv\\b"), "the dang vien"),
            entry(Pattern.compile("\\bdv\\b"), "dang vien"),
            entry(Pattern.compile("\\bcb\\b"), "chi bo"),
            entry(Pattern.compile("\\bllct\\b"), "ly luan chinh tri"),
            entry(Pattern.compile("\\b(cmnv|chuyen mon nghiep vu)\\b"), "chuyen mon"),
            entry(Pattern.compile("\\b(dcsvn|dang cong san viet nam|dang csvn)\\b"), "dang"),
            entry(Pattern.compile("\\b(dien thoai|dt|sdt)\\b"), "dien thoai"),
            entry(Pattern.compile("\\b(can cuoc cong dan|can cuoc)\\b"), "cccd"),
            entry(Pattern.compile("\\b(chung minh nhan dan|chung minh thu|cmt|cmtnd)\\b"), "cmnd"),
            entry(Pattern.compile("\\bso (?=cccd|cmnd|dinh danh)"), " "));

    /** The first names of each mean the column more surely than those behind {@code ~}. */
    private static final Map<ListColumn, String> SYNONYMS = Map.ofEntries(
            entry(ListColumn.ORDINAL, "stt|tt|so tt|so thu tu|no"),
            entry(ListColumn.CELL, "ma chi bo|ma to chuc dang|ma to chuc"),
            entry(ListColumn.CELL_NAME, "chi bo|ten chi bo|chi bo sinh hoat|chi bo dang sinh hoat|sinh hoat tai chi bo|to chuc dang sinh hoat"
                    + "|to chuc dang|thuoc chi bo|noi sinh hoat dang|noi sinh hoat|don vi chi bo~don vi"),
            entry(ListColumn.CODE, "ma dang vien|ma so dang vien"),
            entry(ListColumn.FULL_NAME, "ho ten|hoten|ho ten dang vien|ten dang vien|ho ten dang dung|ho dem ten|ho chu dem ten"
                    + "~ho ten khai sinh|ho chu dem ten khai sinh|ten khai sinh"),
            entry(ListColumn.FAMILY_NAME, "ho|ho dem|ho chu dem|ho ten dem|ho lot|ho chu lot|ho ten ho dem|ho ten ho"),
            entry(ListColumn.GIVEN_NAME, "ten|ho ten ten"),
            entry(ListColumn.BIRTH, "ngay sinh|sinh ngay|nawm sinh|nam sinh|ngay nawm sinh|sinh nawm|ngay thang sinh"),
            entry(ListColumn.BIRTH_OF_MAN, "ngay sinh nam|nawm sinh nam|nam sinh nam|sinh ngay nam|ngay nawm sinh nam"),
            entry(ListColumn.BIRTH_OF_WOMAN, "ngay sinh nu|nawm sinh nu|nam sinh nu|sinh ngay nu|ngay nawm sinh nu"),
            entry(ListColumn.SEX, "gioi tinh|phai|nam nu|gioi|gioi tinh nam nu|nam hay nu"),
            entry(ListColumn.MAN, "gioi tinh nam|phai nam|nam"),
            entry(ListColumn.WOMAN, "gioi tinh nu|phai nu|nu"),
            entry(ListColumn.ETHNICITY, "dan toc"),
            entry(ListColumn.RELIGION, "ton giao"),
            entry(ListColumn.NATIVE_PLACE, "que quan|nguyen quan|que quan chi tiet|que"),
            entry(ListColumn.NATIVE_PROVINCE, "que quan tinh thanh|que quan tinh thanh pho|que quan tinh"),
            entry(ListColumn.NATIVE_COUNTRY, "que quan quoc gia"),
            entry(ListColumn.RESIDENCE, "noi o hien nay|noi o hien tai|cho o hien nay|cho o hien tai|dia chi o hien tai|dia chi o hien nay|noi o|cho o"
                    + "|noi cu tru|dia chi cu tru|dia chi hien nay|dia chi~dia chi thuong tru|thuong tru|noi thuong tru|ho khau thuong tru"
                    + "|hktt|thuong tru chi tiet|noi dang ky ho khau thuong tru"),
            entry(ListColumn.RESIDENCE_PROVINCE, "~thuong tru tinh thanh|thuong tru tinh thanh pho|thuong tru tinh"),
            entry(ListColumn.RESIDENCE_COUNTRY, "~thuong tru quoc gia"),
            entry(ListColumn.CARD_NUMBER, "so the dang vien|so the dang|so the|the dang vien|the dang|so the dang vien so|ma the dang vien"),
            entry(ListColumn.IDENTITY_NUMBER, "cccd|dinh danh ca nhan|dinh danh|cmnd cccd|cccd cmnd|cccd dinh danh|cccd dinh danh ca nhan|cmnd hoac cccd"
                    + "|cmnd cccd dinh danh|the cccd~cmnd|giay cmnd"),
            entry(ListColumn.PHONE, "so dien thoai|dien thoai|so dien thoai lien he|dien thoai lien he|dien thoai di dong|so dien thoai di dong|di dong"),
            entry(ListColumn.ADMITTED_ON, "ngay vao dang|ngay ket nap|ngay ket nap dang|ngay ket nap vao dang|vao dang|ket nap|ket nap dang|ngay vao dang du bi"
                    + "|vao dang du bi|ngay ket nap du bi|ngay du bi|ngay vao dang ngay du bi|ngay vao dang ket nap|ngay vao dang ngay vao|vao dang ngay vao"
                    + "|ngay vao dang ngay ket nap|ngay vao dang lan dau"),
            entry(ListColumn.OFFICIAL_ON, "ngay chinh thuc|ngay cong nhan chinh thuc|ngay cong nhan dang vien chinh thuc|ngay cong nhan|chuyen dang chinh thuc"
                    + "|ngay chuyen dang chinh thuc|ngay chuyen chinh thuc|ngay vao dang chinh thuc|vao dang chinh thuc|cong nhan chinh thuc"
                    + "|ngay dang vien chinh thuc|ngay vao dang ngay chinh thuc|vao dang ngay chinh thuc|ngay vao chinh thuc"),
            entry(ListColumn.PARTY_POSITION, "chuc vu dang|chuc vu trong dang|cv dang|chuc vu dang hien nay~chuc vu dang doan the|chuc vu"),
            entry(ListColumn.OTHER_POSITION, "chuc vu chinh quyen doan the|chuc vu chinh quyen|cv chinh quyen|chuc vu khac|chuc danh cong tac"
                    + "~chuc vu doan the|chuc vu chuyen mon|chuc danh|chuc vu cong tac"),
            entry(ListColumn.SCHOOLING, "trinh do van hoa|van hoa|trinh do hoc van|hoc van|trinh do giao duc pho thong|giao duc pho thong|gdpt|trinh do gdpt|tdvh"
                    + "|trinh do pho thong|trinh do van hoa pho thong"),
            entry(ListColumn.QUALIFICATION, "trinh do chuyen mon|chuyen mon|tdcm|trinh do cm"),
            entry(ListColumn.POLITICAL_THEORY, "ly luan chinh tri|trinh do ly luan chinh tri|trinh do ly luan|ly luan|trinh do chinh tri|chinh tri"),
            entry(ListColumn.OCCUPATION, "nghe nghiep|nghe nghiep hien nay|nghe|nghe nghiep hien tai~cong viec hien nay|cong viec"),
            entry(ListColumn.STATUS, "tinh trang|trang thai|trang thai hoat dong|tinh trang dang vien|trang thai dang vien|tinh trang sinh hoat"
                    + "|trang thai sinh hoat|loai dang vien|dang vien chinh thuc du bi"),
            entry(ListColumn.STATUS_SINCE, "ngay roi mat mien sh|ngay roi mat mien sinh hoat"));

    /** Names that mean a day where days stand below, and a mark where marks do. */
    private static final Map<String, DayOrMark> DAYS_OR_MARKS = Map.of(
            "chinh thuc", new DayOrMark(ListColumn.OFFICIAL_ON, ListColumn.OFFICIAL_MARK),
            "du bi", new DayOrMark(ListColumn.ADMITTED_ON, ListColumn.PROBATION_MARK));

    private final Map<String, ListColumn> columns = new HashMap<>();
    private final Map<String, Integer> weakness = new HashMap<>();

    /** Knows the headers of the contract besides. */
    ListNames(Contract contract) {
        SYNONYMS.forEach((column, names) -> {
            String[] strong = names.split("~", -1);
            for (int i = 0; i < strong.length; i++) {
                for (String name : strong[i].split("\\|", -1)) {
                    put(name, column, i);
                }
            }
        });
        for (ListColumn each : ListColumn.values()) {
            if (each.target() != null) {
                columns.putIfAbsent(plain(contract.header(each.target())), each);
            }
        }
    }

    /**
     * What a short name may mean.
     *
     * @param day where days stand below
     * @param mark where crosses do
     */
    record DayOrMark(ListColumn day, ListColumn mark) {}

    /** What "Chính thức" or "Dự bị" alone may mean. */
    @Nullable DayOrMark dayOrMark(String name) {
        return DAYS_OR_MARKS.get(plain(name));
    }

    /** The column of that name; a word in parentheses may be left out. */
    @Nullable ListColumn find(String name) {
        ListColumn whole = columns.get(plain(name));
        return whole != null ? whole : columns.get(plain(IN_PARENTHESES.matcher(name).replaceAll(" ")));
    }

    /** 0 where the name says it surely, 1 where another column may say it better. */
    int weakness(String name) {
        return Optional.ofNullable(weakness.get(plain(name)))
                .orElseGet(() -> weakness.getOrDefault(plain(IN_PARENTHESES.matcher(name).replaceAll(" ")), 0));
    }

    private void put(String name, ListColumn column, int weak) {
        if (!name.isEmpty()) {
            columns.put(name, column);
            weakness.put(name, weak);
        }
    }

    /** "Năm" (year) keeps apart from "nam" (man). */
    static String plain(String name) {
        String folded = YEAR_WORD.matcher(Wording.folded(name)).replaceAll("nawm");
        String plain = Wording.plain(folded.replace('*', ' '));
        for (Map.Entry<Pattern, String> each : WORDS) {
            plain = each.getKey().matcher(plain).replaceAll(each.getValue());
        }
        return plain.replaceAll("\\s+", " ").strip();
    }
}
