package vn.xeploai.work.port.workbook;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.NotRatedReason;

/**
 * Lý do không xếp loại as written in a cell.
 *
 * @param reason one of the six
 * @param remark what stood behind the colon
 */
public record ReasonText(NotRatedReason reason, @Nullable String remark) {}
