package vn.xeploai.report.content;

/** What a column holds; renderers take width and alignment from it. */
public enum ColumnKind {
    /** Số thứ tự. */
    ORDINAL,
    /** Names of organizations or of what is counted. */
    NAME,
    /** Short words. */
    WORDS,
    /** Số lượng. */
    COUNT,
    /** Tỷ lệ %. */
    PERCENT
}
