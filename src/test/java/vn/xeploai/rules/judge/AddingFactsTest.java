package vn.xeploai.rules.judge;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.member.MemberFact;
import vn.xeploai.rules.regulation.CriterionGrade;
import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.Facts;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.LowestGrades;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.PartOf;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.rules.ruling.RecordedDecisions;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.rules.ruling.ScoreParts;
import vn.xeploai.rules.ruling.Verdict;
import vn.xeploai.rules.trial.KnownFacts;

import static org.assertj.core.api.Assertions.assertThat;

class AddingFactsTest {
    private static final Edition EDITION = EditionReader.shipped().of(2025).orElseThrow();
    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);

    /** Decisions and an own reference day take back what stood before them, so other gaps may come to light: not tried here. */
    private static final Set<Fact<?>> TAKING_BACK = Set.of(RecordedDecisions.FACT, MemberFact.REFERENCE_DAY);

    @Property(tries = 60)
    void knowing_more_never_turns_a_refusal_into_not_knowing(
            @ForAll("everything") List<Known<?>> known, @ForAll SubjectKind kind) {
        Facts facts = Facts.NONE;
        List<Ruling> before = judge(kind, facts);
        for (Known<?> each : known) {
            if (TAKING_BACK.contains(each.fact())) {
                continue;
            }
            facts = each.in(facts);
            List<Ruling> after = judge(kind, facts);
            for (int i = 0; i < after.size(); i++) {
                if (before.get(i).verdict() == Verdict.FORBIDS) {
                    assertThat(after.get(i).verdict()).as("%s at %s", each, i).isNotEqualTo(Verdict.CANNOT_TELL);
                }
            }
            before = after;
        }
    }

    @Property(tries = 60)
    void no_rule_once_decided_asks_for_a_fact_again(
            @ForAll("everything") List<Known<?>> known, @ForAll SubjectKind kind) {
        Facts facts = Facts.NONE;
        Set<String> decided = new HashSet<>();
        for (Known<?> each : known) {
            facts = each.in(facts);
            for (Ruling ruling : judge(kind, facts)) {
                for (Ground ground : ruling.grounds()) {
                    String place = ruling.level() + " " + ground.rule() + " " + ground.citation().article();
                    if (ground.effect() == Effect.FORBIDS) {
                        decided.add(place);
                    }
                    if (ground.effect() == Effect.CANNOT_TELL) {
                        assertThat(decided).as("%s after %s", place, each).doesNotContain(place);
                    }
                }
            }
        }
    }

    /** Every fact once, in any order, with any value. */
    @Provide
    Arbitrary<List<Known<?>>> everything() {
        List<Arbitrary<Known<?>>> each = new ArrayList<>();
        for (Fact<?> fact : KnownFacts.all()) {
            if (!fact.key().equals("exception")) {
                each.add(known(fact));
            }
        }
        return Combinators.combine(each).as(all -> all).flatMap(all -> Arbitraries.shuffle(all));
    }

    private static List<Ruling> judge(SubjectKind kind, Facts facts) {
        Judge judge = new Judge(EDITION, 2025, OpenChoices.DEFAULTS);
        return kind.isPerson()
                ? judge.judgeMember(new MemberFacts("x", kind == SubjectKind.LEADER, facts))
                : judge.judgeCollective(new CollectiveFacts("x", kind, facts));
    }

    private static <T> Arbitrary<Known<?>> known(Fact<T> fact) {
        return values(fact.type()).map(value -> new Known<>(fact, fact.type().cast(value)));
    }

    private static Arbitrary<?> values(Class<?> type) {
        Arbitrary<Integer> small = Arbitraries.integers().between(0, 10);
        Arbitrary<BigDecimal> points = Arbitraries.of("0", "49.9", "50", "69.9", "70", "89.9", "90", "100").map(BigDecimal::new);
        Arbitrary<LocalDate> days = Arbitraries.of(DAY.minusYears(1), DAY, DAY.plusDays(1), DAY.plusYears(1));
        if (type == Integer.class) {
            return small;
        } else if (type == Boolean.class) {
            return Arbitraries.of(true, false);
        } else if (type == BigDecimal.class) {
            return points;
        } else if (type == LocalDate.class) {
            return days;
        } else if (type == String.class) {
            return Arbitraries.of("HTXSNV", "HTTNV", "KHTNV");
        } else if (type == PartOf.class) {
            return small.map(part -> new PartOf(part, 10));
        } else if (type == ScoreParts.class) {
            return Combinators.combine(points, points).as(ScoreParts::new);
        } else if (type == LowestGrades.class) {
            return Combinators.combine(Arbitraries.of(CriterionGrade.class), Arbitraries.of(CriterionGrade.class)).as(LowestGrades::new);
        } else if (type == Level.class) {
            return Arbitraries.of(EDITION.memberLevels().levels());
        } else if (type == Disciplines.class) {
            Arbitrary<@Nullable LocalDate> committed = days.injectNull(0.2);
            Arbitrary<@Nullable Boolean> duty = Arbitraries.of(true, false).injectNull(0.2);
            return Combinators.combine(
                            Arbitraries.of(DisciplineForm.class), days, committed, duty, Arbitraries.of(Discipline.Place.class))
                    .as(Discipline::new)
                    .list()
                    .ofMaxSize(2)
                    .map(Disciplines::new);
        } else if (type == RecordedDecisions.class) {
            return Combinators.combine(Arbitraries.of(RuleId.class), Arbitraries.of(RecordedDecision.Outcome.class))
                    .as((rule, outcome) -> new RecordedDecision(rule, outcome, "Đảng ủy", DAY, "lý do", "1-QĐ/ĐU"))
                    .list()
                    .ofMaxSize(5)
                    .map(RecordedDecisions::new);
        }
        throw new IllegalArgumentException("no values for " + type);
    }

    /** A fact with a value. */
    record Known<T>(Fact<T> fact, T value) {
        Facts in(Facts facts) {
            return facts.with(fact, value);
        }
    }
}
