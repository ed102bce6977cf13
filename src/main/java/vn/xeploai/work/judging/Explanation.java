package vn.xeploai.work.judging;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.rules.tally.Standing;

/**
 * Giải thích: what the regulation says of one subject in a year, and what it was told.
 *
 * @param subject code of the member or organization, or the name of a member without one
 * @param name họ và tên, or name of the organization
 * @param kind as what it is judged; {@code null} for committees that are not rated here
 * @param year năm đánh giá
 * @param regulation number and symbol, e.g. {@code 366-QĐ/TW}
 * @param standing the level decided, the reason why there is none, or open
 * @param rulings one per level, best level first; empty without a kind
 * @param closing whether an organization may close the year; {@code null} for members
 * @param facts everything known, each with its origin
 * @param problems notes that cannot be read
 */
public record Explanation(
        String subject,
        String name,
        @Nullable SubjectKind kind,
        int year,
        String regulation,
        Standing standing,
        List<Ruling> rulings,
        @Nullable Ruling closing,
        List<KnownFact> facts,
        List<Problem> problems) {
    /** Keeps its own copies. */
    public Explanation {
        rulings = List.copyOf(rulings);
        facts = List.copyOf(facts);
        problems = List.copyOf(problems);
    }
}
