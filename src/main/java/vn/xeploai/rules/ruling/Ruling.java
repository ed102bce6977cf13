package vn.xeploai.rules.ruling;

import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.rules.regulation.SubjectKind;

/**
 * Phán định: what the regulation says about one subject at one level, with every ground, strongest first.
 *
 * @param subject whom it is about, as the caller names it
 * @param kind which kind of subject
 * @param year năm đánh giá
 * @param level the level judged, {@code null} when a unit's closing is judged
 * @param verdict what the grounds come to together
 * @param grounds all of them, also those that permit
 */
public record Ruling(
        String subject, SubjectKind kind, int year, @Nullable Level level, Verdict verdict, List<Ground> grounds) {
    /** Keeps its own copy. */
    public Ruling {
        grounds = List.copyOf(grounds);
    }

    /** Weighs the grounds: the strongest one decides. */
    public static Ruling of(String subject, SubjectKind kind, int year, @Nullable Level level, List<Ground> grounds) {
        Verdict verdict =
                grounds.stream().map(each -> each.effect().verdict()).reduce(Verdict.NOT_APPLICABLE, Verdict::and);
        List<Ground> strongestFirst =
                grounds.stream().sorted(Comparator.comparing(Ground::effect)).toList();
        return new Ruling(subject, kind, year, level, verdict, strongestFirst);
    }

    /** The grounds somebody should look at. */
    public List<Ground> worthALook() {
        return grounds.stream().filter(each -> each.effect().isWorthALook()).toList();
    }
}
