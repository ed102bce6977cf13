package vn.xeploai.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.kit.Comparison;
import vn.xeploai.ui.kit.Figure;
import vn.xeploai.ui.kit.LevelSign;
import vn.xeploai.ui.kit.Wording;
import vn.xeploai.work.counting.Slice;

/**
 * One of the three percentages with everything that makes it honest.
 *
 * @param subject which of the three
 * @param percent the large figure
 * @param part numerator
 * @param whole denominator
 * @param wholeWords what the denominator is
 * @param levelWords which levels the numerator holds
 * @param comparison last year
 * @param lines the levels
 * @param total tổng số
 * @param pending chưa xếp loại
 * @param pendingWords why they are pending, or empty
 * @param reasons those left out, by reason
 */
public record SubjectCard(
        SubjectType subject,
        Figure percent,
        Figure part,
        Figure whole,
        String wholeWords,
        String levelWords,
        Comparison comparison,
        List<LevelLine> lines,
        Figure total,
        Figure pending,
        String pendingWords,
        List<Reason> reasons) {

    /**
     * A level in the card.
     *
     * @param sign of the level
     * @param words short name
     * @param name full name
     * @param count how many
     * @param percent of the denominator
     * @param weight of its part of the bar
     */
    public record LevelLine(LevelSign sign, String words, String name, Figure count, String percent, int weight) {}

    /** Why some are left out. */
    public record Reason(String words, Figure count) {}

    static SubjectCard of(UnitTally unit, CountedYears years, @Nullable Tally before, Denominator of) {
        Tally tally = unit.tally();
        Texts texts = unit.wording().texts();
        Figure percent = unit.goodPercent(of);
        return new SubjectCard(
                unit.subject(),
                percent.text().equals(Numbers.NONE) ? percent : new Figure(percent.text() + " %", percent.names()),
                unit.good(),
                of == Denominator.TOTAL ? unit.total() : unit.rated(),
                texts.get("ui.card.of." + of.name()),
                unit.wording().goodLevels(tally.levelSet()),
                Comparison.of(tally, before, years.yearBefore(), of, texts),
                lines(unit, of),
                unit.total(),
                unit.pending(),
                pendingWords(tally, unit.wording()),
                reasons(unit));
    }

    /** Nobody of this kind here. */
    public boolean isEmpty() {
        return total.names() == null;
    }

    private static List<LevelLine> lines(UnitTally unit, Denominator of) {
        List<LevelLine> lines = new ArrayList<>();
        Tally tally = unit.tally();
        for (Level level : tally.levelSet().levels()) {
            lines.add(new LevelLine(
                    LevelSign.of(level), unit.wording().level(level), unit.wording().texts().of(level), unit.at(level),
                    unit.percentAt(level, of).text(), tally.levels().getOrDefault(level, 0)));
        }
        return lines;
    }

    private static List<Reason> reasons(UnitTally unit) {
        List<Reason> reasons = new ArrayList<>();
        for (Map.Entry<NotRatedReason, Integer> each : unit.tally().notSubject().entrySet()) {
            reasons.add(new Reason(
                    unit.wording().reason(each.getKey()),
                    unit.count(each.getValue(), new Slice.NotSubjectBecause(each.getKey()))));
        }
        return reasons;
    }

    private static String pendingWords(Tally tally, Wording wording) {
        List<String> words = tally.pendingByReason().entrySet().stream()
                .map(each -> Numbers.count(each.getValue()) + " " + wording.reason(each.getKey()))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!words.isEmpty() && tally.pendingWithoutReason() > 0) {
            words.add(Numbers.count(tally.pendingWithoutReason()) + " " + wording.texts().get("ui.card.no-reason"));
        }
        return String.join(", ", words);
    }
}
