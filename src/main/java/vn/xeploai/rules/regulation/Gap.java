package vn.xeploai.rules.regulation;

/**
 * Điều khoản chưa đưa vào chương trình, with the reason; shown in the documentation of the edition.
 *
 * @param document number and symbol
 * @param article article, clause, point
 * @param reason why it is no rule here, in Vietnamese
 */
public record Gap(String document, String article, String reason) {}
