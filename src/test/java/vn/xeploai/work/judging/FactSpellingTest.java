package vn.xeploai.work.judging;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.LevelSet;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.trial.KnownFacts;

import static org.assertj.core.api.Assertions.assertThat;

class FactSpellingTest {
    private static final LevelSet LEVELS = EditionReader.shipped().of(2025).orElseThrow().organizationLevels();

    private final FactSpelling spelling = new FactSpelling(LEVELS);

    record Known(Fact<?> fact, Object value) {}

    @Provide
    Arbitrary<Known> known() {
        Arbitrary<String> words = Arbitraries.strings().withChars("aĐ ớ|\\;\n\rpn'\"<😀").ofMinLength(1).ofMaxLength(12)
                .filter(each -> !each.isBlank());
        return Arbitraries.of(KnownFacts.all())
                .flatMap(fact -> AnyFact.of(fact.type(), LEVELS, words).map(value -> new Known(fact, value)));
    }

    @Property(tries = 4_000)
    void every_fact_comes_back_as_it_was_written(@ForAll("known") Known known) {
        String text = FactSpelling.write(known.value());
        assertThat(spelling.read(known.fact(), text)).isEqualTo(new FactReading.Value(known.value()));
    }

    @Property(tries = 2_000)
    void the_language_of_the_machine_changes_nothing(@ForAll("known") Known known) {
        Locale before = Locale.getDefault();
        String here = FactSpelling.write(known.value());
        try {
            Locale.setDefault(Locale.of("ar", "EG"));
            assertThat(FactSpelling.write(known.value())).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Provide
    Arbitrary<Map.Entry<Fact<?>, String>> anything() {
        Arbitrary<String> text = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(20),
                Arbitraries.strings().withChars("0123456789-/.,|+\\\n yesnoGRANTED").ofMaxLength(30));
        return Combinators.combine(Arbitraries.of(KnownFacts.all()), text).as(Map::entry);
    }

    @Property(tries = 5_000)
    void whatever_the_text_it_is_a_value_or_a_problem(@ForAll("anything") Map.Entry<Fact<?>, String> any) {
        FactReading reading = spelling.read(any.getKey(), any.getValue());
        if (reading instanceof FactReading.Value known) {
            assertThat(known.value()).isInstanceOf(any.getKey().type());
        } else {
            assertThat(((FactReading.Unreadable) reading).problem().code()).isEqualTo(JudgingProblem.UNREADABLE);
        }
    }

    @Test
    void there_is_a_spelling_for_the_type_of_every_fact() {
        assertThat(KnownFacts.all()).hasSizeGreaterThan(50).allSatisfy(fact -> assertThat(spelling.types()).contains(fact.type()));
        Fact<Thread> strange = new Fact<>("strange", Thread.class);
        assertThat(spelling.read(strange, "x")).isInstanceOf(FactReading.Unreadable.class);
    }

    @ParameterizedTest
    @CsvSource({"score, 27.50", "qualityMet, yes", "qualityMet, no", "tasksDone, 0", "admittedOn, 2025-07-01",
        "basicTargets, 3/10", "scoreParts, 28.5+60", "lowestGrades, GOOD/AVERAGE", "collectiveLevel, HTTNV",
        "disciplines, REPRIMAND|2025-03-01||yes|HERE", "decisions, S-10|GRANTED|BTV|2025-12-01|thiên tai|12-QĐ",
        "exception, 25|Q-01|GRANTED|BTV|2025-12-01|vượt|12-QĐ"})
    void the_spelling_is_fixed_for_good(String key, String text) {
        FactReading reading = spelling.read(fact(key), text);
        assertThat(reading).isInstanceOf(FactReading.Value.class);
        assertThat(FactSpelling.write(((FactReading.Value) reading).value())).isEqualTo(text);
    }

    @Test
    void an_empty_list_is_known_to_be_empty() {
        assertThat(spelling.read(fact("disciplines"), "")).isEqualTo(new FactReading.Value(new Disciplines(List.of())));
        assertThat(FactSpelling.write(new Disciplines(List.of()))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "score:27,5", "score:1e9", "score:", "score:٣", "qualityMet:true", "tasksDone:-1", "tasksDone:1.0", "admittedOn:2025-02-30",
        "admittedOn:1/7/2025", "admittedOn:+12025-07-01", "basicTargets:10/3", "basicTargets:3", "scoreParts:28", "lowestGrades:BAD/GOOD",
        "collectiveLevel:TSVM", "stateLevel: ", "disciplines:REPRIMAND|2025-03-01", "disciplines:REPRIMAND|2025-03-01||maybe|HERE",
        "disciplines:\n", "decisions:Z-99|GRANTED|a|2025-12-01|b|c", "decisions:S-10|GRANTED||2025-12-01|b|c", "decisions:S-10|GRANTED|a\\|2025-12-01|b|c",
        "exception:25", "decisions:S-10|GRANTED|a\\x|2025-12-01|b|c"})
    void other_texts_are_problems(String keyAndText) {
        int colon = keyAndText.indexOf(':');
        Fact<?> fact = fact(keyAndText.substring(0, colon));
        FactReading reading = spelling.read(fact, keyAndText.substring(colon + 1));
        assertThat(reading).isInstanceOf(FactReading.Unreadable.class);
        assertThat(((FactReading.Unreadable) reading).problem().arguments())
                .containsEntry("key", fact.key()).containsEntry("value", keyAndText.substring(colon + 1));
    }

    @Test
    void every_fact_may_be_noted_but_those_the_program_counts() {
        List<Fact<?>> notable = Stream.of(SubjectKind.MEMBER, SubjectKind.CELL).flatMap(kind -> NotableFacts.of(kind).stream()).toList();
        assertThat(KnownFacts.all().stream().filter(each -> !notable.contains(each)).map(Fact::key))
                .containsExactlyInAnyOrder("referenceDay", "openSubordinates", "openMembers", "withoutLevelOrReason", "excellent", "good");
        assertThat(NotableFacts.of(SubjectKind.LEADER)).isEqualTo(NotableFacts.of(SubjectKind.MEMBER)).doesNotHaveDuplicates();
        assertThat(NotableFacts.of(SubjectKind.GRASSROOTS)).doesNotHaveDuplicates();
        assertThat(NotableFacts.find(null, "exception")).isPresent();
        assertThat(NotableFacts.find(null, "score")).isEmpty();
    }

    private static Fact<?> fact(String key) {
        return KnownFacts.all().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }
}
