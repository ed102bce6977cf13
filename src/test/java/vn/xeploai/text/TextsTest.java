package vn.xeploai.text;

import java.text.Normalizer;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.Sex;
import vn.xeploai.model.SubjectType;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TextsTest {
    private static final Pattern ARGUMENT = Pattern.compile("\\{[a-zA-Z]+}");

    private final Texts vietnamese = Texts.vietnamese();
    private final Texts english = Texts.english();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(english.keys()).isEqualTo(vietnamese.keys());
    }

    @Test
    void both_languages_name_the_same_arguments() {
        for (String key : vietnamese.keys()) {
            assertThat(arguments(english.get(key))).as(key).isEqualTo(arguments(vietnamese.get(key)));
        }
    }

    @Test
    void every_text_is_composed_and_not_empty() {
        for (Texts texts : Set.of(vietnamese, english)) {
            for (String key : texts.keys()) {
                assertThat(texts.get(key)).as(key).isNotBlank();
                assertThat(Normalizer.isNormalized(texts.get(key), Normalizer.Form.NFC)).as(key).isTrue();
            }
        }
    }

    @Test
    void every_constant_of_the_field_has_a_label() {
        for (Enum<?>[] constants : new Enum<?>[][] {
            OrganizationLevel.values(), MembershipStatus.values(), NotRatedReason.values(), SubjectType.values(),
            Sex.values(), ScoreGroup.values()
        }) {
            for (Enum<?> constant : constants) {
                assertThat(vietnamese.of(constant)).isNotBlank();
            }
        }
    }

    @Test
    void arguments_are_filled_in_by_name() {
        assertThat(vietnamese.get("cli.unknown-year", Map.of("year", "1999"))).contains("1999").doesNotContain("{");
    }

    @Test
    void an_unknown_key_is_a_fault() {
        assertThatThrownBy(() -> vietnamese.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
