package vn.xeploai.work.organizing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAct;

/** Đổi tên, cấp trên, cấp, loại hình. */
record ChangeCheck(ActCheck act) {
    OrganizationAct check(Act.Change wanted, LocalDate day) {
        DatedOrganization before = act.subject(wanted.code(), day, ActField.NAME);
        if (before == null) {
            return OrganizationAct.RENAMED;
        }
        Organization now = before.now();
        Organization after = act.read(now.code(), wanted.words(), now.existence(), day);
        if (after == null) {
            return OrganizationAct.RENAMED;
        }
        if (after.equals(now)) {
            act.findings().error(ActField.NAME, OrganizingProblem.NOTHING_CHANGED, Map.of());
        }
        act.draft().put(before.changedOn(day, after));
        if (!Objects.equals(now.superiorCode(), after.superiorCode()) || now.level() != after.level()) {
            act.fits(after.superiorCode(), after, ActField.LEVEL);
        }
        if (now.level() != after.level()) {
            checkBelow(after, day);
        }
        return kind(now, after);
    }

    /** What stands in and below it must still be able to. */
    private void checkBelow(Organization after, LocalDate day) {
        if (!after.level().holdsMembers() && !act.state().standing(after.code(), day).isEmpty()) {
            act.findings().error(ActField.LEVEL, OrganizingProblem.MEMBERS_NEED_A_CELL,
                    Map.of("count", String.valueOf(act.state().standing(after.code(), day).size())));
        }
        act.state().below(after.code()).forEach(each -> act.fits(after.code(), each.now(), ActField.LEVEL));
    }

    private static OrganizationAct kind(Organization now, Organization after) {
        if (!Objects.equals(now.superiorCode(), after.superiorCode())) {
            return OrganizationAct.MOVED;
        }
        return now.name().equals(after.name()) ? OrganizationAct.RECLASSIFIED : OrganizationAct.RENAMED;
    }
}
