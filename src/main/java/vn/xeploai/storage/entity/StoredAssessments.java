package vn.xeploai.storage.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.hibernate.StatelessSession;

import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.work.port.Assessments;
import vn.xeploai.work.port.OutcomeCount;

/** Kết quả xếp loại, from the database. */
final class StoredAssessments implements Assessments {
    /** Keys asked for in one query; every length is a query of its own to prepare. */
    private static final int KEYS = 500;

    private final AssessmentQueries queries;
    private final RowSet<OrganizationAssessmentRow.Key, OrganizationAssessment, OrganizationAssessmentRow> organizations;
    private final RowSet<MemberAssessmentRow.Key, MemberAssessment, MemberAssessmentRow> members;

    StoredAssessments(StatelessSession session) {
        queries = new AssessmentQueries_(session);
        organizations = new RowSet<>(
                session, OrganizationAssessmentRow::new, OrganizationAssessmentRow.Key::of, this::loadOrganizations);
        members = new RowSet<>(session, MemberAssessmentRow::new, MemberAssessmentRow.Key::of, this::loadMembers);
    }

    @Override
    public List<OrganizationAssessment> ofOrganizations(int year) {
        return organizations.read(queries.ofOrganizations(year));
    }

    @Override
    public List<MemberAssessment> ofMembers(int year) {
        return members.read(queries.ofMembers(year));
    }

    @Override
    public List<MemberAssessment> ofCells(int year, Collection<String> cellCodes) {
        return cellCodes.stream()
                .distinct()
                .gather(Gatherers.windowFixed(KEYS))
                .flatMap(cells -> members.read(queries.ofCells(year, cells)).stream())
                .toList();
    }

    @Override
    public List<MemberAssessment> ofTheseMembers(int year, Collection<UUID> memberIds) {
        return memberIds.stream()
                .distinct()
                .gather(Gatherers.windowFixed(KEYS))
                .flatMap(ids -> members.read(queries.ofTheseMembers(year, ids)).stream())
                .toList();
    }

    @Override
    public List<OrganizationAssessment> ofTheseOrganizations(int year, Collection<String> codes) {
        return codes.stream()
                .distinct()
                .gather(Gatherers.windowFixed(KEYS))
                .flatMap(some -> organizations.read(queries.ofTheseOrganizations(year, some)).stream())
                .toList();
    }

    @Override
    public List<OutcomeCount> countMembers(int year) {
        return queries.countMembers(year).stream().map(FlatOutcomeCount::value).toList();
    }

    @Override
    public Map<String, Integer> countUndecided(int year) {
        return queries.countUndecided(year).stream()
                .collect(Collectors.toMap(FlatCount::cellCode, each -> Math.toIntExact(each.howMany())));
    }

    @Override
    public void insertOrganizations(List<OrganizationAssessment> rows) {
        organizations.insert(rows);
    }

    @Override
    public void updateOrganizations(List<OrganizationAssessment> rows) {
        organizations.update(rows);
    }

    @Override
    public void insertMembers(List<MemberAssessment> rows) {
        members.insert(rows);
    }

    @Override
    public void updateMembers(List<MemberAssessment> rows) {
        members.update(rows);
    }

    @Override
    public void removeOrganizations(int year, Collection<String> codes) {
        organizations.remove(
                codes.stream().distinct().map(code -> new OrganizationAssessmentRow.Key(year, code)).toList());
    }

    @Override
    public void removeMembers(int year, Collection<UUID> memberIds) {
        members.remove(memberIds.stream().distinct().map(id -> new MemberAssessmentRow.Key(year, id)).toList());
    }

    private List<OrganizationAssessmentRow> loadOrganizations(List<OrganizationAssessmentRow.Key> keys) {
        return keys.stream()
                .collect(Collectors.groupingBy(
                        OrganizationAssessmentRow.Key::year,
                        Collectors.mapping(OrganizationAssessmentRow.Key::code, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(year -> queries.ofTheseOrganizations(year.getKey(), year.getValue()).stream())
                .toList();
    }

    private List<MemberAssessmentRow> loadMembers(List<MemberAssessmentRow.Key> keys) {
        return keys.stream()
                .collect(Collectors.groupingBy(
                        MemberAssessmentRow.Key::year,
                        Collectors.mapping(MemberAssessmentRow.Key::memberId, Collectors.toList())))
                .entrySet()
                .stream()
                .flatMap(year -> queries.ofTheseMembers(year.getKey(), year.getValue()).stream())
                .toList();
    }
}
