package vn.xeploai.work.judging;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.OrganizationFactNote;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.cap.CapGroup;
import vn.xeploai.rules.judge.Judge;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.work.campaign.YearChoices;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.port.Records;

/** Vì sao?, for everybody in a sheet at once: few narrow queries however many stand in it. */
public final class ExplainSheet {
    private final Desk desk;
    private final Regulations regulations;
    private final OpenChoices choices;

    /** Works on that desk; what the text leaves open and nobody chose for the year is settled as given. */
    public ExplainSheet(Desk desk, Regulations regulations, OpenChoices choices) {
        this.desk = desk;
        this.regulations = regulations;
        this.choices = choices;
    }

    /** The members of a cell or with a row there, by the text of their id, also those who count nowhere. */
    public Map<String, Explanation> members(int year, String cellCode) {
        return desk.look(records -> members(records, YearScope.of(records, year, regulations), List.of(cellCode)));
    }

    /** The members of those cells likewise, inside a transaction of the caller's. */
    public Map<String, Explanation> members(Records records, YearScope scope, List<String> cellCodes) {
        int year = scope.campaign().year();
        Judge judge = new Judge(scope.edition(), year, YearChoices.of(records, year).over(choices));
        Map<UUID, List<MemberFactNote>> notes =
                JudgedYear.byMember(records.factNotes().ofMembers(year, cellCodes));
        YearScores scores = YearScores.ofMembers(records, scope, cellCodes);
        Map<String, Explanation> told = new LinkedHashMap<>();
        List<MemberToJudge> members = records.members().toJudge(year, cellCodes);
        Map<UUID, List<MemberRecord>> followed = JudgedYear.followed(records, members);
        for (MemberToJudge each : members) {
            FactSheet sheet = MemberSheet.of(each, notes.getOrDefault(each.id(), List.of()),
                    followed.getOrDefault(each.id(), List.of()), scope, scores);
            told.put(each.id().toString(), new Explanation(
                    MemberSheet.subject(each),
                    each.fullName(),
                    MemberSheet.kind(each),
                    year,
                    scope.edition().regulation(),
                    JudgedYear.standing(each, scope),
                    judge.judgeMember(MemberSheet.facts(each, sheet)),
                    null,
                    sheet.known(),
                    sheet.problems()));
        }
        return told;
    }

    /** The grassroots organizations and cells of a unit, itself included, by code. */
    public Map<String, Explanation> units(int year, String unitCode) {
        return desk.look(records -> units(records, year, List.of(unitCode)));
    }

    /** Those of several units, inside a transaction of the caller's. */
    public Map<String, Explanation> units(Records records, int year, List<String> unitCodes) {
        JudgedYear judged = JudgedYear.of(records, year, regulations, choices);
        Map<String, Explanation> told = new LinkedHashMap<>();
        unitCodes.stream().flatMap(code -> judged.scope().tree().subtree(code).stream()).forEach(each -> {
            SubjectKind kind = SubjectKind.of(each.level()).orElse(null);
            if (kind != null) {
                FactSheet sheet = judged.sheet(each);
                told.put(each.code(), new Explanation(
                        each.code(),
                        each.name(),
                        kind,
                        year,
                        judged.scope().edition().regulation(),
                        judged.standing(each),
                        judged.rulings(each, kind, sheet),
                        judged.closing(each, kind, sheet),
                        sheet.known(),
                        sheet.problems()));
            }
        });
        return told;
    }

    /** What the rules say of every group in which the cap is taken and somebody is excellent, also of those within it. */
    public List<CheckedGround> caps(Records records, int year) {
        JudgedYear judged = JudgedYear.of(records, year, regulations, choices);
        CapGroups groups = new CapGroups(judged);
        return judged.scope().tree().superiorsFirst().stream().flatMap(each -> groups.all(each).stream()).toList();
    }

    /** What the text leaves open, as it is settled for that year. */
    public OpenChoices choices(int year) {
        return desk.look(records -> YearChoices.of(records, year).over(choices));
    }

    /** The higher cap asked for or decided for a group formed at that organization, {@code null} if there is none. */
    public @Nullable CapException capException(int year, String unitCode, CapGroup meaning) {
        return desk.look(records -> {
            YearScope scope = YearScope.of(records, year, regulations);
            CapExceptions exceptions = new CapExceptions(scope, records.factNotes().ofOrganizations(year).stream()
                    .collect(Collectors.groupingBy(OrganizationFactNote::code)),
                    YearChoices.of(records, year).capException());
            return scope.tree().find(unitCode).map(unit -> exceptions.of(unit, meaning));
        }).orElse(null);
    }
}
