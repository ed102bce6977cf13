package vn.xeploai.work.port.workbook;

/**
 * What a column of somebody's list may be said to hold.
 *
 * @param key never changes, kept with remembered matches
 * @param words for people, as the contract spells them
 */
public record MatchTarget(String key, String words) {}
