package vn.xeploai.ui.overview;

import java.util.List;

import vn.xeploai.model.SubjectType;
import vn.xeploai.ui.kit.Comparison;
import vn.xeploai.ui.kit.Figure;
import vn.xeploai.ui.kit.LevelSign;

/**
 * One of the three percentages.
 *
 * @param subject of whom
 * @param percent the large figure
 * @param part numerator
 * @param whole those rated
 * @param pending chưa xếp loại
 * @param outside those left out, by reason, in words; empty for none
 * @param levels which levels the numerator holds
 * @param comparison last year
 * @param parts the levels with their numbers
 */
public record PercentTile(
        SubjectType subject,
        Figure percent,
        Figure part,
        Figure whole,
        Figure pending,
        String outside,
        String levels,
        Comparison comparison,
        List<Part> parts) {
    /** One level: its sign, short name, full name, number. */
    public record Part(LevelSign sign, String words, String name, Figure count, int weight) {}
}
