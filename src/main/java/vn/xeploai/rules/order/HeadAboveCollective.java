package vn.xeploai.rules.order;

import vn.xeploai.model.Level;
import vn.xeploai.rules.ruling.Choice;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.OpenChoices.Strictness;
import vn.xeploai.rules.ruling.Rule;

/**
 * O-05. The head would be rated above the collective. No central text forbids it; where a local body holds to it, the setting says
 * how strictly and names the body.
 */
public final class HeadAboveCollective implements Rule {
    @Override
    public Finding judge(Look look) {
        Choice<Strictness> choice = look.choices().headAboveCollective();
        Boolean head = look.atOptional(OrderFact.HEAD);
        Level collective = look.atOptional(OrderFact.COLLECTIVE_LEVEL);
        Level level = look.level();
        if (choice.value() == Strictness.OFF || !Boolean.TRUE.equals(head) || collective == null || level == null) {
            return Finding.NOT_APPLICABLE;
        }
        if (level.rank() >= collective.rank()) {
            return Finding.CLEAR;
        }
        return choice.value() == Strictness.WARN ? Finding.WARNING : Finding.OBSTACLE.by(choice);
    }
}
