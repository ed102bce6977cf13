package vn.xeploai.ui.kit;

import java.util.Map;
import java.util.stream.Collectors;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Texts;
import vn.xeploai.work.counting.Slice;

/**
 * Words of the figures: names of levels and of parts of a count.
 *
 * @param texts the language
 */
public record Wording(Texts texts) {
    /** Short: the code in Vietnamese, its reading in English, where the code says nothing. */
    public String level(Level level) {
        return texts.locale().getLanguage().equals("vi") ? level.code() : level.gloss();
    }

    /** Good or better in the words of the time, e.g. {@code HTTNV trở lên}. */
    public String goodOrBetter(LevelSet levels) {
        String lowest = levels.levels().stream().filter(Level::goodOrBetter).map(this::level).reduce("", (_, last) -> last);
        return texts.get("ui.good-or-better", Map.of("level", lowest));
    }

    /** Which levels make "good or better", e.g. {@code TSVM + HTTNV}. */
    public String goodLevels(LevelSet levels) {
        return levels.levels().stream().filter(Level::goodOrBetter).map(this::level).collect(Collectors.joining(" + "));
    }

    /** A reason in the middle of a sentence. */
    public String reason(NotRatedReason reason) {
        String words = texts.of(reason);
        return words.substring(0, 1).toLowerCase(texts.locale()) + words.substring(1);
    }

    /** The part of that count in words. */
    public String part(Slice slice, Tally tally) {
        return switch (slice) {
            case Slice.Total _ -> texts.get("ui.slice.total");
            case Slice.NotSubject _ -> texts.get("ui.slice.not-subject");
            case Slice.NotSubjectBecause because -> texts.of(because.reason());
            case Slice.Pending _ -> texts.get("ui.slice.pending");
            case Slice.Rated _ -> texts.get("ui.slice.rated");
            case Slice.GoodOrBetter _ -> goodOrBetter(tally.levelSet());
            case Slice.AtLevel at -> tally.levelSet().find(at.levelCode()).map(texts::of).orElse(at.levelCode());
        };
    }
}
