package vn.xeploai.work.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoreSheet;

/** Kiểm tra phiếu chấm điểm: every criterion has words and points, every part adds up to what the regulation says. */
public final class SheetCheck {
    private SheetCheck() {}

    /** What keeps the sheet from being scored; empty when it is sound. A sheet may be kept unfinished. */
    public static List<Problem> problems(ScoreSheet sheet, ScoreScale scale) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < sheet.criteria().size(); i++) {
            Criterion each = sheet.criteria().get(i);
            BigDecimal most = each.most();
            if (each.words().isBlank()) {
                problems.add(Problem.error(ScoringProblem.WORDS_MISSING, "", Map.of("row", String.valueOf(i + 1))));
            }
            if (!sheet.hasSubs(each) && most == null) {
                problems.add(Problem.error(ScoringProblem.POINTS_MISSING, "", Map.of("criterion", each.words())));
            }
            if (!sheet.hasSubs(each) && most != null && most.signum() < 0) {
                problems.add(Problem.error(ScoringProblem.NOT_POINTS, "", Map.of("value", words(most))));
            }
        }
        for (ScorePart part : ScorePart.values()) {
            BigDecimal sum = sheet.most(part);
            scale.most(part).filter(expected -> sum.compareTo(expected) != 0).ifPresent(expected ->
                    problems.add(Problem.error(code(part), part.name(), Map.of(
                            "sum", words(sum),
                            "expected", words(expected),
                            "difference", words(expected.subtract(sum).abs())))));
        }
        return problems;
    }

    private static ScoringProblem code(ScorePart part) {
        return part == ScorePart.COMMON ? ScoringProblem.COMMON_SUM_DIFFERS : ScoringProblem.RESULTS_SUM_DIFFERS;
    }

    /** A number as people write it. */
    static String words(BigDecimal number) {
        BigDecimal plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return plain.toPlainString().replace('.', ',');
    }
}
