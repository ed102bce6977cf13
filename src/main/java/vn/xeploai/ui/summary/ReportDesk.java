package vn.xeploai.ui.summary;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

import vn.xeploai.work.port.Progress;

/** Writes the annual report of a unit. */
@FunctionalInterface
public interface ReportDesk {
    /**
     * Writes the workbook whole or not at all.
     *
     * @param unitCode the unit, or {@code null} for the whole database
     */
    void write(int year, @Nullable String unitCode, Path file, Progress progress);
}
