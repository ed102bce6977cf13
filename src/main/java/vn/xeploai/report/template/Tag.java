package vn.xeploai.report.template;

/**
 * Thẻ: a name that stands in a template for a word or a number.
 *
 * @param name as written between the braces
 * @param meaningKey key of what it stands for
 */
public record Tag(String name, String meaningKey) {}
