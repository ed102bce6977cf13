package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.Outcome;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.Sheet;

/** A row in words, for messages. */
record MarksWords(Sheet sheet, Texts texts) {
    String of(@Nullable Marks marks) {
        if (marks == null) {
            return Numbers.NONE;
        }
        List<String> words = new ArrayList<>();
        BigDecimal score = marks.proposals().score();
        if (score != null) {
            words.add(Numbers.decimal(score));
        }
        for (GridColumn column : GridColumn.of(sheet.key())) {
            String level = column.level(marks);
            if (level != null) {
                words.add(texts.get("rating.column." + column.id()) + " " + level);
            }
        }
        if (marks.outcome() instanceof Outcome.NotRated not) {
            words.add(texts.of(not.reason()));
        }
        return words.isEmpty() ? Numbers.NONE : String.join(", ", words);
    }

    /** What stands in the decision of a row, in full. */
    String level(String code) {
        return sheet.levels().find(code).map(level -> inFull(level)).orElse(code);
    }

    private String inFull(Level level) {
        return texts.of(level);
    }
}
