package vn.xeploai.rules.trial;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.Edition;

import static org.assertj.core.api.Assertions.assertThat;

/** With {@code -Drules.docs=write} the pages are written anew instead of compared. */
class RuleTablesTest {
    private static final Path PAGES = Path.of("docs/rules");
    private static final RuleTables TABLES = new RuleTables();

    static List<Edition> editions() {
        return EditionReader.shipped().editions();
    }

    @ParameterizedTest
    @MethodSource("editions")
    void the_page_of_each_edition_is_what_the_rules_say(Edition edition) throws IOException {
        Path page = PAGES.resolve(edition.id() + ".md");
        String generated = TABLES.page(edition);
        if ("write".equals(System.getProperty("rules.docs"))) {
            Files.createDirectories(PAGES);
            Files.writeString(page, generated);
        }
        assertThat(page).content().isEqualTo(generated);
    }

    @Test
    void there_is_no_page_of_an_unknown_edition() throws IOException {
        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(each -> each.getFileName().toString().replace(".md", "")))
                    .containsExactlyInAnyOrderElementsOf(
                            editions().stream().map(Edition::id).toList());
        }
    }
}
