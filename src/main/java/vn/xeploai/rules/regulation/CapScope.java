package vn.xeploai.rules.regulation;

/** Phạm vi tính tỷ lệ: over which subjects the cap is taken together. */
public enum CapScope {
    /** Từng chi bộ. */
    CELL,
    /** Từng tổ chức cơ sở đảng. */
    GRASSROOTS,
    /** Toàn đảng bộ. */
    COMMITTEE,
    /** Nhóm có vị trí, chức năng, nhiệm vụ tương đồng. */
    SIMILAR_GROUP
}
