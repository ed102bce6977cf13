package vn.xeploai.rules.trial;

import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import org.junit.jupiter.api.Test;

import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Parameter;
import vn.xeploai.rules.regulation.Provision;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class EveryRuleIsCoveredTest {
    private static final List<Edition> EDITIONS = EditionReader.shipped().editions();

    @Test
    void every_rule_id_is_loaded_by_some_edition() {
        Set<RuleId> loaded = EnumSet.noneOf(RuleId.class);
        EDITIONS.forEach(edition -> edition.provisions().forEach(each -> loaded.add(each.rule())));
        assertThat(loaded).containsExactlyInAnyOrder(RuleId.values());
    }

    @Test
    void every_rule_id_is_named_by_a_test() throws ClassNotFoundException {
        Set<String> covered = new TreeSet<>();
        for (JavaClass each : new ClassFileImporter().importPackages("vn.xeploai.rules")) {
            if (each.getName().endsWith("Test")) {
                for (Method method : Class.forName(each.getName()).getDeclaredMethods()) {
                    Covers covers = method.getAnnotation(Covers.class);
                    covered.addAll(covers == null ? List.of() : List.of(covers.value()));
                }
            }
        }
        assertThat(covered).containsExactlyInAnyOrderElementsOf(
                EnumSet.allOf(RuleId.class).stream().map(RuleId::id).toList());
    }

    @Test
    void every_rule_of_every_edition_occurs_in_a_case_file_of_that_edition() {
        Set<String> cases = new HashSet<>();
        for (Map.Entry<String, CaseFile> file : CaseFile.all()) {
            file.getValue().cases().forEach(each ->
                    each.expected().keySet().forEach(rule -> cases.add(file.getValue().edition() + " " + rule)));
        }
        Set<String> loaded = new TreeSet<>();
        EDITIONS.forEach(edition ->
                edition.provisions().forEach(each -> loaded.add(edition.id() + " " + each.rule())));
        assertThat(cases).containsAll(loaded);
    }

    @Test
    void every_rule_parameter_and_fact_has_words_in_both_languages() {
        for (Texts texts : List.of(Texts.vietnamese(), Texts.english())) {
            Set<String> keys = texts.keys();
            for (RuleId rule : RuleId.values()) {
                assertThat(keys).contains("rule." + rule.id(), "rule." + rule.id() + ".obstacle");
            }
            for (Parameter parameter : Parameter.values()) {
                assertThat(keys).contains("parameter." + parameter.key());
            }
            KnownFacts.all().forEach(fact -> assertThat(keys).contains("fact." + fact.key()));
        }
    }

    @Test
    void every_provision_holds_from_its_first_day_to_the_day_before_its_last() {
        for (Edition edition : EDITIONS) {
            for (Provision each : edition.provisions()) {
                var subject = each.subjects().iterator().next();
                var since = each.inForce().since();
                assertThat(since).as("%s %s", edition.id(), each.rule()).isNotNull();
                if (since != null) {
                    assertThat(edition.provisionsOn(since, subject)).contains(each);
                    assertThat(edition.provisionsOn(since.minusDays(1), subject)).doesNotContain(each);
                }
                var until = each.inForce().until();
                if (until != null) {
                    assertThat(edition.provisionsOn(until.minusDays(1), subject)).contains(each);
                    assertThat(edition.provisionsOn(until, subject)).doesNotContain(each);
                } else {
                    assertThat(edition.isInForce()).isTrue();
                }
            }
        }
    }

    @Test
    void every_provision_holds_on_the_last_day_of_each_year_of_its_edition() {
        for (Edition edition : EDITIONS) {
            int last = edition.lastYear() == null ? edition.firstYear() + 1 : edition.lastYear();
            for (Provision each : edition.provisions()) {
                for (int year = edition.firstYear(); year <= last; year++) {
                    assertThat(each.inForce().covers(Edition.usualReferenceDay(year)))
                            .as("%s %s in %d", edition.id(), each.rule(), year)
                            .isTrue();
                }
            }
        }
    }
}
