package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.xeploai.model.LevelSet;
import vn.xeploai.report.content.Block;
import vn.xeploai.report.content.Cell;
import vn.xeploai.report.content.Column;
import vn.xeploai.report.content.ColumnKind;
import vn.xeploai.report.content.LevelSign;
import vn.xeploai.report.content.Paragraph;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Numbers;

/** The levels of the year in sentences. */
final class LevelWords {
    private LevelWords() {}

    /** What the codes in a list stand for. */
    static String legend(LevelSet levels, Terms terms) {
        return terms.get("form.legend", Map.of("levels", levels.levels().stream()
                .map(level -> level.code() + " – " + terms.texts().of(level))
                .collect(Collectors.joining("; "))));
    }

    /** How many reached each level, e.g. {@code 5 hoàn thành xuất sắc nhiệm vụ; 23 hoàn thành tốt nhiệm vụ}. */
    static String counts(Tally tally, Terms terms) {
        return tally.levels().entrySet().stream()
                .map(each -> terms.inSentence(terms.texts().of(each.getKey())) + ": " + Numbers.count(each.getValue()))
                .collect(Collectors.joining("; "));
    }

    /** One box to mark for each level, two on a line. */
    static List<Block> boxes(LevelSet levels, Terms terms) {
        List<Block> lines = new ArrayList<>();
        for (int i = 0; i < levels.levels().size(); i += 2) {
            lines.add(Paragraph.fill(levels.levels().stream()
                    .skip(i)
                    .limit(2)
                    .map(level -> "□\u00a0" + terms.texts().of(level).replace(' ', '\u00a0'))
                    .collect(Collectors.joining("    "))));
        }
        return lines;
    }

    /** A narrow column for each level. */
    static List<MemberColumn> columns(String group, LevelSet levels, Terms terms, Cell content) {
        return levels.levels().stream()
                .map(level -> new MemberColumn(
                        new Column(group, terms.texts().of(level), ColumnKind.MARK, LevelSign.of(level, levels)), _ -> content))
                .toList();
    }
}
