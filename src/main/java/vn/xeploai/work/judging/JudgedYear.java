package vn.xeploai.work.judging;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.OrganizationFactNote;
import vn.xeploai.model.Outcome;
import vn.xeploai.rules.judge.CollectiveFacts;
import vn.xeploai.rules.judge.Judge;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.port.Records;

/** One year as the judge sees it: its rules, its tree, its count, and what was noted about organizations. */
record JudgedYear(
        YearScope scope,
        YearCount count,
        YearChoices choices,
        Judge judge,
        Map<String, Outcome> outcomes,
        Map<String, List<OrganizationFactNote>> notes,
        YearScores scores) {
    /**
     * Reads the year.
     *
     * @param choices what holds where nobody chose for the year
     * @throws vn.xeploai.work.counting.UnknownYearException for a year no known regulation ruled
     */
    static JudgedYear of(Records records, int year, Regulations regulations, OpenChoices choices) {
        YearScope scope = YearScope.of(records, year, regulations);
        YearChoices chosen = YearChoices.of(records, year);
        return new JudgedYear(
                scope,
                CountYear.count(records, scope),
                chosen,
                new Judge(scope.edition(), year, chosen.over(choices)),
                records.assessments().ofOrganizations(year).stream()
                        .collect(Collectors.toMap(OrganizationAssessment::code, OrganizationAssessment::outcome)),
                records.factNotes().ofOrganizations(year).stream()
                        .collect(Collectors.groupingBy(OrganizationFactNote::code)),
                YearScores.ofOrganizations(records, scope));
    }

    int year() {
        return scope.campaign().year();
    }

    /** Figures of a unit of the tree. */
    UnitFigures figures(Organization unit) {
        return count.figures().of(unit.code()).orElseThrow();
    }

    FactSheet sheet(Organization unit) {
        return OrganizationSheet.of(unit, figures(unit), notes.getOrDefault(unit.code(), List.of()), scope.edition(), scores);
    }

    Standing standing(Organization unit) {
        return scope.standingOf(unit, outcomes.get(unit.code()));
    }

    Standing standing(MemberToJudge member) {
        return standing(member, scope);
    }

    static Standing standing(MemberToJudge member, YearScope scope) {
        Outcome outcome = member.outcome();
        return outcome == null
                ? scope.day().ofMember(
                        member.membership(), scope.tree().find(member.countedAt()).orElseThrow().existence())
                : scope.day().ofRow(outcome, scope.edition().memberLevels());
    }

    List<Ruling> rulings(Organization unit, SubjectKind kind, FactSheet sheet) {
        return judge.judgeCollective(new CollectiveFacts(unit.code(), kind, sheet.facts()));
    }

    Ruling closing(Organization unit, SubjectKind kind, FactSheet sheet) {
        return judge.judgeClosing(new CollectiveFacts(unit.code(), kind, sheet.facts()));
    }

    /** The lines followed that the rules ask for, by member. */
    static Map<UUID, List<MemberRecord>> followed(Records records, List<MemberToJudge> members) {
        return records.memberRecords()
                .ofMembers(members.stream().map(MemberToJudge::id).toList(), MemberSheet.FOLLOWED)
                .stream()
                .collect(Collectors.groupingBy(MemberRecord::memberId));
    }

    /** Notes by the member they are about. */
    static Map<UUID, List<MemberFactNote>> byMember(List<MemberFactNote> notes) {
        return notes.stream().collect(Collectors.groupingBy(MemberFactNote::memberId));
    }
}
