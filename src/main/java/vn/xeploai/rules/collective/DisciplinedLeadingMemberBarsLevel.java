package vn.xeploai.rules.collective;

import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** C-02. A member of the leadership collective was disciplined in the year, in whatever form. */
public final class DisciplinedLeadingMemberBarsLevel implements Rule {
    @Override
    public Finding judge(Look look) {
        Disciplines disciplines = look.at(CollectiveFact.LEADERS_DISCIPLINES);
        return disciplines == null ? look.missing() : Finding.obstacleIf(disciplines.hasAnyDecidedIn(look.year()));
    }
}
