package vn.xeploai.rules.regulation;

/**
 * Căn cứ: where a value or rule comes from.
 *
 * @param document number and symbol, e.g. {@code 132-QĐ/TW}
 * @param article article, clause, point; empty for the document as a whole
 * @param evidence how sure we are of it
 */
public record Citation(String document, String article, Evidence evidence) {}
