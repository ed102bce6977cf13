package vn.xeploai.ui.overview;

import vn.xeploai.ui.kit.CapMood;

/**
 * Thước đo trần xuất sắc.
 *
 * @param mood how it stands
 * @param where of whom, formed where
 * @param count part and limit
 * @param share how full, 0 to 1
 * @param words what it comes to and how it is reckoned
 * @param unitCode where the work is
 * @param target in which sheet
 */
public record CapMeter(CapMood mood, String where, String count, double share, String words, String unitCode, Target target) {}
