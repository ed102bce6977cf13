package vn.xeploai.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ColumnChoices;
import vn.xeploai.work.port.workbook.HeaderMatch;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.SheetCell;
import vn.xeploai.work.port.workbook.SheetContent;
import vn.xeploai.work.port.workbook.SheetKind;
import vn.xeploai.work.port.workbook.SheetRow;
import vn.xeploai.workbook.xlsx.Merge;
import vn.xeploai.workbook.xlsx.RawValue;

/** Danh sách đảng viên của nơi khác trên một trang tính: finds its header and makes rows of members out of what stands below. */
final class ListSheet {
    /** Titles, mottoes and notes above a header take fewer rows than this. */
    private static final int TITLE_ROWS = 60;

    /** Headers of more rows are not known. */
    private static final int HEADER_ROWS = 3;

    private static final Pattern RUNNING_NUMBER = Pattern.compile("\\d{1,5}(?:[.,]0+)?[.)]?");
    private static final Pattern ROMAN = Pattern.compile("[IVXLC]+[.)]?|[A-Z][.)]?");
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?(?:\\d{1,2}|[A-Za-z])\\)?");

    private final Contract contract;
    private final String name;
    private final ListGrid grid;
    private final ListHeader header;
    private final List<Problem> problems = new ArrayList<>();
    private final List<SheetRow> rows = new ArrayList<>();
    private final RestoredZeros zeros = new RestoredZeros();
    private final NavigableSet<Integer> nameless = new TreeSet<>();
    private final boolean numbered;
    private SheetContent.Layout layout = SheetContent.Layout.LIST;
    private @Nullable SheetCell section;
    private @Nullable SheetCell sectionAt;

    private ListSheet(Contract contract, String name, ListGrid grid, ListHeader header) {
        this.contract = contract;
        this.name = name;
        this.grid = grid;
        this.header = header;
        numbered = grid.rows().tailMap(header.bottom() + 1).values().stream().filter(this::isNumbered).count() > 1;
    }

    /** The list on the sheet, if there is one. */
    static Optional<ListSheet> find(Contract contract, ListNames names, String name, ListGrid grid) {
        @Nullable ListHeader best = null;
        for (int top : grid.rows().keySet().stream().limit(TITLE_ROWS).toList()) {
            for (int bottom = top; bottom < top + HEADER_ROWS; bottom++) {
                ListHeader candidate = new ListHeader(names, grid, top, bottom);
                if (candidate.isHeader() && (best == null || candidate.isBetterThan(best))) {
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best).map(found -> new ListSheet(contract, name, grid, found));
    }

    /** The same as a block of which some columns may be missing. */
    ListSheet ofBlock() {
        layout = SheetContent.Layout.BLOCK;
        return this;
    }

    /** The header as found, with what people said of such a header before if they did. */
    HeaderMatch match(Map<String, String> remembered) {
        String chosen = remembered.get(header.fingerprint());
        if (chosen != null) {
            Map<Integer, List<ListColumn>> columns = new TreeMap<>();
            ColumnChoices.read(chosen).forEach((place, keys) ->
                    columns.put(place, keys.stream().flatMap(key -> ListColumn.keyed(key).stream()).toList()));
            header.apply(columns);
        }
        return header.match(name, chosen != null);
    }

    /** Whether some column is named otherwise than in the contract. */
    boolean isForeign() {
        return header.isForeign(contract);
    }

    /** The rows of members; everything that is not one goes to the problems. */
    SheetContent read(List<Problem> into) {
        fillDown();
        Map<Integer, Integer> firstOf = firstRowsOfPeople();
        SortedMap<Integer, SortedMap<Integer, RawValue>> below = new TreeMap<>();
        grid.rows().tailMap(header.bottom() + 1).forEach((number, cells) ->
                below.merge(firstOf.getOrDefault(number, number), new TreeMap<>(cells), ListSheet::joined));
        below.forEach(this::read);
        Map<Column<?>, String> letters = new HashMap<>(header.letters());
        into.addAll(header.problems(name));
        nameless.forEach(place -> into.add(Problem.warning(
                ImportProblem.COLUMN_WITHOUT_NAME, Place.of(name, place, header.bottom()), Map.of("column", Place.letters(place)))));
        into.addAll(zeros.problems(contract));
        into.addAll(problems);
        SheetContent content = new SheetContent(
                SheetKind.MEMBERS, name, layout, letters, header.bottom(), rows);
        for (Column<?> each : SheetKind.MEMBERS.columns()) {
            if (content.requires(each) && !content.has(each)) {
                into.add(Problem.error(ImportProblem.REQUIRED_COLUMN_MISSING, name + "!" + header.bottom(),
                        Map.of("sheet", name, "column", contract.header(each))));
            }
        }
        return content;
    }

    /** A block over several rows in the column of the cell says it for each of them. */
    private void fillDown() {
        for (Merge each : grid.merges()) {
            ListSource source = header.sources().get(each.firstColumn());
            boolean tellsCell = source != null && (source.targets().contains(MemberColumns.CELL) || source.targets().contains(MemberColumns.CELL_NAME));
            RawValue said = grid.at(each.firstRow(), each.firstColumn());
            if (tellsCell && said != null && each.firstRow() > header.bottom()) {
                grid.rows().subMap(each.firstRow() + 1, each.lastRow() + 1).values()
                        .forEach(cells -> cells.putIfAbsent(each.firstColumn(), said));
            }
        }
    }

    /** A block over several rows in the column of names: all these rows are one person. */
    private Map<Integer, Integer> firstRowsOfPeople() {
        Map<Integer, Integer> first = new HashMap<>();
        for (Merge each : grid.merges()) {
            ListSource source = header.sources().get(each.firstColumn());
            boolean names = source != null && source.targets().contains(MemberColumns.FULL_NAME);
            if (names && each.firstRow() > header.bottom()) {
                for (int row : grid.rows().subMap(each.firstRow() + 1, each.lastRow() + 1).keySet()) {
                    first.put(row, each.firstRow());
                }
            }
        }
        return first;
    }

    private static SortedMap<Integer, RawValue> joined(
            SortedMap<Integer, RawValue> upper, SortedMap<Integer, RawValue> lower) {
        lower.forEach((place, value) -> upper.merge(place, value, (one, other) ->
                new RawValue.Text(lines(one) + "\n" + lines(other))));
        return upper;
    }

    /** Lines of a cell as one text again. */
    private static String lines(RawValue raw) {
        return String.join("\n", ListText.lines(raw));
    }

    private void read(int number, SortedMap<Integer, RawValue> cells) {
        ListValues values = new ListValues();
        cells.forEach((place, raw) -> {
            ListSource source = header.sources().get(place);
            if (source != null) {
                values.put(source, place, raw);
            }
        });
        String shown = cells.values().stream().map(CellWords::text).filter(each -> !each.isEmpty()).collect(Collectors.joining(" | "));
        if (shown.isEmpty() || isOnlyNumbered(values, cells) || header.isRepeatedBy(cells)) {
            return;
        }
        if (isPerson(values, cells)) {
            cells.keySet().stream().filter(place -> !header.names(place) && !CellWords.text(cells.getOrDefault(place, new RawValue.Text(""))).isEmpty())
                    .forEach(nameless::add);
            Map<Column<?>, SheetCell> understood = new HashMap<>(new ListCells(contract, name, number, problems, zeros).of(values, header));
            SheetCell heading = section;
            SheetCell at = sectionAt;
            if (heading != null && at != null) {
                understood.put(MemberColumns.SECTION, heading);
                understood.put(MemberColumns.SECTION_AT, at);
            }
            rows.add(new SheetRow(number, understood));
        } else {
            leaveOut(number, cells, shown);
        }
    }

    private void leaveOut(int number, SortedMap<Integer, RawValue> cells, String shown) {
        problems.add(Problem.warning(ImportProblem.ROW_LEFT_OUT, name + "!" + Place.letters(cells.keySet().iterator().next()) + number,
                Map.of("text", Understood.shortened(shown))));
        cells.entrySet().stream()
                .filter(each -> tells(CellWords.text(each.getValue())))
                .findFirst()
                .filter(each -> !ListWords.isTotal(CellWords.text(each.getValue())))
                .ifPresent(each -> head(CellWords.text(each.getValue()), Place.of(name, each.getKey(), number)));
    }

    private static boolean tells(String text) {
        return text.length() > 1 && !ROMAN.matcher(text).matches() && !RUNNING_NUMBER.matcher(text).matches();
    }

    private void head(String text, String address) {
        section = new SheetCell(text, ListWords.heading(text), null);
        sectionAt = new SheetCell(address, address, null);
    }

    /** A prepared line with nothing but its running number holds nothing. */
    private static boolean isOnlyNumbered(ListValues values, SortedMap<Integer, RawValue> cells) {
        ListValues.Value ordinal = values.get(ListColumn.ORDINAL);
        return ordinal != null && values.all().size() == 1
                && RUNNING_NUMBER.matcher(ordinal.text()).matches()
                && cells.values().stream().filter(each -> !CellWords.text(each).isEmpty()).count() == 1;
    }

    /** Numbered rows are people unless empty; where rows are numbered, the others must tell more. */
    private boolean isPerson(ListValues values, SortedMap<Integer, RawValue> cells) {
        boolean total = cells.values().stream().map(CellWords::text).anyMatch(ListWords::isTotal);
        boolean columnNumbers = cells.values().stream().map(CellWords::text).filter(each -> !each.isEmpty())
                .allMatch(each -> COLUMN_NUMBER.matcher(each).matches());
        long telling = values.tellingPerson();
        if (columnNumbers || (total && (telling == 0 || !isNumbered(cells)))) {
            return false;
        }
        if (isNumbered(cells)) {
            return telling > 0 || values.name().isPresent();
        }
        long told = values.all().keySet().stream().filter(each -> each != ListColumn.ORDINAL).count();
        return values.name().isPresent() && (numbered ? telling > 1 || told > 3 : telling > 0 || told > 1);
    }

    private boolean isNumbered(SortedMap<Integer, RawValue> cells) {
        return cells.entrySet().stream().anyMatch(each -> {
            ListSource source = header.sources().get(each.getKey());
            return source != null && source.parts().contains(ListColumn.ORDINAL)
                    && RUNNING_NUMBER.matcher(CellWords.text(each.getValue())).matches();
        });
    }
}
