package vn.xeploai.rules.trial;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import vn.xeploai.model.Level;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.cap.CapFact;
import vn.xeploai.rules.judge.CapFacts;
import vn.xeploai.rules.judge.CollectiveFacts;
import vn.xeploai.rules.judge.Judge;
import vn.xeploai.rules.judge.MemberFacts;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Facts;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.text.GroundText;
import vn.xeploai.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class CaseFilesTest {
    private static final Regulations REGULATIONS = EditionReader.shipped();
    private static final Texts VIETNAMESE = Texts.vietnamese();
    private static final List<GroundText> LANGUAGES =
            List.of(new GroundText(VIETNAMESE), new GroundText(Texts.english()));

    @TestFactory
    List<DynamicTest> every_case_comes_out_as_written() {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, CaseFile> file : CaseFile.all()) {
            for (CaseFile.Case each : file.getValue().cases()) {
                tests.add(DynamicTest.dynamicTest(
                        file.getKey() + ": " + each.name(), () -> comesOut(file.getValue(), each)));
            }
        }
        assertThat(tests).isNotEmpty();
        return tests;
    }

    private static void comesOut(CaseFile file, CaseFile.Case each) {
        Edition edition = REGULATIONS.of(file.year()).orElseThrow();
        assertThat(edition.id()).isEqualTo(file.edition());
        SubjectKind kind = Arrays.stream(SubjectKind.values())
                .filter(one -> VIETNAMESE.of(one).equals(file.kind()))
                .findFirst()
                .orElseThrow();
        Facts facts = new CaseFacts(edition.levelsOf(kind)).read(each.facts());
        Judge judge = new Judge(edition, file.year(), OpenChoices.DEFAULTS);
        each.expected().forEach((id, byLevel) -> {
            RuleId rule = RuleId.of(id).orElseThrow();
            List<Ruling> rulings = rulings(judge, kind, facts, rule);
            byLevel.forEach((level, effect) -> {
                List<Ground> grounds = rulings.stream()
                        .filter(ruling -> level(ruling).equals(level))
                        .flatMap(ruling -> ruling.grounds().stream())
                        .filter(ground -> ground.rule() == rule)
                        .toList();
                // Other provisions of the same rule speak of other levels and do not apply here.
                Effect strongest = grounds.stream().map(Ground::effect).min(Effect::compareTo).orElseThrow();
                assertThat(VIETNAMESE.of(strongest)).as("%s at %s: %s", id, level, grounds).isEqualTo(effect);
                grounds.forEach(CaseFilesTest::isSaidInFull);
            });
        });
    }

    private static List<Ruling> rulings(Judge judge, SubjectKind kind, Facts facts, RuleId rule) {
        return switch (rule.stage()) {
            case CAP -> List.of(judge.judgeCap(new CapFacts(
                    "nhóm",
                    kind,
                    facts.get(CapFact.EXCELLENT).orElseThrow(),
                    facts.get(CapFact.GOOD).orElseThrow(),
                    facts.get(CapFact.EXCEPTION).orElse(null))));
            case CLOSING -> List.of(judge.judgeClosing(new CollectiveFacts("đơn vị", kind, facts)));
            case LEVEL -> kind.isPerson()
                    ? judge.judgeMember(new MemberFacts("người", kind == SubjectKind.LEADER, facts))
                    : judge.judgeCollective(new CollectiveFacts("đơn vị", kind, facts));
        };
    }

    private static String level(Ruling ruling) {
        Level level = ruling.level();
        return level == null ? "kết thúc" : level.code();
    }

    private static void isSaidInFull(Ground ground) {
        for (GroundText language : LANGUAGES) {
            assertThat(language.sentence(ground)).isNotBlank().doesNotContain("{", "}");
            assertThat(language.title(ground.rule())).isNotBlank();
            ground.facts().keySet().forEach(key -> assertThat(language.label(key)).isNotBlank());
        }
    }
}
