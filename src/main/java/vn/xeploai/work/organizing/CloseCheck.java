package vn.xeploai.work.organizing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAct;
import vn.xeploai.work.keeping.TypedDay;
import vn.xeploai.work.port.MemberKey;

/** Kết thúc hoạt động, hoạt động trở lại. */
record CloseCheck(ActCheck act) {
    OrganizationAct close(Act.Close wanted, LocalDate day) {
        DatedOrganization unit = closable(wanted.code(), day, ActField.NAME);
        if (unit == null) {
            return OrganizationAct.CLOSED;
        }
        act.draft().put(unit.closedOn(day));
        List<MemberKey> members = act.state().standing(unit.code(), day);
        if (!members.isEmpty()) {
            String cell = target(wanted.membersTo(), unit, day, ActField.MEMBERS_TO,
                    OrganizingProblem.MEMBERS_STAND, members.size());
            sendMembers(members, cell, day, ActField.MEMBERS_TO);
        }
        List<DatedOrganization> below = act.state().below(unit.code());
        if (!below.isEmpty()) {
            String superior = target(wanted.subordinatesTo(), unit, day, ActField.SUBORDINATES_TO,
                    OrganizingProblem.SUBORDINATES_STAND, below.size());
            if (superior != null) {
                act.hand(below, superior, day, ActField.SUBORDINATES_TO);
            }
        }
        return OrganizationAct.CLOSED;
    }

    OrganizationAct reopen(Act.Reopen wanted, LocalDate day) {
        DatedOrganization unit = act.draft().find(wanted.code()).orElse(null);
        LocalDate closed = unit == null ? null : unit.now().existence().until();
        if (unit == null || closed == null) {
            act.findings().error(ActField.NAME, OrganizingProblem.NOT_CLOSED, Map.of());
            return OrganizationAct.REOPENED;
        }
        if (day.isBefore(closed)) {
            act.findings().error(ActField.DAY, OrganizingProblem.BEFORE_LAST_CHANGE,
                    Map.of("name", unit.now().name(), "day", TypedDay.written(closed)));
            return OrganizationAct.REOPENED;
        }
        String superior = unit.now().superiorCode();
        if (superior == null || act.other(superior, day, ActField.DAY) != null) {
            act.draft().put(unit.reopenedOn(day));
        }
        return OrganizationAct.REOPENED;
    }

    /** The organization, if it can end that day; never on the day it was set up. */
    @Nullable DatedOrganization closable(String code, LocalDate day, ActField field) {
        DatedOrganization unit = act.subject(code, day, field);
        if (unit != null && day.equals(unit.now().existence().since())) {
            act.findings().error(ActField.DAY, OrganizingProblem.BEFORE_SET_UP,
                    Map.of("name", unit.now().name(), "day", TypedDay.written(day)));
            return null;
        }
        return unit;
    }

    /** Sends members to that cell, which must be one. */
    void sendMembers(List<MemberKey> members, @Nullable String cell, LocalDate day, ActField field) {
        if (cell == null || members.isEmpty()) {
            return;
        }
        Organization target = act.draft().find(cell).map(DatedOrganization::now).orElseThrow();
        if (!target.level().holdsMembers()) {
            act.findings().error(field, OrganizingProblem.NOT_A_CELL,
                    Map.of("name", target.name(), "count", String.valueOf(members.size())));
            return;
        }
        act.move(members, cell, day);
    }

    private @Nullable String target(
            String typed, DatedOrganization unit, LocalDate day, ActField field, OrganizingProblem missing, int count) {
        if (typed.isBlank()) {
            act.findings().error(field, missing, Map.of("name", unit.now().name(), "count", String.valueOf(count)));
            return null;
        }
        if (typed.strip().equals(unit.code())) {
            act.findings().error(field, OrganizingProblem.INTO_ITSELF, Map.of());
            return null;
        }
        Organization target = act.other(typed, day, field);
        return target == null ? null : target.code();
    }
}
