package vn.xeploai.ui.rating;

import java.util.List;

import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Verdict;
import vn.xeploai.ui.kit.LevelSign;

/**
 * Căn cứ của một đối tượng as the panel shows it.
 *
 * @param name whom it is about
 * @param state year, regulation, what is decided
 * @param levels best first
 * @param known everything the rules were told, with its origin
 * @param rules a body may decide about
 */
public record RulingPicture(
        String name, String state, List<LevelCard> levels, List<KnownLine> known, List<RuleChoice> rules) {
    /**
     * One level.
     *
     * @param sign of the level
     * @param name of the level
     * @param verdict what all grounds come to
     * @param word the verdict in words
     * @param decided whether it is the decided level
     * @param grounds worth a look, strongest first
     * @param met conditions that are met, in words
     */
    public record LevelCard(
            LevelSign sign,
            String name,
            Verdict verdict,
            String word,
            boolean decided,
            List<GroundLine> grounds,
            List<GroundLine> met) {}

    /**
     * One ground.
     *
     * @param effect what it says
     * @param sentence in words
     * @param article where it is written and how sure that is
     * @param facts what was looked at, or empty
     */
    public record GroundLine(Effect effect, String sentence, String article, String facts) {}

    /**
     * One fact the rules were told.
     *
     * @param label of the fact
     * @param value in words
     * @param origin in words
     */
    public record KnownLine(String label, String value, String origin) {}

    /**
     * One rule a body may decide about.
     *
     * @param rule which
     * @param words its title and id
     */
    public record RuleChoice(RuleId rule, String words) {}
}
