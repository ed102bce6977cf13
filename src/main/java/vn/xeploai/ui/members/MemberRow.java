package vn.xeploai.ui.members;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.work.keeping.FoundMember;
import vn.xeploai.work.port.MemberKey;

/**
 * One member of the list as shown.
 *
 * @param id of the member
 * @param name họ và tên
 * @param code mã đảng viên
 * @param birth date or year
 * @param sex giới tính
 * @param cell name of the cell
 * @param position in the Party
 * @param card số thẻ
 * @param admitted ngày vào Đảng
 * @param status on the day
 * @param official ngày chính thức
 * @param group nhóm
 * @param identity số CCCD, masked
 * @param gone no longer in the strength
 */
public record MemberRow(
        UUID id, String name, String code, String birth, String sex, String cell, String position, String card,
        String admitted, String status, String official, String group, String identity, boolean gone) {
    static MemberRow of(FoundMember found, Texts texts) {
        MemberKey key = found.key();
        Sex sex = key.sex();
        LocalDate official = key.membership().officialOn();
        ScoreGroup group = key.scoreGroup();
        String identity = key.identityNumber();
        return new MemberRow(
                key.id(), key.fullName(), orEmpty(key.code()), Dates.birth(key.birth()), sex == null ? "" : texts.of(sex),
                found.cellName(), orEmpty(key.partyPosition()), orEmpty(key.cardNumber()),
                Dates.day(key.membership().admittedOn()), texts.of(found.status()),
                official == null ? "" : Dates.day(official), group == null ? "" : texts.of(group),
                identity == null ? "" : FieldWords.masked(identity), found.status().isGone());
    }

    private static String orEmpty(@Nullable String words) {
        return words == null ? "" : words;
    }
}
