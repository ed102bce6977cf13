package vn.xeploai.rules.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.Level;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.cap.CapException;
import vn.xeploai.rules.collective.CollectiveFact;
import vn.xeploai.rules.member.MemberFact;
import vn.xeploai.rules.order.OrderFact;
import vn.xeploai.rules.regulation.CapScope;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Evidence;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Choice;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Facts;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.OpenChoices.ScopeChoice;
import vn.xeploai.rules.ruling.OpenChoices.Strictness;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.rules.ruling.RecordedDecision.Outcome;
import vn.xeploai.rules.ruling.RecordedDecisions;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.rules.ruling.Verdict;
import vn.xeploai.rules.subject.SubjectFact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JudgeTest {
    private static final Regulations REGULATIONS = EditionReader.shipped();

    @Test
    void a_member_who_meets_everything_may_have_the_level_of_the_score_and_no_other() {
        assertThat(verdicts(judge(2025).judgeMember(new MemberFacts("A", false, spotless().with(SubjectFact.SCORE, new BigDecimal("92"))))))
                .containsExactly(Verdict.PERMITS, Verdict.NEEDS_DECISION, Verdict.NEEDS_DECISION, Verdict.FORBIDS);
        assertThat(verdicts(judge(2025).judgeMember(new MemberFacts("A", false, spotless().with(SubjectFact.SCORE, new BigDecimal("89.9"))))))
                .containsExactly(Verdict.FORBIDS, Verdict.PERMITS, Verdict.NEEDS_DECISION, Verdict.FORBIDS);
        assertThat(verdicts(judge(2025).judgeMember(new MemberFacts("A", false, spotless().with(SubjectFact.SCORE, new BigDecimal("49"))))))
                .containsExactly(Verdict.FORBIDS, Verdict.FORBIDS, Verdict.FORBIDS, Verdict.PERMITS);
    }

    @Test
    void levels_come_best_first_and_every_provision_speaks_about_each() {
        List<Ruling> rulings = judge(2025).judgeMember(new MemberFacts("A", true, Facts.NONE));
        assertThat(rulings).extracting(each -> each.level() == null ? "" : each.level().code())
                .containsExactly("HTXSNV", "HTTNV", "HTNV", "KHTNV");
        assertThat(rulings).extracting(each -> each.grounds().size()).containsOnly(rulings.getFirst().grounds().size());
        assertThat(rulings).allSatisfy(each -> {
            assertThat(each.subject()).isEqualTo("A");
            assertThat(each.kind()).isEqualTo(SubjectKind.LEADER);
            assertThat(each.year()).isEqualTo(2025);
        });
    }

    @Test
    void what_is_missing_is_named() {
        Ruling excellent = judge(2025).judgeMember(new MemberFacts("A", false, Facts.NONE)).getFirst();
        assertThat(excellent.verdict()).isEqualTo(Verdict.CANNOT_TELL);
        assertThat(ground(excellent, RuleId.S_07).missing())
                .containsExactly(SubjectFact.TASKS_ASSIGNED, SubjectFact.TASKS_ABOVE);
    }

    @Test
    void grounds_stand_strongest_first_and_keep_those_that_permit() {
        Ruling excellent = judge(2025)
                .judgeMember(new MemberFacts("A", false, spotless().with(SubjectFact.SCORE, new BigDecimal("80"))))
                .getFirst();
        assertThat(excellent.grounds().getFirst().rule()).isEqualTo(RuleId.S_01);
        assertThat(excellent.grounds()).extracting(Ground::effect).isSorted();
        assertThat(excellent.worthALook()).extracting(Ground::rule).containsExactly(RuleId.S_01);
        assertThat(excellent.grounds()).extracting(Ground::effect).contains(Effect.PERMITS, Effect.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"REQUESTED, NEEDS_DECISION", "GRANTED, PERMITS", "REFUSED, FORBIDS"})
    void relief_is_a_recorded_decision(Outcome outcome, Effect expected) {
        Facts facts = spotless().with(MemberFact.DEGRADATION, true);
        assertThat(effect(facts, RuleId.M_08)).isEqualTo(Effect.FORBIDS);
        assertThat(effect(facts.with(RecordedDecisions.FACT, decided(RuleId.M_08, outcome)), RuleId.M_08))
                .isEqualTo(expected);
        assertThat(effect(facts.with(RecordedDecisions.FACT, decided(RuleId.M_10, outcome)), RuleId.M_08))
                .isEqualTo(Effect.FORBIDS);
    }

    @ParameterizedTest
    @CsvSource({"REQUESTED, NEEDS_DECISION", "GRANTED, PERMITS", "REFUSED, FORBIDS"})
    void a_hold_ends_by_a_recorded_decision(Outcome outcome, Effect expected) {
        Facts facts = spotless().with(SubjectFact.COMPLAINT_OPEN, true);
        assertThat(effect(facts, RuleId.S_16)).isEqualTo(Effect.NEEDS_DECISION);
        assertThat(effect(facts.with(RecordedDecisions.FACT, decided(RuleId.S_16, outcome)), RuleId.S_16))
                .isEqualTo(expected);
    }

    @Test
    void an_obstacle_that_the_text_does_not_relieve_stays_whatever_was_decided() {
        Facts facts = spotless().with(SubjectFact.QUALITY_MET, false);
        assertThat(effect(facts.with(RecordedDecisions.FACT, decided(RuleId.S_06, Outcome.GRANTED)), RuleId.S_06))
                .isEqualTo(Effect.FORBIDS);
    }

    @Test
    void a_decision_is_noted_in_the_ground() {
        Facts facts = spotless().with(MemberFact.DEGRADATION, true)
                .with(RecordedDecisions.FACT, decided(RuleId.M_08, Outcome.GRANTED));
        Ruling good = judge(2025).judgeMember(new MemberFacts("A", false, facts)).get(1);
        assertThat(ground(good, RuleId.M_08).facts()).containsKeys("degradation", "decisions");
    }

    @Test
    void for_past_years_everything_only_warns_or_hints() {
        Facts bad = Facts.NONE.with(MemberFact.EXEMPT, true).with(MemberFact.DEGRADATION, true);
        for (int year : List.of(2018, 2019, 2022, 2023, 2024)) {
            for (Ruling ruling : judge(year).judgeMember(new MemberFacts("A", false, bad))) {
                assertThat(ruling.verdict()).isIn(Verdict.PERMITS, Verdict.NOT_APPLICABLE);
                assertThat(ruling.grounds()).extracting(Ground::effect)
                        .doesNotContain(Effect.FORBIDS, Effect.CANNOT_TELL, Effect.NEEDS_DECISION);
            }
            Ruling best = judge(year).judgeMember(new MemberFacts("A", false, bad)).getFirst();
            assertThat(ground(best, RuleId.M_08).effect()).isEqualTo(Effect.WARNS);
        }
        Ruling cap2023 = judge(2023).judgeCap(new CapFacts("x", SubjectKind.MEMBER, 9, 40, null));
        assertThat(cap2023.grounds()).extracting(Ground::effect).containsExactly(Effect.HINTS);
        assertThat(cap2023.verdict()).isEqualTo(Verdict.PERMITS);
    }

    @Test
    void before_2014_no_rule_is_known() {
        Ruling best = judge(2012).judgeMember(new MemberFacts("A", false, Facts.NONE)).getFirst();
        assertThat(best.grounds()).isEmpty();
        assertThat(best.verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judge(2012).judgeCap(new CapFacts("x", SubjectKind.MEMBER, 9, 40, null)).verdict())
                .isEqualTo(Verdict.NOT_APPLICABLE);
        assertThat(judge(2012).capScope(SubjectKind.MEMBER)).isEmpty();
    }

    @Test
    void a_weak_organization_of_2016_is_told_why() {
        Facts facts = Facts.NONE.with(SubjectFact.BELOW_RATED, 9).with(SubjectFact.BELOW_NOT_COMPLETED, 4);
        List<Ruling> rulings =
                judge(2016).judgeCollective(new CollectiveFacts("TT", SubjectKind.GRASSROOTS, facts));
        assertThat(ground(rulings.getFirst(), RuleId.S_14).effect()).isEqualTo(Effect.WARNS);
        assertThat(ground(rulings.getLast(), RuleId.S_14).effect()).isEqualTo(Effect.NOT_APPLICABLE);
        List<Ruling> cell = judge(2016).judgeCollective(new CollectiveFacts("TT", SubjectKind.CELL, facts));
        assertThat(ground(cell.getFirst(), RuleId.S_14).effect()).isEqualTo(Effect.PERMITS);
    }

    @Test
    void the_cap_is_judged_at_the_best_level_with_its_sum() {
        Ruling cap = judge(2025).judgeCap(new CapFacts("Nhóm 1", SubjectKind.MEMBER, 9, 40, null));
        assertThat(cap.verdict()).isEqualTo(Verdict.FORBIDS);
        assertThat(cap.level()).isNotNull().extracting(Level::code).isEqualTo("HTXSNV");
        assertThat(cap.grounds()).singleElement().satisfies(ground -> {
            assertThat(ground.citation().article()).isEqualTo("Đ11.1.5");
            assertThat(ground.evidence()).isEqualTo(Evidence.V);
            assertThat(ground.facts()).containsEntry("limit", 8).containsEntry("base", "HTTNV");
        });
        RecordedDecision granted = new RecordedDecision(
                RuleId.Q_01, Outcome.GRANTED, "Tỉnh ủy", LocalDate.of(2025, 12, 1), "Vượt kế hoạch", "9-QĐ/TU");
        CapException exception = new CapException(BigDecimal.valueOf(25), granted);
        assertThat(judge(2025).judgeCap(new CapFacts("Nhóm 1", SubjectKind.MEMBER, 9, 40, exception)).verdict())
                .isEqualTo(Verdict.PERMITS);
    }

    @Test
    void the_scope_of_the_cap_is_as_written_or_as_chosen() {
        assertThat(judge(2025).capScope(SubjectKind.MEMBER)).contains(CapScope.SIMILAR_GROUP);
        assertThat(judge(2020).capScope(SubjectKind.MEMBER)).contains(CapScope.GRASSROOTS);
        OpenChoices perCell = OpenChoices.DEFAULTS.withCap(
                OpenChoices.DEFAULTS.capBase(), OpenChoices.DEFAULTS.capRounding(), Choice.byDefault(ScopeChoice.CELL));
        assertThat(new Judge(edition(2025), 2025, perCell).capScope(SubjectKind.MEMBER)).contains(CapScope.CELL);
    }

    @Test
    void a_unit_closes_only_when_nobody_is_left() {
        Facts open = Facts.NONE
                .with(OrderFact.OPEN_SUBORDINATES, 0)
                .with(OrderFact.OPEN_MEMBERS, 0)
                .with(OrderFact.WITHOUT_LEVEL_OR_REASON, 1);
        Ruling closing = judge(2025).judgeClosing(new CollectiveFacts("TT", SubjectKind.GRASSROOTS, open));
        assertThat(closing.level()).isNull();
        assertThat(closing.verdict()).isEqualTo(Verdict.FORBIDS);
        assertThat(closing.worthALook()).extracting(Ground::rule).containsExactly(RuleId.O_04);
        Facts done = open.with(OrderFact.WITHOUT_LEVEL_OR_REASON, 0);
        assertThat(judge(2025).judgeClosing(new CollectiveFacts("TT", SubjectKind.GRASSROOTS, done)).verdict())
                .isEqualTo(Verdict.PERMITS);
    }

    @Test
    void the_head_above_the_collective_hints_warns_or_forbids_as_chosen() {
        Level good = edition(2025).memberLevels().find("HTTNV").orElseThrow();
        Facts head = spotless().with(OrderFact.HEAD, true).with(OrderFact.COLLECTIVE_LEVEL, good);
        MemberFacts leader = new MemberFacts("A", true, head);
        assertThat(ground(judge(2025).judgeMember(leader).getFirst(), RuleId.O_05).effect()).isEqualTo(Effect.HINTS);
        Choice<Strictness> local = new Choice<>(Strictness.FORBID, "Đảng ủy phường", "12-HD/ĐU");
        OpenChoices strict = OpenChoices.DEFAULTS.withHeadAboveCollective(local);
        Ground ground = ground(new Judge(edition(2025), 2025, strict).judgeMember(leader).getFirst(), RuleId.O_05);
        assertThat(ground.effect()).isEqualTo(Effect.FORBIDS);
        assertThat(ground.citation().document()).isEqualTo("12-HD/ĐU");
        assertThat(ground.citation().article()).isEqualTo("Đảng ủy phường");
        OpenChoices nobody = OpenChoices.DEFAULTS.withHeadAboveCollective(Choice.byDefault(Strictness.FORBID));
        assertThat(ground(new Judge(edition(2025), 2025, nobody).judgeMember(leader).getFirst(), RuleId.O_05).effect())
                .isEqualTo(Effect.HINTS);
    }

    @Test
    void a_year_is_judged_by_its_own_edition_only() {
        assertThatThrownBy(() -> new Judge(edition(2024), 2025, OpenChoices.DEFAULTS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("124-2023");
        assertThatThrownBy(() -> new CollectiveFacts("A", SubjectKind.LEADER, Facts.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_small_collective_only_gets_a_note() {
        Ruling best = judge(2025)
                .judgeCollective(new CollectiveFacts("B", SubjectKind.COLLECTIVE, Facts.NONE.with(CollectiveFact.SIZE, 2)))
                .getFirst();
        assertThat(ground(best, RuleId.C_16).effect()).isEqualTo(Effect.WARNS);
    }

    private static Facts spotless() {
        return SpotlessMember.FACTS;
    }

    private static Effect effect(Facts facts, RuleId rule) {
        return ground(judge(2025).judgeMember(new MemberFacts("A", false, facts)).get(1), rule).effect();
    }

    private static Ground ground(Ruling ruling, RuleId rule) {
        return ruling.grounds().stream().filter(each -> each.rule() == rule).findFirst().orElseThrow();
    }

    private static List<Verdict> verdicts(List<Ruling> rulings) {
        return rulings.stream().map(Ruling::verdict).toList();
    }

    private static RecordedDecisions decided(RuleId rule, Outcome outcome) {
        return new RecordedDecisions(List.of(new RecordedDecision(
                rule, outcome, "Đảng ủy", LocalDate.of(2025, 12, 10), "Tự phát hiện, khắc phục xong", "15-QĐ/ĐU")));
    }

    private static Edition edition(int year) {
        return REGULATIONS.of(year).orElseThrow();
    }

    private static Judge judge(int year) {
        return new Judge(edition(year), year, OpenChoices.DEFAULTS);
    }
}
