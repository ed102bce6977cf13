package vn.xeploai.rules.subject;

import java.util.List;

import vn.xeploai.model.Level;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;
import vn.xeploai.rules.ruling.Verdict;

/**
 * S-09. The lowest level needs a ground: too few points, or one of the cases the article lists. Where the levels above are
 * barred by something else, the text names no level and a body decides.
 */
public final class NotCompletedNeedsGround implements Rule {
    @Override
    public Finding judge(Look look) {
        Level level = look.level();
        if (look.above().isEmpty() || level == null) {
            return Finding.NOT_APPLICABLE;
        }
        List<Ground> grounds = look.above().getLast().grounds();
        if (grounds.stream().anyMatch(each -> leadsHere(each, level, Effect.FORBIDS))) {
            return Finding.CLEAR;
        }
        if (look.above().stream().anyMatch(each -> each.verdict() == Verdict.PERMITS)) {
            return Finding.OBSTACLE;
        }
        List<Fact<?>> unknown = grounds.stream()
                .filter(each -> leadsHere(each, level, Effect.CANNOT_TELL))
                .flatMap(each -> each.missing().stream())
                .distinct()
                .toList();
        return unknown.isEmpty() ? Finding.DECISION : Finding.missing(unknown);
    }

    private static boolean leadsHere(Ground ground, Level level, Effect effect) {
        return ground.effect() == effect && level.code().equals(ground.leadsTo());
    }
}
