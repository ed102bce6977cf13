package vn.xeploai.ui.rating;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.text.GroundText;
import vn.xeploai.text.Texts;

/** Cờ in words: short for the grid, in full for the tip. */
final class FlagWords {
    /** How much a flag matters, heaviest first. */
    enum Weight {
        /** Stands against the level. */
        AGAINST,
        /** Worth a look. */
        LOOK,
        /** Something is not known. */
        MISSING,
        /** Nothing to say. */
        NONE
    }

    private final Texts texts;
    private final GroundText words;

    FlagWords(Texts texts) {
        this.texts = texts;
        words = new GroundText(texts);
    }

    Weight weight(List<Ground> grounds) {
        return grounds.stream().map(each -> weight(each.effect())).min(Weight::compareTo).orElse(Weight.NONE);
    }

    /** The heaviest ground by its title and how many more; of missing facts only the number. */
    String brief(List<Ground> grounds) {
        List<Ground> said = grounds.stream().filter(each -> weight(each.effect()) != Weight.MISSING).toList();
        if (said.isEmpty()) {
            return grounds.isEmpty() ? "" : texts.get("rating.flag.missing", Map.of(
                    "count", String.valueOf(missing(grounds))));
        }
        String first = words.title(said.getFirst().rule());
        return said.size() == 1 ? first : first + " +" + (said.size() - 1);
    }

    /** Every ground in a line of its own. */
    String inFull(List<Ground> grounds) {
        return grounds.stream().map(words::sentence).distinct().collect(Collectors.joining("\n"));
    }

    private static long missing(List<Ground> grounds) {
        return grounds.stream().flatMap(each -> each.missing().stream()).distinct().count();
    }

    private static Weight weight(Effect effect) {
        return switch (effect) {
            case FORBIDS -> Weight.AGAINST;
            case NEEDS_DECISION, WARNS, HINTS -> Weight.LOOK;
            case CANNOT_TELL, ASKS -> Weight.MISSING;
            case PERMITS, NOT_APPLICABLE -> Weight.NONE;
        };
    }
}
