package vn.xeploai.ui.members;

import java.util.UUID;

import vn.xeploai.report.form.GroupWords;
import vn.xeploai.text.Dates;
import vn.xeploai.text.Texts;
import vn.xeploai.work.keeping.StandingOnDay;
import vn.xeploai.work.port.RegisterLine;
import vn.xeploai.work.statistics.BadgeDue;

/**
 * Somebody due for a badge, as shown.
 *
 * @param id of the member
 * @param round in words
 * @param name họ và tên
 * @param birth date or year
 * @param cell name of the cell
 * @param card số thẻ
 * @param admitted ngày vào Đảng
 * @param years of the badge
 * @param reached when the years are full
 * @param status on that day
 */
public record BadgeRow(
        UUID id, String round, String name, String birth, String cell, String card, String admitted, int years, String reached,
        String status) {
    static BadgeRow of(BadgeDue due, GroupWords words, Texts texts) {
        RegisterLine line = due.member().line();
        String card = line.cardNumber();
        return new BadgeRow(
                line.id(), words.of(due.round()), line.fullName(), Dates.birth(line.birth()), due.member().cell().name(),
                card == null ? "" : card, Dates.day(line.membership().admittedOn()), due.years(),
                Dates.day(due.reachedOn()), texts.of(StandingOnDay.of(line.membership(), due.reachedOn())));
    }
}
