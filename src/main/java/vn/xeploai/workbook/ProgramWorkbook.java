package vn.xeploai.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.WorkbookReader;
import vn.xeploai.work.port.workbook.HeaderMatch;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.MatchTarget;
import vn.xeploai.work.port.workbook.ReadingChoices;
import vn.xeploai.work.port.workbook.SheetContent;
import vn.xeploai.work.port.workbook.SheetKind;
import vn.xeploai.work.port.workbook.Wording;
import vn.xeploai.work.port.workbook.WorkbookContent;
import vn.xeploai.workbook.xls.XlsFile;
import vn.xeploai.workbook.xlsx.FileKind;
import vn.xeploai.workbook.xlsx.Spreadsheet;
import vn.xeploai.workbook.xlsx.XlsxFile;

/**
 * Tệp bảng tính: the five sheets of the program's own layout, or lists of members of others (a ward's own, the official file),
 * from {@code .xlsx} and {@code .xls}.
 */
public final class ProgramWorkbook implements WorkbookReader {
    private final Contract contract = new Contract();
    private final ListNames names = new ListNames(contract);

    @Override
    public WorkbookContent read(Path file, ReadingChoices choices, Progress progress) {
        try (Spreadsheet workbook = open(file)) {
            List<Problem> problems = new ArrayList<>();
            Map<SheetKind, Integer> places = known(workbook.sheets(), problems);
            if (places.isEmpty()) {
                return lists(file, workbook, choices, progress);
            }
            List<SheetContent> sheets = new ArrayList<>();
            places.forEach((kind, place) -> {
                SheetReading reading = new SheetReading(contract, kind);
                HiddenRows hidden = new HiddenRows(new CorrectedRows(contract.sheet(kind), choices.corrections(), reading));
                workbook.rows(place, hidden, progress);
                reading.finish(problems).ifPresent(sheet -> {
                    hidden.tell(sheet, workbook.isHidden(place), problems);
                    sheets.add(sheet);
                });
            });
            return isSomebodysList(workbook, places, sheets, choices, progress)
                    ? lists(file, workbook, choices, progress)
                    : new WorkbookContent(sheets, problems, contract);
        }
    }

    private static Spreadsheet open(Path file) {
        return FileKind.isBinary(file) ? XlsFile.open(file) : XlsxFile.open(file);
    }

    /** A ward may well name its sheet "Đảng viên": then its columns tell whose layout it has. */
    private boolean isSomebodysList(
            Spreadsheet workbook, Map<SheetKind, Integer> places, List<SheetContent> sheets, ReadingChoices choices,
            Progress progress) {
        Integer place = places.get(SheetKind.MEMBERS);
        if (place == null || places.size() > 1 || sheets.stream().allMatch(SheetContent::isComplete)) {
            return false;
        }
        return list(workbook, place, choices, progress).list()
                .filter(ListSheet::isForeign)
                .filter(list -> list.read(new ArrayList<>()).isComplete())
                .isPresent();
    }

    private WorkbookContent lists(Path file, Spreadsheet workbook, ReadingChoices choices, Progress progress) {
        List<Problem> problems = new ArrayList<>();
        List<SheetContent> sheets = new ArrayList<>();
        Map<String, HeaderMatch> matches = new LinkedHashMap<>();
        for (int i = 0; i < workbook.sheets().size(); i++) {
            Found found = list(workbook, i, choices, progress);
            Optional<ListSheet> list = found.list();
            if (list.isPresent()) {
                HeaderMatch match = list.get().match(choices.matches());
                matches.merge(match.fingerprint(), match, (first, _) -> first.again());
                SheetContent sheet = list.get().read(problems);
                found.hidden().tell(sheet, workbook.isHidden(i), problems);
                sheets.add(sheet);
            } else {
                String sheet = Wording.tidy(workbook.sheets().get(i));
                problems.add(Problem.warning(ImportProblem.NO_LIST_ON_SHEET, sheet,
                        Map.of("sheet", sheet, "expected", requiredOfLists())));
            }
        }
        if (sheets.isEmpty()) {
            String name = String.valueOf(file.getFileName());
            throw new ProblemException(Problem.error(ImportProblem.NO_KNOWN_SHEET, name,
                    Map.of("file", name, "expected", contract.sheetNames(), "columns", requiredOfLists())));
        }
        return new WorkbookContent(sheets, problems, contract, List.copyOf(matches.values()));
    }

    @Override
    public List<MatchTarget> targets() {
        return Arrays.stream(ListColumn.values()).map(each -> new MatchTarget(each.name(), each.words(contract))).toList();
    }

    @Override
    public WorkbookContent readPasted(String block, List<String> headers, ReadingChoices choices) {
        return new PastedList(contract, names).read(block, headers, choices);
    }

    /** A list, if there is one, and which rows of the sheet nobody sees. */
    private record Found(Optional<ListSheet> list, HiddenRows hidden) {}

    private Found list(Spreadsheet workbook, int place, ReadingChoices choices, Progress progress) {
        ListGrid grid = new ListGrid();
        String name = Wording.tidy(workbook.sheets().get(place));
        HiddenRows hidden = new HiddenRows(new CorrectedRows(name, choices.corrections(), grid));
        workbook.rows(place, hidden, progress);
        return new Found(ListSheet.find(contract, names, name, grid), hidden);
    }

    private String requiredOfLists() {
        return contract.requiredHeadersOfLists();
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
