package vn.xeploai.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\n]*)\"");

    private static final Pattern ASKED = Pattern.compile("texts(?:\\(\\))?\\.get\\(\\s*\"([a-z][\\w.-]*)\"");

    private static final Pattern KEY = Pattern.compile("(?m)^([A-Za-z][\\w.-]*) *=");

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
    void a_word_goes_with_its_number() {
        Texts english = Texts.english();
        assertThat(english.get("rating.unsaved", Map.of("count", "1"))).isEqualTo("1 row not saved");
        assertThat(english.get("rating.unsaved", Map.of("count", "21"))).isEqualTo("21 rows not saved");
        assertThat(english.keys()).allSatisfy(key -> assertThat(
                Pattern.compile("\\{(\\w+)\\|[^{}|]+\\|[^{}|]+}").matcher(english.get(key)).replaceAll("{$1}")).as(key).doesNotContain("{|", "|}"));
    }

    @Test
    void an_unknown_key_is_a_fault() {
        assertThatThrownBy(() -> vietnamese.get("no.such.key")).isInstanceOf(MissingResourceException.class);
    }

    /** Whole keys, or the beginning of one up to a point or dash to which something is added. */
    @Test
    void every_text_is_used_somewhere() throws IOException {
        Set<String> literals = new HashSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                LITERAL.matcher(Files.readString(file)).results().forEach(found -> literals.add(found.group(1)));
            }
        }
        List<String> beginnings = literals.stream().filter(each -> each.matches("[a-z][\\w.-]*[.-]")).toList();
        assertThat(vietnamese.keys()).filteredOn(key -> !literals.contains(key))
                // Sentences of problems, labels of constants and what picocli looks up by itself.
                .filteredOn(key -> !key.startsWith("problem.") && !Character.isUpperCase(key.charAt(0))
                        && !key.endsWith(".usage.description") && !key.startsWith("mixinStandardHelpOptions."))
                .filteredOn(key -> beginnings.stream().noneMatch(key::startsWith))
                .isEmpty();
    }

    /** Keys written whole where they are asked for. A beginning to which a word is added must end where the word begins. */
    @Test
    void every_text_asked_for_is_there() throws IOException {
        Set<String> areas = vietnamese.keys().stream().map(key -> key.substring(0, key.indexOf('.') + 1)).collect(Collectors.toSet());
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                ASKED.matcher(Files.readString(file)).results().map(found -> found.group(1))
                        .filter(key -> areas.stream().anyMatch(key::startsWith))
                        .filter(key -> !key.matches(".*[.-]") && !vietnamese.keys().contains(key))
                        .forEach(key -> missing.add(file.getFileName() + ": " + key));
            }
        }
        assertThat(missing).isEmpty();
    }

    /** The later of two of the same key would silently take the place of the first. */
    @Test
    void no_text_is_written_twice() throws IOException {
        List<String> twice = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/resources/text"))) {
            for (Path file : files.toList()) {
                Set<String> seen = new HashSet<>();
                KEY.matcher(Files.readString(file)).results().map(found -> found.group(1)).filter(key -> !seen.add(key))
                        .forEach(key -> twice.add(file.getFileName() + ": " + key));
            }
        }
        assertThat(twice).isEmpty();
    }

    private static Set<String> arguments(String sentence) {
        return ARGUMENT.matcher(sentence).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }
}
