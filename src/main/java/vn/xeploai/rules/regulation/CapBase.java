package vn.xeploai.rules.regulation;

/** Gốc tính tỷ lệ: of which number the cap on excellent ones is taken. */
public enum CapBase {
    /** Số hoàn thành tốt nhiệm vụ, the excellent ones left out: the words of the text. */
    GOOD("HTTNV"),
    /** Số hoàn thành tốt nhiệm vụ trở lên, the excellent ones counted in: a reading met in practice. */
    GOOD_OR_BETTER("HTXSNV+HTTNV");

    private final String levels;

    CapBase(String levels) {
        this.levels = levels;
    }

    /** Codes of the levels in the base, as machine answers print them. */
    public String levels() {
        return levels;
    }
}
