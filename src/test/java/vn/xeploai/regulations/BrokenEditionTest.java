package vn.xeploai.regulations;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BrokenEditionTest {
    private static final Path FILES = Path.of("src/test/resources/broken-editions");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "unknown-key | articel",
        "duplicate-key | Duplicate field 'evidence'",
        "missing-citation | Missing required creator property 'article'",
        "blank-citation | S-01 cites no article",
        "foreign-document | S-01 cites 124-QĐ/TW, which is not among the documents",
        "not-seen | S-01 rests on evidence R (not seen) and may not be a rule",
        "unknown-rule | no rule is called S-99",
        "unknown-level | S-01 names the level HTXS, which member does not have",
        "unknown-target-level | S-01 names the level YK, which member does not have",
        "unknown-subject | minister",
        "nobody | S-01 speaks of nobody",
        "overlap | S-01 overlaps with the one on line 15",
        "overlap-all-levels | S-01 overlaps with the one on line 15",
        "ends-before-it-begins | S-01 ends on 2025-08-30 before it begins on 2025-08-30",
        "not-a-day | not a day (year-month-day): 30/8/2025",
        "missing-day | Missing required creator property 'from'",
        "wrong-type | hai nghìn",
        "number-as-text | S-01: floor must be a number, not \"chín mươi\"",
        "number-below-zero | S-01: floor must be a number, not -1",
        "missing-parameter | S-01 needs the parameter floor",
        "foreign-parameter | S-01 has no parameter months",
        "unknown-parameter | S-01 has no parameter flour",
        "unknown-option | Q-01: \"ALL\" is none of the options of base",
        "unknown-evidence | \"X\"",
        "years-the-wrong-way | last year before first",
        "missing-rules | Missing required creator property 'rules'",
        "trailing | Trailing token"
    })
    void each_fault_is_refused_with_file_line_and_reason(String file, String message) throws IOException {
        String name = file + ".yaml";
        try (InputStream in = Files.newInputStream(FILES.resolve(name))) {
            assertThatThrownBy(() -> EditionReader.read(name, in))
                    .isInstanceOf(BrokenEditionException.class)
                    .hasMessageStartingWith(name)
                    .hasMessageContaining(message);
        }
    }

    @ParameterizedTest
    @CsvSource({"overlap, 23", "unknown-rule, 15", "not-a-day, 15", "blank-citation, 15", "wrong-type, 4"})
    void the_line_is_that_of_the_fault(String file, int line) throws IOException {
        String name = file + ".yaml";
        try (InputStream in = Files.newInputStream(FILES.resolve(name))) {
            assertThatThrownBy(() -> EditionReader.read(name, in)).hasMessageStartingWith(name + ":" + line + ": ");
        }
    }

    @Test
    void every_broken_file_is_tried() throws IOException, NoSuchMethodException {
        try (Stream<Path> files = Files.list(FILES)) {
            List<String> names = files.map(each -> each.getFileName().toString().replace(".yaml", "")).sorted().toList();
            String[] tried = BrokenEditionTest.class
                    .getDeclaredMethod("each_fault_is_refused_with_file_line_and_reason", String.class, String.class)
                    .getAnnotation(CsvSource.class)
                    .value();
            assertThat(Stream.of(tried).map(each -> each.substring(0, each.indexOf(' '))).sorted()).containsExactlyElementsOf(names);
        }
    }
}
