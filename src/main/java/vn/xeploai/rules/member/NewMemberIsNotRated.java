package vn.xeploai.rules.member;

import java.time.LocalDate;

import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.OpenChoices.CountedUntil;
import vn.xeploai.rules.ruling.Rule;

/** M-03. Admitted less than the given months before the day that counts; exactly so many are enough. */
public final class NewMemberIsNotRated implements Rule {
    @Override
    public Finding judge(Look look) {
        LocalDate admittedOn = look.at(MemberFact.ADMITTED_ON);
        boolean toMeeting = look.choices().sixMonthsUntil().value() == CountedUntil.MEETING_DAY;
        LocalDate day = toMeeting ? look.at(MemberFact.MEETING_DAY) : referenceDay(look);
        long months = look.number(Parameter.MONTHS).longValueExact();
        return admittedOn == null || day == null
                ? look.missing()
                : Finding.obstacleIf(admittedOn.plusMonths(months).isAfter(day));
    }

    private static LocalDate referenceDay(Look look) {
        LocalDate day = look.atOptional(MemberFact.REFERENCE_DAY);
        return day == null ? Edition.usualReferenceDay(look.year()) : day;
    }
}
