package vn.xeploai.work.statistics;

import java.time.LocalDate;
import java.time.Month;

/**
 * Đợt trao Huy hiệu Đảng: the four usual days of a year (Hướng dẫn 01-HD/TW năm 2021 mục 18, as quoted by a public law library:
 * not compared with the original). Other great occasions are not fixed days and are left to the office.
 */
public enum BadgeRound {
    /** 03/02. */
    FEBRUARY(Month.FEBRUARY, 3),
    /** 19/05. */
    MAY(Month.MAY, 19),
    /** 02/09. */
    SEPTEMBER(Month.SEPTEMBER, 2),
    /** 07/11. */
    NOVEMBER(Month.NOVEMBER, 7);

    private final Month month;
    private final int day;

    BadgeRound(Month month, int day) {
        this.month = month;
        this.day = day;
    }

    /** The day of the round in that year. */
    public LocalDate in(int year) {
        return LocalDate.of(year, month, day);
    }

    /** The day of the round before. */
    LocalDate before(int year) {
        return switch (this) {
            case FEBRUARY -> NOVEMBER.in(year - 1);
            case MAY -> FEBRUARY.in(year);
            case SEPTEMBER -> MAY.in(year);
            case NOVEMBER -> SEPTEMBER.in(year);
        };
    }
}
