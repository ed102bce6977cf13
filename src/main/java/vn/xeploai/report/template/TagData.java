package vn.xeploai.report.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.report.content.Cell;

/**
 * Dữ liệu của các thẻ: typed cells like those of a report, by the name of their tag.
 *
 * @param single of tags that stand anywhere
 * @param lists by the name of the list, a row for each of its items
 */
public record TagData(Map<String, Cell> single, Map<String, List<Map<String, Cell>>> lists) {
    /** Keeps its own copies, in their order. */
    public TagData {
        single = new LinkedHashMap<>(single);
        lists = new LinkedHashMap<>(lists);
    }

    /** The rows of that list. */
    List<Map<String, Cell>> rows(String list) {
        return lists.getOrDefault(list, List.of());
    }

    /** What stands for the tag inside that row, or outside of all rows; nothing for an unknown one. */
    Cell cell(String name, @Nullable Map<String, Cell> row) {
        Cell inRow = row == null ? null : row.get(name);
        Cell found = inRow == null ? single.get(name) : inRow;
        return found == null ? new Cell.Blank() : found;
    }
}
