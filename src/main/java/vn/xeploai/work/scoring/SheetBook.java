package vn.xeploai.work.scoring;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.work.port.Records;

/**
 * Các phiếu chấm điểm của một năm.
 *
 * @param year năm đánh giá
 * @param edition the rules of the year
 * @param open whether the year was opened
 * @param sheets one for each group, empty ones too
 */
public record SheetBook(int year, Edition edition, boolean open, Map<ScoringGroup, ScoreSheet> sheets) {
    /** Keeps its own copy. */
    public SheetBook {
        sheets = Map.copyOf(sheets);
    }

    /** The sheets of that year as they stand now. */
    public static SheetBook of(Records records, int year, Edition edition) {
        Map<ScoringGroup, ScoreSheet> sheets = new EnumMap<>(ScoringGroup.class);
        records.scores().sheets(year).forEach(each -> sheets.put(each.group(), each));
        return new SheetBook(year, edition, records.campaigns().of(year).isPresent(), sheets);
    }

    /** The sheet of that group. */
    public ScoreSheet of(ScoringGroup group) {
        return sheets.getOrDefault(group, ScoreSheet.empty(year, group));
    }

    /** The scale of that group. */
    public ScoreScale scale(ScoringGroup group) {
        return ScoreScale.of(edition, year, group);
    }

    /** What keeps the sheet of that group from being scored. */
    public List<Problem> problems(ScoringGroup group) {
        return SheetCheck.problems(of(group), scale(group));
    }
}
