package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Organization;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.cap.CapGroup;
import vn.xeploai.rules.judge.CapFacts;
import vn.xeploai.rules.judge.Judge;
import vn.xeploai.rules.regulation.CapScope;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.CapMood;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;

/** Reads the cap off the grid: what stands in a column, judged by the rules of the year. */
final class CapReader {
    private static final Set<Effect> MAY_NOT_BE = EnumSet.of(Effect.FORBIDS, Effect.NEEDS_DECISION);

    private final Sheet sheet;
    private final Judge judge;
    private final Texts texts;
    private final @Nullable CapException exception;
    private final @Nullable CapCircle ofMembers;

    CapReader(Sheet sheet, YearCount count, @Nullable CapException exception, OpenChoices choices, Texts texts) {
        this.sheet = sheet;
        this.exception = exception;
        this.texts = texts;
        judge = new Judge(sheet.edition(), sheet.key().year(), choices);
        ofMembers = sheet.key() instanceof SheetKey.Members
                ? judge.capScope(SubjectKind.MEMBER).map(scope -> CapCircle.of(count, sheet.unit(), scope)).orElse(null)
                : null;
    }

    /** Counts that column; proposals of the earlier parties have no cap, there the decision is counted. */
    CapLine read(List<GridRow> rows, GridColumn focused, SubjectKind kind) {
        GridColumn column = switch (focused) {
            case CELL_COMMITTEE, CELL, DECISION -> focused;
            case SCORE, SELF, GOVERNMENT, MASS_ORGANIZATION -> GridColumn.DECISION;
        };
        SubjectKind group = kind.isPerson() ? SubjectKind.MEMBER : kind;
        LevelSet levels = sheet.levels();
        Optional<CapScope> scope = judge.capScope(group);
        if (scope.isEmpty()) {
            return new CapLine(CapMood.NONE, "", "", 0, texts.get("rating.cap.none", Map.of(
                    "year", String.valueOf(sheet.key().year()),
                    "level", levels.levels().getFirst().code(),
                    "regulation", sheet.edition().regulation())), "");
        }
        int excellent = count(rows, column, group, levels.levels().getFirst());
        int good = count(rows, column, group, levels.levels().get(1));
        CapCircle wider = ofMembers;
        Ruling ruling = judge.judgeCap(wider == null
                ? new CapFacts(sheet.unit().code(), group, excellent, good, exception)
                : new CapFacts(wider.unit().code(), group, excellent + wider.excellentOutside(),
                        good + wider.goodOutside(), exception));
        CapGroup meaning = wider != null ? wider.meaning()
                : scope.get() == CapScope.SIMILAR_GROUP ? CapGroup.TOGETHER : CapGroup.AS_WRITTEN;
        return line(meaning.weigh(ruling.grounds().getFirst()), meaning, column, wider == null ? sheet.unit() : wider.unit(), levels);
    }

    private static int count(List<GridRow> rows, GridColumn column, SubjectKind group, Level level) {
        return Math.toIntExact(rows.stream()
                .filter(row -> group.isPerson() == row.entry().kind().isPerson())
                .filter(row -> group.isPerson() || row.entry().kind() == group)
                .filter(row -> level.code().equals(column.level(row.marks())))
                .count());
    }

    private CapLine line(Ground ground, CapGroup meaning, GridColumn column, Organization group, LevelSet levels) {
        Map<String, Object> facts = ground.facts();
        int excellent = number(facts, "excellent");
        int limit = number(facts, "limit");
        int left = number(facts, "stillPossible");
        CapMood mood = CapMood.of(excellent > limit, MAY_NOT_BE.contains(ground.effect()), left);
        int base = number(facts, "baseCount");
        String state = texts.get("rating.cap." + mood.sentence(excellent, limit, base), Map.of(
                "left", String.valueOf(left),
                "over", String.valueOf(number(facts, "tooMany")),
                "rest", Numbers.count(base - 1),
                "levels", String.valueOf(facts.get("base"))));
        String sum = texts.get("rating.cap.sum", Map.of(
                "percent", Numbers.decimal((BigDecimal) Objects.requireNonNull(facts.get("percent"))),
                "base", Numbers.count(base),
                "levels", String.valueOf(facts.get("base")),
                "rounding", texts.of((Enum<?>) Objects.requireNonNull(facts.get("rounding")))));
        String article = texts.get("rating.article", Map.of(
                "article", ground.citation().article(),
                "document", ground.citation().document(),
                "evidence", texts.of(ground.evidence())));
        String where = texts.get("rating.cap.where", Map.of(
                "group", group.name(),
                "meaning", texts.of(meaning),
                "column", texts.get("rating.column." + column.id())));
        return new CapLine(mood, texts.get(column == GridColumn.DECISION ? "rating.cap.title" : "rating.cap.title.column", Map.of(
                        "level", levels.levels().getFirst().code(),
                        "column", texts.get("rating.column." + column.id()))),
                excellent + "/" + limit, limit == 0 ? (excellent > 0 ? 1 : 0) : Math.min(1, (double) excellent / limit),
                state + " · " + sum + " · " + article, where);
    }

    private static int number(Map<String, Object> facts, String key) {
        return (Integer) Objects.requireNonNull(facts.get(key), key);
    }
}
