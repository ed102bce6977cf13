package vn.xeploai.rules.collective;

import java.time.LocalDate;

import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** C-15. Set up less than the given months before 31/12 of the year; exactly so many are enough. */
public final class NewCollectiveIsNotRated implements Rule {
    @Override
    public Finding judge(Look look) {
        LocalDate since = look.at(CollectiveFact.ESTABLISHED_ON);
        long months = look.number(Parameter.MONTHS).longValueExact();
        return since == null
                ? look.missing()
                : Finding.obstacleIf(since.plusMonths(months).isAfter(Edition.usualReferenceDay(look.year())));
    }
}
