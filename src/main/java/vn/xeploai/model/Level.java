package vn.xeploai.model;

/**
 * Mức xếp loại: one level inside the level set of its time. Codes of different sets are never compared or converted.
 *
 * @param code short form, unique inside its set, e.g. {@code HTTNV}
 * @param name the words of the regulation
 * @param gloss an English reading of the name
 * @param rank 1 for the best level of the set
 * @param goodOrBetter counted in "hoàn thành tốt nhiệm vụ trở lên" or its equivalent of the time
 */
public record Level(String code, String name, String gloss, int rank, boolean goodOrBetter) {}
