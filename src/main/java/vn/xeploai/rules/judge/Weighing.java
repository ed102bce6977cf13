package vn.xeploai.rules.judge;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.Level;
import vn.xeploai.rules.regulation.Citation;
import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.rules.regulation.Provision;
import vn.xeploai.rules.ruling.Choice;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Facts;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Power;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.rules.ruling.RecordedDecisions;

/** Turns what a rule finds into a ground: decisions of the competent body first, then the power of the provision. */
final class Weighing {
    private Weighing() {}

    static Ground ground(Provision provision, Facts known, Look.Setting setting, boolean inForce) {
        Level level = setting.level();
        if (level != null && !provision.speaksOf(level.code())) {
            return new Ground(
                    provision.rule(), Effect.NOT_APPLICABLE, provision.citation(), null, Map.of(), List.of());
        }
        Look look = new Look(provision, known, setting);
        Finding finding = afterDecisions(RuleBook.rule(provision.rule()).judge(look), provision, look);
        Citation citation = authority(finding, provision);
        Power power = Power.of(citation.evidence(), inForce);
        return new Ground(
                provision.rule(),
                power.effectOf(finding),
                citation,
                provision.leadsTo(),
                look.looked(),
                finding.missing());
    }

    private static Finding afterDecisions(Finding finding, Provision provision, Look look) {
        boolean open = finding.kind() == Finding.Kind.DECISION
                || (finding.kind() == Finding.Kind.OBSTACLE && provision.relievable());
        RecordedDecisions decisions = open ? look.atOptional(RecordedDecisions.FACT) : null;
        if (decisions == null) {
            return finding;
        }
        Optional<RecordedDecision> decision = decisions.about(provision.rule());
        return decision.map(each -> switch (each.outcome()) {
                    case GRANTED -> Finding.CLEAR;
                    case REFUSED -> Finding.OBSTACLE;
                    case REQUESTED -> Finding.DECISION;
                })
                .orElse(finding);
    }

    private static Citation authority(Finding finding, Provision provision) {
        Choice<?> choice = finding.authority();
        return choice == null || choice.isDefault()
                ? provision.citation()
                : new Citation(choice.document(), choice.decidedBy(), Evidence.V);
    }
}
