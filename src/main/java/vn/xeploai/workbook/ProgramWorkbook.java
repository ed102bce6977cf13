package vn.xeploai.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.WorkbookReader;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.SheetContent;
import vn.xeploai.work.port.workbook.SheetKind;
import vn.xeploai.work.port.workbook.Wording;
import vn.xeploai.work.port.workbook.WorkbookContent;
import vn.xeploai.workbook.xlsx.XlsxFile;

/** Tệp bảng tính theo mẫu của chương trình: reads the five sheets of the fixed contract from {@code .xlsx}. */
public final class ProgramWorkbook implements WorkbookReader {
    private final Contract contract = new Contract();

    @Override
    public WorkbookContent read(Path file, Progress progress) {
        try (XlsxFile workbook = XlsxFile.open(file)) {
            List<Problem> problems = new ArrayList<>();
            Map<SheetKind, Integer> places = known(workbook.sheets(), problems);
            if (places.isEmpty()) {
                String name = String.valueOf(file.getFileName());
                throw new ProblemException(Problem.error(
                        ImportProblem.NO_KNOWN_SHEET, name, Map.of("file", name, "expected", contract.sheetNames())));
            }
            List<SheetContent> sheets = new ArrayList<>();
            places.forEach((kind, place) -> {
                SheetReading reading = new SheetReading(contract, kind);
                workbook.rows(place, reading, progress);
                reading.finish(problems).ifPresent(sheets::add);
            });
            return new WorkbookContent(sheets, problems, contract);
        }
    }

    /** The first sheet of each kind by its place in the workbook. */
    private Map<SheetKind, Integer> known(List<String> names, List<Problem> problems) {
        Map<SheetKind, Integer> places = new EnumMap<>(SheetKind.class);
        for (int i = 0; i < names.size(); i++) {
            String name = Wording.tidy(names.get(i));
            Optional<SheetKind> kind = contract.sheetNamed(name);
            if (kind.isEmpty()) {
                problems.add(Problem.warning(ImportProblem.UNKNOWN_SHEET, name,
                        Map.of("sheet", name, "expected", contract.sheetNames())));
            } else if (places.putIfAbsent(kind.get(), i) != null) {
                problems.add(Problem.error(ImportProblem.SHEET_TWICE, name, Map.of("sheet", name)));
            }
        }
        return places;
    }
}
