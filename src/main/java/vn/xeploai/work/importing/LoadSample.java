package vn.xeploai.work.importing;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import vn.xeploai.model.Organization;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.SampleWorkbooks;
import vn.xeploai.work.port.WorkbookReader;
import vn.xeploai.work.port.workbook.OrganizationColumns;
import vn.xeploai.work.port.workbook.SheetKind;
import vn.xeploai.work.port.workbook.WorkbookContent;

/**
 * Nạp dữ liệu mẫu: takes the sample workbooks into a desk that is empty or was filled with them before, in part or whole.
 */
public final class LoadSample {
    private final Desk desk;
    private final WorkbookReader reader;
    private final ImportWorkbook errand;

    /** Works on that desk. */
    public LoadSample(Desk desk, Regulations regulations, WorkbookReader reader) {
        this.desk = desk;
        this.reader = reader;
        this.errand = new ImportWorkbook(desk, regulations, reader);
    }

    /**
     * Loads what is missing.
     *
     * @throws ProblemException {@code IN-90} when the desk holds other data; nothing is written then
     */
    public void load(SampleWorkbooks sample, Progress progress) {
        List<Path> files = sample.files();
        refuseOtherData(files);
        for (int i = 0; i < files.size(); i++) {
            ImportPlan plan = errand.plan(files.get(i), new Part(progress, i, files.size()));
            errand.write(plan, Progress.NONE);
        }
    }

    private void refuseOtherData(List<Path> files) {
        Set<String> there = desk.look(records -> records.organizations().all().stream()
                .map(Organization::code)
                .collect(Collectors.toCollection(HashSet::new)));
        for (int i = 0; i < files.size() && !there.isEmpty(); i++) {
            there.removeAll(codes(reader.read(files.get(i), Progress.NONE)));
        }
        if (!there.isEmpty()) {
            throw new ProblemException(Problem.error(SampleProblem.OTHER_DATA_THERE, "", Map.of()));
        }
    }

    private static Set<String> codes(WorkbookContent sample) {
        return sample.sheets(SheetKind.ORGANIZATIONS).stream()
                .flatMap(sheet -> sheet.rows().stream())
                .map(row -> row.value(OrganizationColumns.CODE))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    /** The share of one workbook in the whole progress, each taken as equally long. */
    private record Part(Progress whole, int index, int of) implements Progress {
        private static final int STEPS = 1000;

        @Override
        public void at(long done, long total) {
            long here = total <= 0 ? 0 : Math.min(STEPS, done * STEPS / total);
            whole.at((long) index * STEPS + here, (long) of * STEPS);
        }

        @Override
        public boolean isCancelled() {
            return whole.isCancelled();
        }
    }
}
