package vn.xeploai.work.statistics;

import java.time.LocalDate;

/**
 * Một người đến hạn Huy hiệu Đảng.
 *
 * @param member who
 * @param years of Party age: 30, 40, 45 …
 * @param reachedOn the day those years are full, counted from the admission without interruption
 * @param round at which it can be awarded
 */
public record BadgeDue(Counted member, int years, LocalDate reachedOn, BadgeRound round) {}
