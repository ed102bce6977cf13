package vn.xeploai.model.document;

import org.jspecify.annotations.Nullable;

/**
 * Mục thể thức đã ghi.
 *
 * @param year năm đánh giá from which it holds
 * @param unitCode the unit, empty for the whole database
 * @param field which field
 * @param value what was written; {@code null} when from that year on the default holds again
 */
public record DocumentSetting(int year, String unitCode, DocumentField field, @Nullable String value) {}
