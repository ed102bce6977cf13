package vn.xeploai.work.judging;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationFactNote;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.rules.ruling.RecordedDecisions;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.locking.LockProblem;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.port.Records;

/**
 * Ghi dữ kiện: one fact, or one decision of the competent body, about a subject of a year. Answers with what stands against
 * it; empty when it is kept. Throws {@link vn.xeploai.work.counting.UnknownYearException} for a year no known regulation ruled.
 */
public final class NoteFact {
    private final Desk desk;
    private final Regulations regulations;
    private final Role role;

    /** Works on that desk, for the one user there is. */
    public NoteFact(Desk desk, Regulations regulations) {
        this(desk, regulations, Role.LEADER);
    }

    /** Works on that desk, for somebody of that role. */
    public NoteFact(Desk desk, Regulations regulations, Role role) {
        this.desk = desk;
        this.regulations = regulations;
        this.role = role;
    }

    /** Notes a fact about a member; the value as {@link FactSpelling} writes it, {@code null} when no longer known. */
    public List<Problem> member(int year, UUID id, String key, @Nullable String value) {
        return desk.change(records -> member(records, year, id, key, _ -> value));
    }

    /** Notes a fact about an organization; the value as {@link FactSpelling} writes it, {@code null} when no longer known. */
    public List<Problem> organization(int year, String code, String key, @Nullable String value) {
        return desk.change(records -> organization(records, year, code, key, _ -> value));
    }

    /** Adds a decision about a member to those noted; the latest one about a rule counts. */
    public List<Problem> decisionOnMember(int year, UUID id, RecordedDecision decision) {
        return desk.change(records ->
                member(records, year, id, RecordedDecisions.FACT.key(), sheet -> with(sheet, decision)));
    }

    /** Adds a decision about an organization to those noted; the latest one about a rule counts. */
    public List<Problem> decisionOnOrganization(int year, String code, RecordedDecision decision) {
        return desk.change(records ->
                organization(records, year, code, RecordedDecisions.FACT.key(), sheet -> with(sheet, decision)));
    }

    private List<Problem> member(
            Records records, int year, UUID id, String key, Function<FactSheet, @Nullable String> value) {
        YearScope scope = YearScope.of(records, year, regulations);
        Optional<MemberToJudge> member = records.members().toJudge(year, id);
        if (member.isEmpty()) {
            return List.of(Problem.error(JudgingProblem.UNKNOWN_MEMBER, id.toString(), Map.of()));
        }
        Optional<Problem> frozen = notAllowed(key).or(() -> YearGuard.frozen(records, year, member.get().countedAt()));
        if (frozen.isPresent()) {
            return List.of(frozen.get());
        }
        FactSheet sheet = MemberSheet.of(member.get(), records.factNotes().ofMember(year, id),
                records.memberRecords().ofMembers(List.of(id), MemberSheet.FOLLOWED), scope,
                YearScores.ofMember(records, scope, id));
        @Nullable String noted = value.apply(sheet);
        List<Problem> against = against(MemberSheet.kind(member.get()), key, noted, sheet, scope);
        if (against.isEmpty()) {
            records.factNotes().putMembers(List.of(new MemberFactNote(year, id, key, noted)));
        }
        return against;
    }

    private List<Problem> organization(
            Records records, int year, String code, String key, Function<FactSheet, @Nullable String> value) {
        JudgedYear judged = JudgedYear.of(records, year, regulations, OpenChoices.DEFAULTS);
        Optional<Organization> unit = judged.scope().tree().find(code);
        if (unit.isEmpty()) {
            return List.of(Problem.error(JudgingProblem.UNKNOWN_ORGANIZATION, code, Map.of("code", code)));
        }
        Optional<Problem> frozen = notAllowed(key).or(() -> YearGuard.frozen(records, year, code));
        if (frozen.isPresent()) {
            return List.of(frozen.get());
        }
        FactSheet sheet = judged.sheet(unit.get());
        @Nullable String noted = value.apply(sheet);
        @Nullable SubjectKind kind = SubjectKind.of(unit.get().level()).orElse(null);
        List<Problem> against = against(kind, key, noted, sheet, judged.scope());
        if (against.isEmpty()) {
            records.factNotes().putOrganizations(List.of(new OrganizationFactNote(year, code, key, noted)));
        }
        return against;
    }

    /** A recorded decision frees a level as an override does, so it asks for the same role. */
    private Optional<Problem> notAllowed(String key) {
        return key.equals(RecordedDecisions.FACT.key()) && !role.mayDecide()
                ? Optional.of(Problem.error(LockProblem.NOT_ALLOWED, "", Map.of()))
                : YearGuard.notAllowed(role);
    }

    private static String with(FactSheet sheet, RecordedDecision decision) {
        List<RecordedDecision> all = new ArrayList<>(sheet.facts().get(RecordedDecisions.FACT)
                .map(RecordedDecisions::all)
                .orElse(List.of()));
        all.add(decision);
        return FactSpelling.write(new RecordedDecisions(all));
    }

    private static List<Problem> against(
            @Nullable SubjectKind kind, String key, @Nullable String value, FactSheet sheet, YearScope scope) {
        Optional<Fact<?>> fact = NotableFacts.find(kind, key);
        if (fact.isEmpty()) {
            return List.of(Problem.error(JudgingProblem.UNKNOWN_FACT, key, Map.of("key", key)));
        }
        if (value == null) {
            return List.of();
        }
        if (sheet.find(fact.get()).filter(each -> each.origin() == KnownFact.Origin.RECORD).isPresent()) {
            return List.of(Problem.error(JudgingProblem.STANDS_IN_RECORD, key, Map.of("key", key)));
        }
        return new FactSpelling(scope.edition().organizationLevels()).read(fact.get(), value) instanceof FactReading.Unreadable bad
                ? List.of(bad.problem())
                : List.of();
    }
}
