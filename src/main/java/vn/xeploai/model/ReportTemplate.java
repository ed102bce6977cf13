package vn.xeploai.model;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Mẫu của đơn vị: a document or workbook that is filled in place of the program's own layout of a form.
 *
 * @param id given once by the program, never shown
 * @param report name of the form
 * @param ending {@code docx} or {@code xlsx}
 * @param fromYear first year of assessment it is for
 * @param toYear last year, {@code null} until another one takes over
 * @param fileName what it was called when it was added
 * @param content the file
 */
public record ReportTemplate(
        UUID id, String report, String ending, int fromYear, @Nullable Integer toYear, String fileName, FileBytes content) {
    /** Refuses a stretch of years that ends before it begins. */
    public ReportTemplate {
        if (toYear != null && toYear < fromYear) {
            throw new IllegalArgumentException("from %d to %d".formatted(fromYear, toYear));
        }
    }

    /** Whether it is for that year. */
    public boolean isFor(int year) {
        return year >= fromYear && (toYear == null || year <= toYear);
    }
}
