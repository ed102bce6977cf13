package vn.xeploai.ui.overview;

/**
 * Một hạn của năm.
 *
 * @param words which, until when, how many days are left
 * @param late whether the day is past and the work is not done
 * @param done whether the work is done
 * @param target where the work is
 */
public record DeadlineLine(String words, boolean late, boolean done, Target target) {}
