package vn.xeploai.workbook;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.MemberColumns;
import vn.xeploai.work.port.workbook.Wording;
import vn.xeploai.workbook.xlsx.Merge;
import vn.xeploai.workbook.xlsx.RawValue;

/** Dòng tên cột của một danh sách, one row or two: which column of the file is which of the list. */
final class ListHeader {
    private final ListNames names;
    private final ListGrid grid;
    private final int top;
    private final int bottom;
    private final SortedMap<Integer, ListSource> sources = new TreeMap<>();
    /** Where a block gives several columns one name, its first column by each of them. */
    private final Map<Integer, Integer> blocks = new HashMap<>();
    private final SortedMap<Integer, String> unknown = new TreeMap<>();
    private final SortedMap<Integer, String> repeated = new TreeMap<>();

    /** Reads the rows from top to bottom, one or two, as if they were the header. */
    ListHeader(ListNames names, ListGrid grid, int top, int bottom) {
        this.names = names;
        this.grid = grid;
        this.top = top;
        this.bottom = bottom;
        SortedSet<Integer> places = new TreeSet<>(grid.row(top).keySet());
        places.addAll(grid.row(bottom).keySet());
        grid.merges().stream()
                .filter(each -> each.firstRow() == top && each.lastRow() <= bottom && places.contains(each.firstColumn()))
                .forEach(each -> {
                    for (int place = each.firstColumn(); place <= each.lastColumn(); place++) {
                        places.add(place);
                    }
                });
        places.forEach(this::read);
        settleWrapped();
        settleRepeated();
    }

    int top() {
        return top;
    }

    int bottom() {
        return bottom;
    }

    SortedMap<Integer, ListSource> sources() {
        return sources;
    }

    /** Whether something stands above that place, known or not. */
    boolean names(int place) {
        return sources.containsKey(place) || unknown.containsKey(place) || repeated.containsKey(place);
    }

    /** Whether it heads a list of members: a name and something more. */
    boolean isHeader() {
        Set<ListColumn> known = known();
        return known.stream().anyMatch(ListColumn::isName) && known.size() > 2 && known.stream().anyMatch(ListColumn::tellsPerson);
    }

    /** How much of a list the rows show; blocks over both rows speak for a header of two rows. */
    int score() {
        boolean tall = bottom > top
                && grid.merges().stream().anyMatch(each -> each.firstRow() == top && each.lastRow() == bottom);
        return known().size() * 2 + (tall ? 1 : 0);
    }

    private Set<ListColumn> known() {
        Set<ListColumn> known = EnumSet.noneOf(ListColumn.class);
        sources.values().forEach(each -> each.parts().stream().filter(part -> part != ListColumn.ORDINAL).forEach(known::add));
        return known;
    }

    /** Whether a name differs from that of the contract: then somebody else's list is meant. */
    boolean isForeign(Contract contract) {
        return sources.values().stream().anyMatch(source -> source.parts().stream().anyMatch(part -> {
            Column<?> target = part.target();
            return target == null || !Wording.folded(contract.header(target)).equals(Wording.folded(source.name()));
        }));
    }

    /** Each column of the program with the letter of its first place in the file. */
    Map<Column<?>, String> letters() {
        Map<Column<?>, String> letters = new LinkedHashMap<>();
        sources.forEach((place, source) -> source.parts().forEach(part -> {
            source.targets().forEach(target -> letters.putIfAbsent(target, Place.letters(place)));
            if (part == ListColumn.BIRTH_OF_MAN || part == ListColumn.BIRTH_OF_WOMAN) {
                letters.putIfAbsent(MemberColumns.SEX, Place.letters(place));
            }
        }));
        return letters;
    }

    List<Problem> problems(String sheet) {
        List<Problem> problems = new ArrayList<>();
        unknown.forEach((place, text) -> problems.add(Problem.warning(
                ImportProblem.UNKNOWN_COLUMN, Place.of(sheet, place, bottom), Map.of("column", text))));
        repeated.forEach((place, text) -> problems.add(
                Problem.error(ImportProblem.COLUMN_TWICE, Place.of(sheet, place, bottom), Map.of("column", text))));
        return problems;
    }

    private void read(int place) {
        String lower = bottom > top ? lines(bottom, place) : "";
        String upper = upper(place, lower);
        if (Wording.folded(upper).equals(Wording.folded(lower))) {
            lower = "";
        }
        String shown = Wording.tidy(upper + " " + lower);
        ListSource source = lower.isEmpty() ? ListSource.of(names, upper) : ListSource.of(names, upper, lower);
        if (lower.isEmpty()) {
            grid.wideBlock(top, place).ifPresent(block -> blocks.put(place, block.firstColumn()));
        }
        if (source != null) {
            sources.put(place, source);
        } else if (!shown.isEmpty()) {
            unknown.put(place, shown);
        }
    }

    /** The name in the upper row, also from the left where a block or a row of names below shows that it spans. */
    private String upper(int place, String lower) {
        String own = lines(top, place);
        if (!own.isEmpty()) {
            return own;
        }
        Optional<Merge> block = grid.wideBlock(top, place).filter(each -> each.firstRow() == top);
        if (block.isPresent()) {
            return lines(top, block.get().firstColumn());
        }
        for (int left = place - 1; !lower.isEmpty() && left >= 0 && !lines(bottom, left).isEmpty(); left--) {
            if (!lines(top, left).isEmpty()) {
                return lines(top, left);
            }
        }
        return "";
    }

    private String lines(int row, int place) {
        RawValue raw = grid.at(row, place);
        return raw == null ? "" : String.join("\n", ListText.lines(raw));
    }

    /** "Ngày vào Đảng / chính thức" beside a column of its own for the former is but one long name. */
    private void settleWrapped() {
        sources.replaceAll((place, source) -> {
            ListSource whole = source.parts().size() > 1 ? ListSource.single(names, source.name()) : null;
            boolean elsewhere = sources.values().stream()
                    .anyMatch(other -> other.parts().size() == 1 && source.parts().contains(other.parts().getFirst()));
            return whole != null && elsewhere ? whole : source;
        });
    }

    /** Of two columns of one meaning the surer is kept; two equally sure ones are a mistake of the header. */
    private void settleRepeated() {
        Map<Column<?>, Integer> surest = new HashMap<>();
        sources.values().forEach(source -> source.targets().forEach(target -> surest.merge(target, source.weakness(), Math::min)));
        Map<ListColumn, Integer> first = new EnumMap<>(ListColumn.class);
        new TreeMap<>(sources).forEach((place, source) -> {
            boolean weaker = source.targets().stream().anyMatch(target -> source.weakness() > surest.getOrDefault(target, 0));
            if (weaker) {
                leaveOut(place, unknown);
            } else if (source.parts().stream().anyMatch(part -> isTaken(first.putIfAbsent(part, place), place))) {
                leaveOut(place, repeated);
            }
        });
    }

    private void leaveOut(int place, Map<Integer, String> where) {
        ListSource source = sources.remove(place);
        if (source != null) {
            where.put(place, Wording.tidy(source.name()));
        }
    }

    /** One name in a block over several columns is no repetition: their cells are read as one. */
    private boolean isTaken(@Nullable Integer first, int place) {
        return first != null && !Objects.equals(blocks.get(first), blocks.getOrDefault(place, place));
    }
}
