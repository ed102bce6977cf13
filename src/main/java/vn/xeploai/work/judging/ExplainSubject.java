package vn.xeploai.work.judging;

import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.rules.judge.Judge;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.port.Records;

/** Vì sao?: every level of one subject with all its grounds, and everything the rules were told. */
public final class ExplainSubject {
    private final Desk desk;
    private final Regulations regulations;
    private final OpenChoices choices;

    /** Works on that desk; what the text leaves open and nobody chose for the year is settled as given. */
    public ExplainSubject(Desk desk, Regulations regulations, OpenChoices choices) {
        this.desk = desk;
        this.regulations = regulations;
        this.choices = choices;
    }

    /**
     * Explains a member.
     *
     * @throws vn.xeploai.work.counting.UnknownYearException for a year no known regulation ruled
     * @throws UnknownSubjectException when there is no such member
     */
    public Explanation member(int year, UUID id) {
        return desk.look(records -> member(records, year, id));
    }

    /**
     * Explains an organization.
     *
     * @throws vn.xeploai.work.counting.UnknownYearException for a year no known regulation ruled
     * @throws UnknownSubjectException when there is no such organization
     */
    public Explanation organization(int year, String code) {
        return desk.look(records -> organization(records, year, code));
    }

    private Explanation member(Records records, int year, UUID id) {
        YearScope scope = YearScope.of(records, year, regulations);
        MemberToJudge member =
                records.members().toJudge(year, id).orElseThrow(() -> new UnknownSubjectException(id.toString()));
        FactSheet sheet = MemberSheet.of(member, records.factNotes().ofMember(year, id),
                records.memberRecords().ofMembers(List.of(id), MemberSheet.FOLLOWED), scope,
                YearScores.ofMember(records, scope, id));
        return new Explanation(
                MemberSheet.subject(member),
                member.fullName(),
                MemberSheet.kind(member),
                year,
                scope.edition().regulation(),
                JudgedYear.standing(member, scope),
                new Judge(scope.edition(), year, YearChoices.of(records, year).over(choices)).judgeMember(MemberSheet.facts(member, sheet)),
                null,
                sheet.known(),
                sheet.problems());
    }

    private Explanation organization(Records records, int year, String code) {
        JudgedYear judged = JudgedYear.of(records, year, regulations, choices);
        Organization unit = judged.scope().tree().find(code).orElseThrow(() -> new UnknownSubjectException(code));
        @Nullable SubjectKind kind = SubjectKind.of(unit.level()).orElse(null);
        FactSheet sheet = judged.sheet(unit);
        List<Ruling> rulings = kind == null ? List.of() : judged.rulings(unit, kind, sheet);
        return new Explanation(
                code,
                unit.name(),
                kind,
                year,
                judged.scope().edition().regulation(),
                judged.standing(unit),
                rulings,
                kind == null ? null : judged.closing(unit, kind, sheet),
                sheet.known(),
                sheet.problems());
    }
}
