package vn.xeploai.report.printing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.Report;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.content.Section;
import vn.xeploai.report.content.Table;
import vn.xeploai.report.form.Bundle;
import vn.xeploai.report.form.FileFormat;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.paper.PrintedPages;
import vn.xeploai.report.pdf.ReportPages;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.text.Texts;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;

/**
 * In cả bộ: many forms in one go, into one file of pages, a folder of files, or to be looked at and printed. The year is counted
 * once; each form is composed while it is drawn.
 */
public final class PrintBundle {
    private final Desk desk;
    private final Regulations regulations;
    private final PrintReport writing;

    /** Prints from that desk. */
    public PrintBundle(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
        this.writing = new PrintReport(desk, regulations);
    }

    private record Task(ReportKind kind, @Nullable String unitCode) {}

    /**
     * The pages, in memory.
     *
     * @param progress forms drawn; asked before each
     * @throws ProblemException {@code RP-} when a form cannot be made for the unit
     * @throws CancellationException when the user gave up
     */
    public PrintedPages pages(Bundle bundle, Progress progress) {
        Composition composition = new Composition(desk, regulations, bundle.year());
        String title = title(bundle, composition);
        byte[] pdf = ReportPages.inMemory(title, () -> reports(bundle, composition, progress));
        PrintReport.goOn(progress, 1, 1);
        return new PrintedPages(title, pdf);
    }

    /**
     * Writes all forms into one PDF file, whole or not at all.
     *
     * @param progress forms drawn; asked before each
     * @throws ProblemException {@code RP-} when a form cannot be made or the file not be written
     * @throws CancellationException when the user gave up; nothing was written then
     */
    public void writeOne(Bundle bundle, Path out, Progress progress) {
        Composition composition = new Composition(desk, regulations, bundle.year());
        ReportPages.write(title(bundle, composition), () -> reports(bundle, composition, progress), out);
    }

    /**
     * Writes each form into a file of its own; files of the same names are replaced, each whole.
     *
     * @param format wanted; forms that do not have it are written as pages
     * @param folder made when there is none
     * @param progress forms written; asked before each
     * @return the files, in the order of writing
     * @throws ProblemException {@code RP-} when a form cannot be made or a file not be written; those before it are there
     * @throws CancellationException when the user gave up; those before are there
     */
    public List<Path> writeEach(Bundle bundle, FileFormat format, Path folder, Progress progress) {
        Composition composition = new Composition(desk, regulations, bundle.year());
        List<Task> tasks = tasks(bundle, composition);
        List<Path> files = new ArrayList<>();
        FreeNames names = new FreeNames(bundle.year());
        int done = 0;
        for (Task task : tasks) {
            PrintReport.goOn(progress, done++, tasks.size());
            Report report = composition.compose(task.kind(), task.unitCode());
            if (isWorthPrinting(report, bundle)) {
                if (files.isEmpty()) {
                    ready(folder);
                }
                FileFormat taken = task.kind().formats().contains(format) ? format : FileFormat.PDF;
                Path file = folder.resolve(names.free(mark(task.kind(), report), task.kind(), task.unitCode(), taken));
                writing.write(composition, task.kind(), task.unitCode(), report, taken, file);
                files.add(file);
            }
        }
        progress.at(tasks.size(), tasks.size());
        return List.copyOf(files);
    }

    /** Composes each report when the drawing asks for it. */
    private static Iterator<Report> reports(Bundle bundle, Composition composition, Progress progress) {
        List<Task> tasks = tasks(bundle, composition);
        return new Iterator<>() {
            private int at;
            private @Nullable Report next;

            @Override
            public boolean hasNext() {
                while (next == null && at < tasks.size()) {
                    PrintReport.goOn(progress, at, tasks.size());
                    Task task = tasks.get(at++);
                    Report made = composition.compose(task.kind(), task.unitCode());
                    next = isWorthPrinting(made, bundle) ? made : null;
                }
                return next != null;
            }

            @Override
            public Report next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                Report given = Objects.requireNonNull(next);
                next = null;
                return given;
            }
        };
    }

    private static List<Task> tasks(Bundle bundle, Composition composition) {
        return switch (bundle) {
            case Bundle.OneForm one -> List.of(new Task(one.kind(), one.unitCode()));
            case Bundle.EachCell each ->
                cells(each, composition).stream().map(cell -> new Task(each.kind(), cell.code())).toList();
            case Bundle.WholeFile whole ->
                Reports.list().stream()
                        .filter(kind -> kind.years().contains(whole.year()))
                        .map(kind -> new Task(kind, whole.unitCode()))
                        .toList();
        };
    }

    private static List<Organization> cells(Bundle.EachCell bundle, Composition composition) {
        String unit = bundle.unitCode();
        var tree = composition.count().tree();
        if (unit != null && tree.find(unit).isEmpty()) {
            throw new ProblemException(Problem.error(ReportProblem.UNKNOWN_UNIT, "", Map.of("unit", unit)));
        }
        List<Organization> cells = (unit == null ? tree.superiorsFirst() : tree.subtree(unit)).stream()
                .filter(each -> each.level().holdsMembers())
                .filter(each -> composition.count().figures().of(each.code())
                        .filter(figures -> figures.members().total() > 0).isPresent())
                .toList();
        if (cells.isEmpty()) {
            throw new ProblemException(Problem.error(
                    ReportProblem.NO_CELLS, "", Map.of("year", String.valueOf(bundle.year()))));
        }
        return cells;
    }

    /** In a whole file, tables without any row are left out: a cell has no organizations below it to list. */
    private static boolean isWorthPrinting(Report report, Bundle bundle) {
        if (!(bundle instanceof Bundle.WholeFile)) {
            return true;
        }
        List<Table> tables = report.sections().stream().flatMap(section -> section.tables().stream()).toList();
        return tables.isEmpty() || tables.stream().anyMatch(table -> !table.rows().isEmpty());
    }

    /** Ký hiệu mẫu where all of the report bears the same, e.g. {@code Mau-2C}; else the name of the form. */
    private static String mark(ReportKind kind, Report report) {
        Set<String> marks = report.sections().stream().map(Section::mark).collect(Collectors.toSet());
        String only = marks.size() == 1 ? marks.iterator().next() : "";
        if (only.isEmpty()) {
            return kind.name();
        }
        String plain = Normalizer.normalize(only, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        return plain.replace('đ', 'd').replace('Đ', 'D').split("-", 2)[0].strip();
    }

    private static String title(Bundle bundle, Composition composition) {
        Texts texts = Texts.vietnamese();
        String unit = Optional.ofNullable(bundle.unitCode())
                .flatMap(composition.count().tree()::find)
                .map(each -> " – " + each.name())
                .orElse("");
        String what = switch (bundle) {
            case Bundle.OneForm one -> texts.get(one.kind().titleKey());
            case Bundle.EachCell each -> texts.get(each.kind().titleKey());
            case Bundle.WholeFile _ -> texts.get("report.whole-file");
        };
        return String.format(Locale.ROOT, "%s %d%s", what, bundle.year(), unit);
    }

    private static void ready(Path folder) {
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw new ProblemException(Problem.error(
                    ReportProblem.IS_A_FILE, folder.toString(), Map.of("folder", folder.toString())));
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new ProblemException(
                    Problem.error(ReportProblem.CANNOT_WRITE, folder.toString(), Map.of("folder", folder.toString(), "file", folder.toString())),
                    refused);
        }
    }
}
