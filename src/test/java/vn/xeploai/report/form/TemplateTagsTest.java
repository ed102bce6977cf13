package vn.xeploai.report.form;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.xeploai.report.template.TagListing;
import vn.xeploai.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class TemplateTagsTest {
    private static final Path PAGE = Path.of("docs", "user", "mau-cua-don-vi.md");

    @Test
    void the_users_page_lists_every_tag_as_the_program_prints_it() throws IOException {
        List<String> page = Files.readAllLines(PAGE).stream()
                .filter(line -> line.startsWith("| ") && line.contains("`{{"))
                .map(line -> line.replace("&nbsp;", " ").substring(2, line.replace("&nbsp;", " ").length() - 2))
                .map(line -> line.replace("`", "").replace(" | ", "\t"))
                .toList();
        assertThat(page).isEqualTo(TagListing.lines(TemplateTags.book(), Texts.vietnamese()));
    }

    @Test
    void every_tag_is_told_in_english_too() {
        assertThat(TagListing.lines(TemplateTags.book(), Texts.english()))
                .hasSameSizeAs(TagListing.lines(TemplateTags.book(), Texts.vietnamese()))
                .allMatch(line -> line.matches(" *\\{\\{#?[a-z_0-9.]+}}\\t.+"));
    }
}
