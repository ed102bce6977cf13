package vn.xeploai.work.port.workbook;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;

/**
 * One filled cell.
 *
 * @param text what stands there, tidied
 * @param value what it means, {@code null} when it could not be understood
 * @param problem why not
 */
public record SheetCell(String text, @Nullable Object value, @Nullable Problem problem) {}
