package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.text.Texts;
import vn.xeploai.work.scoring.ScoringProblem;

/** The criteria of a score sheet while they are edited. */
final class SheetLines {
    private final Texts texts;
    private final Supplier<ScoreSheet> stored;
    private final Runnable touched;
    private final ObservableList<SheetLine> lines = FXCollections.observableArrayList();

    /**
     * @param stored the sheet as it is kept
     * @param touched told after every key
     */
    SheetLines(Texts texts, Supplier<ScoreSheet> stored, Runnable touched) {
        this.texts = texts;
        this.stored = stored;
        this.touched = touched;
    }

    ObservableList<SheetLine> all() {
        return lines;
    }

    /** Shows what is stored. */
    void fill() {
        lines.setAll(fresh());
    }

    /** Adds those at the end. */
    void append(List<Criterion> criteria) {
        criteria.forEach(each -> lines.add(new SheetLine(each, touched)));
    }

    /** Shows what is stored, with the reason beside what was typed; tells whether that stands beside all of it. */
    boolean putBack(String why) {
        List<SheetLine> typed = List.copyOf(lines);
        List<SheetLine> stood = fresh();
        boolean beside = false;
        for (SheetLine line : stood) {
            for (SheetLine other : typed) {
                beside |= other.id().equals(line.id()) && line.tell(other, why);
            }
        }
        lines.setAll(stood);
        return beside && typed.size() == stood.size();
    }

    private List<SheetLine> fresh() {
        return stored.get().criteria().stream().map(each -> new SheetLine(each, touched)).toList();
    }

    /** Adds a criterion or sub-criterion below that line, or at the end of the part; answers with its place. */
    int add(ScorePart part, boolean sub, @Nullable SheetLine below) {
        int at = below == null ? end(part) : lines.indexOf(below) + 1;
        lines.add(at, new SheetLine(new Criterion(UUID.randomUUID(), part, sub, "", null), touched));
        touched.run();
        return at;
    }

    /** Makes a criterion a sub-criterion of the one above, or the other way round. */
    int turn(SheetLine line) {
        int at = lines.indexOf(line);
        if (at >= 0) {
            Criterion now = criterion(line).sub(!line.sub());
            lines.set(at, new SheetLine(now, touched));
            touched.run();
        }
        return at;
    }

    /** Moves a line up or down inside its part; answers with its new place. */
    int move(SheetLine line, int by) {
        int at = lines.indexOf(line);
        int to = at + by;
        if (at < 0 || to < 0 || to >= lines.size() || lines.get(to).part() != line.part()) {
            return at;
        }
        lines.remove(at);
        lines.add(to, line);
        touched.run();
        return to;
    }

    /** The sheet as typed; what cannot be read stays as it is stored, and is marked. */
    ScoreSheet typed() {
        List<Criterion> criteria = new ArrayList<>();
        lines.forEach(line -> criteria.add(criterion(line)));
        return new ScoreSheet(stored.get().year(), stored.get().group(), criteria);
    }

    boolean hasWrong() {
        return lines.stream().anyMatch(line -> line.most().isWrong());
    }

    private Criterion criterion(SheetLine line) {
        BigDecimal before = stored.get().criteria().stream().filter(each -> each.id().equals(line.id())).findFirst().map(Criterion::most).orElse(null);
        return line.criterion(before, texts.of(Problem.error(ScoringProblem.NOT_POINTS, "", Map.of("value", line.most().typed()))));
    }

    private int end(ScorePart part) {
        return part == ScorePart.COMMON
                ? (int) lines.stream().filter(line -> line.part() == part).count()
                : lines.size();
    }
}
