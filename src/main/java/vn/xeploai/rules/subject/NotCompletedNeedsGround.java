package vn.xeploai.rules.subject;

import java.util.List;

import vn.xeploai.model.Level;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.rules.ruling.Verdict;

/**
 * S-09. The lowest level needs a ground: too few points, or one of the cases the article lists. Where the level above is
 * barred by something else, the text names no level and a body decides.
 */
public final class NotCompletedNeedsGround implements Rule {
    @Override
    public Finding judge(Look look) {
        Ruling above = look.above();
        Level level = look.level();
        if (above == null || level == null) {
            return Finding.NOT_APPLICABLE;
        }
        if (above.grounds().stream().anyMatch(each -> leadsHere(each, level, Effect.FORBIDS))) {
            return Finding.CLEAR;
        }
        List<Fact<?>> unknown = above.grounds().stream()
                .filter(each -> leadsHere(each, level, Effect.CANNOT_TELL))
                .flatMap(each -> each.missing().stream())
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            return Finding.missing(unknown);
        }
        return above.verdict() == Verdict.PERMITS ? Finding.OBSTACLE : Finding.DECISION;
    }

    private static boolean leadsHere(Ground ground, Level level, Effect effect) {
        return ground.effect() == effect && level.code().equals(ground.leadsTo());
    }
}
