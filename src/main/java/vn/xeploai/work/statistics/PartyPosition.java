package vn.xeploai.work.statistics;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.workbook.Wording;

/** Chức vụ Đảng in groups, highest first; who holds several is counted once, by the highest. */
public enum PartyPosition {
    /** Bí thư. */
    SECRETARY("bi thu"),
    /** Phó bí thư. */
    DEPUTY_SECRETARY("(pho|p\\.?) ?bi thu"),
    /** Ủy viên ban thường vụ. */
    STANDING_MEMBER(".*\\b(ban thuong vu|uvbtv|btv)\\b.*"),
    /** Ủy viên ban chấp hành, cấp ủy viên. */
    COMMITTEE_MEMBER(".*\\b(ban chap hanh|bch|uvbch)\\b.*|(cap|dang) uy vien|(huyen|thanh|tinh) uy vien"),
    /** Chi ủy viên. */
    CELL_COMMITTEE_MEMBER("chi uy vien|(uy vien|uv) chi uy"),
    /** Ủy ban kiểm tra. */
    INSPECTION(".*\\b(uy ban kiem tra|ubkt)\\b.*"),
    /** Tổ trưởng, tổ phó tổ đảng. */
    GROUP_LEADER("to (truong|pho)( to dang)?");

    private static final String PLAIN_MEMBER = "dang vien";
    private static final Pattern PLACE =
            Pattern.compile(" (chi bo|dang bo|chi doan|dang uy|chi uy|dang uy bo phan)( .*)?$");

    private final Pattern words;

    PartyPosition(String words) {
        this.words = Pattern.compile(words);
    }

    /** Whether the words name a position at all: «Đảng viên» does not. */
    public static boolean isHeld(@Nullable String position) {
        return position != null && !position.isBlank() && !Wording.plain(position).equals(PLAIN_MEMBER);
    }

    /** Whether one of the positions written there is this one. */
    boolean isIn(String written) {
        return Values.plain(written).stream().anyMatch(this::is);
    }

    private boolean is(String position) {
        return words.matcher(position).matches() || words.matcher(PLACE.matcher(position).replaceFirst("")).matches();
    }
}
