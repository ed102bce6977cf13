package vn.xeploai.work.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.WorkbookReader;
import vn.xeploai.work.port.workbook.ColumnChoices;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.ReadingChoices;
import vn.xeploai.work.port.workbook.WorkbookContent;

/**
 * Nhập một tệp bảng tính: first a plan that shows what every row would do, then all of it or nothing.
 *
 * <p>{@code plan} and {@code write} throw {@link ProblemException} when the file is no usable workbook or the desk fails, and
 * {@link java.util.concurrent.CancellationException} when the progress was cancelled; nothing is written then. Wrong rows are
 * no exceptions but part of the plan.
 */
public final class ImportWorkbook {
    private final Desk desk;
    private final Regulations regulations;
    private final WorkbookReader reader;

    /** Works on that desk. */
    public ImportWorkbook(Desk desk, Regulations regulations, WorkbookReader reader) {
        this.desk = desk;
        this.regulations = regulations;
        this.reader = reader;
    }

    /** Reads and checks the whole workbook and compares it with the desk. Writes nothing. */
    public ImportPlan plan(Path file, Progress progress) {
        return plan(file, null, progress);
    }

    /**
     * The same for lists of one unit.
     *
     * @param unit code of the organization under which the cells of lists are looked for by name; when it is itself a cell, the
     *     one of rows that name none; {@code null} for the whole desk
     */
    public ImportPlan plan(Path file, @Nullable String unit, Progress progress) {
        return plan(file, unit, Map.of(), progress);
    }

    /**
     * The same with some cells read otherwise than they stand in the file. Columns of lists are matched as somebody confirmed
     * for such a header before.
     *
     * @param corrections by address, see {@link ReadingChoices}
     */
    public ImportPlan plan(Path file, @Nullable String unit, Map<String, String> corrections, Progress progress) {
        return plan(name(file), reader.read(file, choices(corrections), progress), unit, progress);
    }

    /**
     * The same for a block of cells copied from a spreadsheet.
     *
     * @param source what the block is called
     * @param headers what its columns are, from the left, when it has no header of its own
     */
    public ImportPlan planPasted(
            String source, String block, List<String> headers, Map<String, String> corrections, Progress progress) {
        return plan(source, reader.readPasted(block, headers, choices(corrections)), null, progress);
    }

    /** Remembers what the columns of a header hold, for this file and all others with the same header. */
    public void remember(String fingerprint, Map<Integer, List<String>> holds) {
        desk.change(records -> {
            records.columnMatches().put(fingerprint, ColumnChoices.written(holds));
            return true;
        });
    }

    private ReadingChoices choices(Map<String, String> corrections) {
        return new ReadingChoices(desk.look(records -> records.columnMatches().all()), corrections);
    }

    private ImportPlan plan(String source, WorkbookContent content, @Nullable String unit, Progress progress) {
        Planning planning = new Planning(source, content, new YearLevels(regulations), unit, progress);
        return planning.plan(desk.look(records -> Stored.of(records, planning.years())));
    }

    /** The same for a desk that does not exist yet, whatever the unit. */
    public static ImportPlan planForEmptyDesk(
            Regulations regulations, WorkbookReader reader, Path file, Progress progress) {
        return planForEmptyDesk(regulations, reader, file, null, progress);
    }

    /**
     * The same for a desk that does not exist yet, so that a bad workbook leaves no empty database behind. The plan can be
     * written once the desk has been created.
     */
    public static ImportPlan planForEmptyDesk(
            Regulations regulations, WorkbookReader reader, Path file, @Nullable String unit, Progress progress) {
        return new Planning(name(file), reader.read(file, progress), new YearLevels(regulations), unit, progress).plan(Stored.NOTHING);
    }

    /**
     * Writes the plan in one transaction.
     *
     * @throws ProblemException {@code IN-53} when the plan has errors, {@code IN-54} when the desk changed since it was made
     */
    public ImportResult write(ImportPlan plan, Progress progress) {
        long errors = plan.problems().stream().filter(Problem::isError).count();
        if (errors > 0) {
            throw new ProblemException(Problem.error(
                    ImportProblem.PLAN_HAS_ERRORS, "", Map.of("count", String.valueOf(errors))));
        }
        Writes writes = plan.writes();
        return desk.change(records -> {
            if (!Stored.of(records, writes.years()).equals(plan.seen())) {
                throw new ProblemException(Problem.error(ImportProblem.DATA_CHANGED_MEANWHILE, "", Map.of()));
            }
            int number = writes.size() == 0
                    ? 0
                    : records.importJournal().begin(plan.source(), plan.count(RowState.NEW), plan.count(RowState.CHANGED),
                            plan.count(RowState.SAME));
            List<Integer> opened = new Writing(records, number, progress, writes.size()).write(writes, regulations);
            return new ImportResult(plan.counts(), opened, number);
        });
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
