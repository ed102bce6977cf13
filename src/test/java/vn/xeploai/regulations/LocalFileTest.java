package vn.xeploai.regulations;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.xeploai.rules.judge.Judge;
import vn.xeploai.rules.judge.MemberFacts;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.regulation.Scope;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Facts;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.Ruling;
import vn.xeploai.rules.subject.SubjectFact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class LocalFileTest {
    private static final Edition CENTRAL = EditionReader.shipped().of(2025).orElseThrow();
    private static final String STRICTER = """
            edition: 366-2025
            scope: province
            rules:
              - rule: S-01
                for: [member]
                levels: [HTXSNV]
                document: 9-HD/BTCTU
                article: mục 3
                evidence: V
                from: "2025-11-01"
                parameters: {floor: 92.5}
            """;

    @Test
    void a_province_adds_its_stricter_value_beside_the_central_one() {
        Edition edition = EditionReader.withLocal(CENTRAL, "tinh.yaml", in(STRICTER));
        assertThat(edition.provisions()).hasSize(CENTRAL.provisions().size() + 1);
        assertThat(edition.provisions().getLast().scope()).isEqualTo(Scope.PROVINCE);
        assertThat(scoreGrounds(edition, "92.4")).containsExactly(Effect.FORBIDS, Effect.PERMITS);
        assertThat(scoreGrounds(edition, "92.5")).containsExactly(Effect.PERMITS, Effect.PERMITS);
        assertThat(scoreGrounds(edition, "89.9")).containsExactly(Effect.FORBIDS, Effect.FORBIDS);
    }

    @Test
    void a_local_value_can_never_loosen_the_central_one() {
        Edition edition = EditionReader.withLocal(CENTRAL, "tinh.yaml", in(STRICTER.replace("92.5", "80")));
        assertThat(scoreGrounds(edition, "85")).contains(Effect.FORBIDS);
    }

    @Test
    void a_local_file_for_another_edition_or_in_the_name_of_the_centre_is_refused() {
        assertThatThrownBy(() -> EditionReader.withLocal(CENTRAL, "tinh.yaml", in(STRICTER.replace("366-2025", "124-2023"))))
                .hasMessage("tinh.yaml: written for 124-2023, not for 366-2025");
        assertThatThrownBy(() -> EditionReader.withLocal(CENTRAL, "tinh.yaml", in(STRICTER.replace("province", "central"))))
                .hasMessage("tinh.yaml: a local file has the scope of a province or a ward");
        assertThatThrownBy(() -> EditionReader.withLocal(CENTRAL, "tinh.yaml", in(STRICTER.replace("rule: S-01", "rule: S-99"))))
                .hasMessage("tinh.yaml:4: no rule is called S-99");
    }

    private static List<Effect> scoreGrounds(Edition edition, String score) {
        Facts facts = Facts.NONE.with(SubjectFact.SCORE, new BigDecimal(score));
        Ruling best = new Judge(edition, 2025, OpenChoices.DEFAULTS)
                .judgeMember(new MemberFacts("A", false, facts))
                .getFirst();
        return best.grounds().stream()
                .filter(each -> each.rule() == RuleId.S_01 && each.effect() != Effect.NOT_APPLICABLE)
                .map(each -> each.effect())
                .toList();
    }

    private static InputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
