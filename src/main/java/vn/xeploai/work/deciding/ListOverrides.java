package vn.xeploai.work.deciding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Danh sách trường hợp quyết định khác với nhận định của quy định. */
public final class ListOverrides {
    private final Desk desk;
    private final Regulations regulations;

    /** Reads from that desk. */
    public ListOverrides(Desk desk, Regulations regulations) {
        this.desk = desk;
        this.regulations = regulations;
    }

    /**
     * All of that year in the unit and below, earliest first.
     *
     * @param unitCode the unit, {@code null} for the whole database
     */
    public List<OverrideEntry> list(int year, @Nullable String unitCode) {
        return desk.look(records -> list(records, year, unitCode));
    }

    private List<OverrideEntry> list(Records records, int year, @Nullable String unitCode) {
        List<RatingAct> acts = records.decisions().acts(year, RatingAct.Kind.OVERRIDDEN);
        if (acts.isEmpty()) {
            return List.of();
        }
        YearScope scope = YearScope.of(records, year, regulations);
        Set<String> under = scope.under(unitCode).stream().map(Organization::code).collect(Collectors.toSet());
        List<UUID> ids = acts.stream()
                .map(RatingAct::subject)
                .filter(each -> each.kind() == RatedSubject.Kind.MEMBER)
                .map(each -> UUID.fromString(each.id()))
                .distinct()
                .toList();
        Map<String, String> names = new HashMap<>();
        records.members().withIds(ids).forEach(each -> names.put(each.id().toString(), each.person().fullName()));
        scope.tree().superiorsFirst().forEach(each -> names.put(each.code(), each.name()));
        Map<String, String> levels = new HashMap<>();
        for (MemberAssessment row : records.assessments().ofTheseMembers(year, ids)) {
            note(levels, row.memberId().toString(), row.outcome(), row.decision());
        }
        for (OrganizationAssessment row : records.assessments().ofOrganizations(year)) {
            note(levels, row.code(), row.outcome(), row.decision());
        }
        return acts.stream()
                .filter(each -> under.contains(each.unitCode()))
                .map(each -> new OverrideEntry(
                        each,
                        names.getOrDefault(each.subject().id(), each.subject().id()),
                        each.unitCode(),
                        names.getOrDefault(each.unitCode(), each.unitCode()),
                        each.subject().kind() == RatedSubject.Kind.CAP_GROUP ? null : levels.get(each.subject().id())))
                .toList();
    }

    private static void note(Map<String, String> levels, String subject, Outcome outcome, Decision decision) {
        if (decision.isTaken() && outcome instanceof Outcome.Rated rated) {
            levels.put(subject, rated.levelCode());
        }
    }
}
