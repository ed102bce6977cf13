package vn.xeploai.report.content;

/** What a column holds; renderers take width and alignment from it. */
public enum ColumnKind {
    /** Số thứ tự. */
    ORDINAL,
    /** Names of organizations or of what is counted. */
    NAME,
    /** Short words. */
    WORDS,
    /** Longer words that may take several lines. */
    TEXT,
    /** Ô đánh dấu: a narrow column to mark. */
    MARK,
    /** Chữ ký: room to sign. */
    SIGNATURE,
    /** Số lượng. */
    COUNT,
    /** Tỷ lệ %. */
    PERCENT
}
