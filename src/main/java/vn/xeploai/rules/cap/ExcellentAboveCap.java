package vn.xeploai.rules.cap;

import java.math.BigDecimal;

import vn.xeploai.rules.regulation.CapBase;
import vn.xeploai.rules.regulation.CapScope;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/**
 * More are rated excellent than the percentage of the base allows. A higher percentage needs a recorded decision and stays
 * under the one the article names; while it is only asked for, a body must decide.
 */
public final class ExcellentAboveCap implements Rule {
    @Override
    public Finding judge(Look look) {
        Integer excellent = look.at(CapFact.EXCELLENT);
        Integer good = look.at(CapFact.GOOD);
        BigDecimal percent = look.number(Parameter.PERCENT);
        BigDecimal highest = look.numberIfSet(Parameter.PERCENT_BY_DECISION);
        CapException exception = look.atOptional(CapFact.EXCEPTION);
        CapBase base = look.choices().capBase().value().over(look.option(Parameter.BASE, CapBase.class));
        look.note(Parameter.BASE.key(), base.levels());
        look.note(
                Parameter.CAP_SCOPE.key(),
                look.choices().capScope().value().over(look.option(Parameter.CAP_SCOPE, CapScope.class)));
        if (excellent == null || good == null) {
            return look.missing();
        }
        CapSum usual = new CapSum(excellent, good, base, percent, look.choices().capRounding().value());
        if (highest == null || exception == null) {
            return explained(look, usual);
        }
        CapSum raised = new CapSum(excellent, good, base, exception.percent().min(highest), usual.rounding());
        return switch (exception.decision().outcome()) {
            case GRANTED -> explained(look, raised);
            case REFUSED -> explained(look, usual);
            case REQUESTED -> usual.isExceeded() && !raised.isExceeded()
                    ? requested(look, raised)
                    : explained(look, usual);
        };
    }

    private static Finding requested(Look look, CapSum raised) {
        explained(look, raised);
        return Finding.DECISION;
    }

    private static Finding explained(Look look, CapSum sum) {
        look.note(Parameter.PERCENT.key(), sum.percent());
        look.note("baseCount", sum.baseCount());
        look.note("limit", sum.limit());
        look.note("rounding", sum.rounding());
        look.note("stillPossible", sum.stillPossible());
        look.note("tooMany", sum.tooMany());
        return Finding.obstacleIf(sum.isExceeded());
    }
}
