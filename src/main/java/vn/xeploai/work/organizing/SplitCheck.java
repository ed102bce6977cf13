package vn.xeploai.work.organizing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.OrganizationAct;
import vn.xeploai.model.Succession;
import vn.xeploai.work.port.MemberKey;

/** Chia một tổ chức thành nhiều (không còn tổ chức cũ), hoặc tách một phần ra (tổ chức cũ còn lại). */
record SplitCheck(ActCheck act) {
    OrganizationAct check(Act.Split wanted, LocalDate day) {
        CloseCheck closing = new CloseCheck(act);
        if (wanted.parts().isEmpty()) {
            act.findings().error(ActField.PARTS, OrganizingProblem.NO_PART, Map.of());
        }
        DatedOrganization unit = closing.closable(wanted.code(), day, ActField.NAME);
        if (unit == null) {
            return OrganizationAct.SPLIT;
        }
        if (wanted.closes()) {
            act.draft().put(unit.closedOn(day));
        }
        List<MemberKey> members = act.state().standing(unit.code(), day);
        List<DatedOrganization> below = act.state().below(unit.code());
        CreateCheck creating = new CreateCheck(act);
        for (Act.Part part : wanted.parts()) {
            if (creating.make(part.code(), part.words(), day, ActField.PARTS)) {
                String code = part.code().strip();
                act.draft().cameFrom(new Succession(unit.code(), code, day, Succession.Kind.SPLIT));
                closing.sendMembers(
                        members.stream().filter(each -> part.members().contains(each.id())).toList(), code, day,
                        ActField.PARTS);
                act.hand(
                        below.stream().filter(each -> part.subordinates().contains(each.code())).toList(), code, day,
                        ActField.PARTS);
            }
        }
        if (wanted.closes()) {
            checkNobodyLeft(wanted, members, below);
        }
        return OrganizationAct.SPLIT;
    }

    private void checkNobodyLeft(Act.Split wanted, List<MemberKey> members, List<DatedOrganization> below) {
        Set<UUID> going = new HashSet<>();
        Set<String> handed = new HashSet<>();
        wanted.parts().forEach(part -> {
            going.addAll(part.members());
            handed.addAll(part.subordinates());
        });
        long left = members.stream().filter(each -> !going.contains(each.id())).count()
                + below.stream().filter(each -> !handed.contains(each.code())).count();
        if (left > 0) {
            act.findings().error(ActField.PARTS, OrganizingProblem.LEFT_OVER, Map.of("count", String.valueOf(left)));
        }
    }
}
