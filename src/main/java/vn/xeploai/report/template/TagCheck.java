package vn.xeploai.report.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.report.content.ReportProblem;

/** Holds the tags of a file against those there are. */
final class TagCheck {
    private final TagBook book;
    private final Set<Problem> problems = new LinkedHashSet<>();
    private int seen;

    TagCheck(TagBook book) {
        this.book = book;
    }

    /** Words outside of repeated rows. */
    void words(String words, String place) {
        check(words, place, null, false);
    }

    /** The rows of a table, each as its words, with what to call its place. */
    void table(List<String> rows, List<String> places) {
        List<RowBlocks.Block> blocks = RowBlocks.in(rows);
        for (int row = 0; row < rows.size(); row++) {
            int at = row;
            String list = blocks.stream()
                    .filter(block -> at >= block.first() && at <= block.last())
                    .map(RowBlocks.Block::list)
                    .findFirst()
                    .orElse(null);
            check(rows.get(row), places.get(row), list, true);
        }
    }

    /** A place where tags are not filled. */
    void untouched(String words, String place) {
        TagText.in(words).forEach(tag -> misplaced(tag.name(), place));
    }

    /** What stands against the file; a file without any tag is most likely another one. */
    List<Problem> problems() {
        return seen == 0 && problems.isEmpty()
                ? List.of(Problem.error(ReportProblem.NO_TAGS, "", Map.of()))
                : List.copyOf(problems);
    }

    private void check(String words, String place, @Nullable String list, boolean inTable) {
        if (TagText.isBroken(words)) {
            problems.add(Problem.error(ReportProblem.BROKEN_TAG, place, Map.of("place", place)));
        }
        for (TagText.Found tag : TagText.in(words)) {
            seen++;
            if (tag.marker().isEmpty()) {
                if (list == null && !book.knows(tag.name(), null) && book.belongsInRows(tag.name())) {
                    misplaced(tag.name(), place);
                } else if (!book.knows(tag.name(), list)) {
                    unknown(tag.name(), place, book.nearest(tag.name(), list).orElse(""));
                }
            } else if (!book.lists().containsKey(tag.name())) {
                unknown(tag.marker() + tag.name(), place, book.nearestList(tag.name()).map(each -> tag.marker() + each).orElse(""));
            } else if (!inTable || !tag.name().equals(list)) {
                misplaced(tag.marker() + tag.name(), place);
            }
        }
    }

    private void unknown(String name, String place, String nearest) {
        Map<String, String> arguments = Map.of("tag", "{{" + name + "}}", "place", place, "nearest", "{{" + nearest + "}}");
        problems.add(Problem.error(
                nearest.isEmpty() ? ReportProblem.UNKNOWN_TAG : ReportProblem.MISSPELT_TAG, place, arguments));
    }

    private void misplaced(String name, String place) {
        problems.add(Problem.error(ReportProblem.MISPLACED_TAG, place, Map.of("tag", "{{" + name + "}}", "place", place)));
    }

    /**
     * Names in a workbook that are a tag of ours, or look like one and are none.
     *
     * @param ofCell whether it is the name of a cell
     */
    void name(String name, boolean ofCell) {
        seen++;
        if (!book.knows(name, null)) {
            unknown(name, name, book.nearest(name, null).orElse(""));
        } else if (!ofCell) {
            misplaced(name, name);
        }
    }

    List<String> prefixes() {
        List<String> prefixes = new ArrayList<>();
        book.single().stream().map(Tag::name).filter(each -> each.contains(".")).forEach(each ->
                prefixes.add(each.substring(0, each.indexOf('.') + 1)));
        return prefixes;
    }

    boolean knows(String name) {
        return book.knows(name, null);
    }
}
