package vn.xeploai.rules.regulation;

/** How sure we are of a provision; decides how much power it may have. */
public enum Evidence {
    /** The article itself was seen. May forbid in the years in force. */
    V,
    /** Secondary: a paraphrase or summary. May hint. */
    S,
    /** Practice: seen in forms or published results. May hint. */
    P,
    /** Not seen. Never a rule. */
    R
}
