package vn.xeploai.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.LevelSet;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.PartOf;
import vn.xeploai.rules.trial.KnownFacts;
import vn.xeploai.work.judging.AnyFact;

import static org.assertj.core.api.Assertions.assertThat;

class TypedFactsTest {
    private static final LevelSet LEVELS = EditionReader.shipped().of(2025).orElseThrow().organizationLevels();

    private final TypedFacts typed = new TypedFacts(Texts.vietnamese(), LEVELS);

    record Known(Fact<?> fact, Object value) {}

    @Provide
    Arbitrary<Known> known() {
        Arbitrary<String> words = Arbitraries.strings().withChars("aĐ ớ|'").ofMinLength(1).ofMaxLength(9)
                .filter(each -> !each.isBlank())
                .map(String::strip);
        return Arbitraries.of(KnownFacts.all())
                .flatMap(fact -> AnyFact.of(fact.type(), LEVELS, words).map(value -> new Known(fact, value)));
    }

    @Property(tries = 3_000)
    void what_the_program_shows_it_also_takes_in_both_languages(@ForAll("known") Known known) {
        for (Texts texts : List.of(Texts.vietnamese(), Texts.english())) {
            TypedFacts facts = new TypedFacts(texts, LEVELS);
            assertThat(facts.read(known.fact(), facts.write(known.value()))).isEqualTo(new Typed.Value(known.value()));
        }
    }

    @Test
    void numbers_words_and_days_as_the_office_types_them() {
        assertThat(value("score", "27,5")).isEqualTo(new BigDecimal("27.5"));
        assertThat(value("score", " 89.9 ")).isEqualTo(new BigDecimal("89.9"));
        assertThat(value("score", "1.234,50")).isEqualTo(new BigDecimal("1234.50"));
        assertThat(value("tasksDone", "1.234")).isEqualTo(1234);
        assertThat(value("qualityMet", "Có")).isEqualTo(true);
        assertThat(value("qualityMet", "không")).isEqualTo(false);
        assertThat(value("admittedOn", "31/12/2025")).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(value("admittedOn", "1-7-2025")).isEqualTo(LocalDate.of(2025, 7, 1));
        assertThat(value("basicTargets", "3 / 10")).isEqualTo(new PartOf(3, 10));
        assertThat(value("stateLevel", "hoàn thành tốt nhiệm vụ")).isEqualTo("HTTNV");
        assertThat(value("collectiveLevel", "httnv")).isEqualTo(LEVELS.find("HTTNV").orElseThrow());
        assertThat(typed.read(fact("score"), "  ")).isEqualTo(new Typed.Nothing());
    }

    @Test
    void decomposed_letters_are_the_same_letters() {
        assertThat(value("qualityMet", "co\u0301")).isEqualTo(true);
    }

    @Test
    void disciplines_one_a_line_with_the_last_fields_left_out_or_none() {
        assertThat(value("disciplines", "Khiển trách; 12/03/2025\ncảnh cáo; 1/4/2025; ; có; ở nơi cũ\n")).isEqualTo(new Disciplines(List.of(
                new Discipline(DisciplineForm.REPRIMAND, LocalDate.of(2025, 3, 12), null, null, Discipline.Place.HERE),
                new Discipline(DisciplineForm.WARNING, LocalDate.of(2025, 4, 1), null, true, Discipline.Place.OLD_UNIT))));
        assertThat(value("disciplines", "không có")).isEqualTo(new Disciplines(List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "score:27,", "score:1.234", "score:chín mươi", "score:1e5", "tasksDone:3,5", "tasksDone:-1", "qualityMet:rồi", "admittedOn:31/02/2025",
        "admittedOn:2025-12-31", "admittedOn:31/12/25", "basicTargets:10/3", "scoreParts:28", "lowestGrades:Tốt", "stateLevel:TSVM",
        "disciplines:khiển trách", "disciplines:mắng; 1/1/2025", "decisions:S-10; đồng ý", "decisions:Z-1; đồng ý; a; 1/1/2025; b; c",
        "exception:25; đồng ý; ; 1/1/2025; b; c"})
    void what_is_not_understood_is_refused_with_what_is_expected(String keyAndText) {
        int colon = keyAndText.indexOf(':');
        Fact<?> fact = fact(keyAndText.substring(0, colon));
        Typed read = typed.read(fact, keyAndText.substring(colon + 1));
        assertThat(read).isInstanceOf(Typed.Refused.class);
        assertThat(Texts.vietnamese().of(((Typed.Refused) read).problem()))
                .contains(typed.expected(fact), keyAndText.substring(colon + 1))
                .doesNotContain("{");
    }

    @Test
    void every_fact_says_what_is_expected() {
        assertThat(KnownFacts.all()).allSatisfy(each -> assertThat(typed.expected(each)).isNotBlank());
    }

    private Object value(String key, String text) {
        Typed read = typed.read(fact(key), text);
        assertThat(read).as("%s «%s»", key, text).isInstanceOf(Typed.Value.class);
        return ((Typed.Value) read).value();
    }

    private static Fact<?> fact(String key) {
        return KnownFacts.all().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
    }
}
