package vn.xeploai.work.organizing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAct;
import vn.xeploai.model.Succession;
import vn.xeploai.work.keeping.TypedDay;

/** Sáp nhập vào một tổ chức đang có, hoặc hợp nhất thành một tổ chức mới. */
record MergeCheck(ActCheck act) {
    OrganizationAct check(Act.Merge wanted, LocalDate day) {
        CloseCheck closing = new CloseCheck(act);
        List<String> sources = List.copyOf(new LinkedHashSet<>(wanted.sources()));
        if (sources.size() < (wanted.made() == null ? 1 : 2)) {
            act.findings().error(ActField.SOURCES, OrganizingProblem.TOO_FEW, Map.of());
        }
        String into = target(wanted, day);
        if (into != null && sources.contains(into)) {
            act.findings().error(ActField.INTO, OrganizingProblem.INTO_ITSELF, Map.of());
            return OrganizationAct.MERGED;
        }
        List<DatedOrganization> ending = new ArrayList<>();
        for (String code : sources) {
            DatedOrganization unit = closing.closable(code, day, ActField.SOURCES);
            if (unit != null) {
                act.draft().put(unit.closedOn(day));
                ending.add(unit);
            }
        }
        if (into == null) {
            return OrganizationAct.MERGED;
        }
        for (DatedOrganization each : ending) {
            act.draft().cameFrom(new Succession(each.code(), into, day, Succession.Kind.MERGED));
            closing.sendMembers(act.state().standing(each.code(), day), into, day, ActField.INTO);
            act.hand(act.state().below(each.code()).stream()
                    .filter(below -> !sources.contains(below.code()) && !below.code().equals(into))
                    .toList(), into, day, ActField.INTO);
        }
        Organization target = act.draft().find(into).map(DatedOrganization::now).orElseThrow();
        if (target.superiorCode() != null && sources.contains(target.superiorCode())) {
            act.findings().error(ActField.INTO, OrganizingProblem.NOT_THERE_THAT_DAY, Map.of(
                    "name", act.draft().find(target.superiorCode()).map(one -> one.now().name()).orElse(""),
                    "day", TypedDay.written(day)));
        }
        return OrganizationAct.MERGED;
    }

    private @Nullable String target(Act.Merge wanted, LocalDate day) {
        UnitWords made = wanted.made();
        if (made != null) {
            return new CreateCheck(act).make(wanted.into(), made, day, ActField.INTO) ? wanted.into().strip() : null;
        }
        if (wanted.into().isBlank()) {
            act.findings().error(ActField.INTO, OrganizingProblem.EMPTY, Map.of());
            return null;
        }
        Organization target = act.other(wanted.into(), day, ActField.INTO);
        return target == null ? null : target.code();
    }
}
