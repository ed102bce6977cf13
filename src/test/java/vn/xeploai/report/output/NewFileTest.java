package vn.xeploai.report.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class NewFileTest {
    @TempDir
    Path folder;

    @Test
    void a_file_of_that_name_is_replaced() throws IOException {
        Path file = folder.resolve("a.xlsx");
        Files.writeString(file, "old");
        NewFile.write(file, stream -> stream.write("new".getBytes(StandardCharsets.UTF_8)));
        assertThat(file).hasContent("new");
        assertThat(names()).containsExactly("a.xlsx");
    }

    @Test
    void what_breaks_off_leaves_the_old_file_and_nothing_else() throws IOException {
        Path file = folder.resolve("a.xlsx");
        Files.writeString(file, "old");
        assertThat(refusal(file, stream -> {
            stream.write(1);
            throw new IOException("No space left on device");
        })).isEqualTo(ReportProblem.CANNOT_WRITE);
        assertThat(refusal(file, stream -> {
            throw new UncheckedIOException(new IOException("No space left on device"));
        })).isEqualTo(ReportProblem.CANNOT_WRITE);
        assertThatThrownBy(() -> NewFile.write(file, stream -> {
            throw new IllegalStateException("a bug");
        })).isInstanceOf(IllegalStateException.class);
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("a.xlsx");
    }

    @Test
    void a_missing_folder_is_named() {
        assertThat(refusal(folder.resolve("không có/a.xlsx"), stream -> stream.write(1)))
                .isEqualTo(ReportProblem.FOLDER_MISSING);
    }

    @Test
    void a_folder_is_not_replaced() throws IOException {
        Files.createDirectory(folder.resolve("a.xlsx"));
        assertThat(refusal(folder.resolve("a.xlsx"), stream -> stream.write(1))).isEqualTo(ReportProblem.IS_A_FOLDER);
    }

    @Test
    void a_link_keeps_pointing_at_the_file_behind_it() throws IOException {
        Path file = Files.writeString(folder.resolve("real.xlsx"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link.xlsx"), file);
        NewFile.write(link, stream -> stream.write('n'));
        assertThat(link).isSymbolicLink();
        assertThat(file).hasContent("n");
    }

    @Test
    void every_problem_has_a_sentence_with_its_file_in_both_languages() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> NewFile.write(folder.resolve("no/a.xlsx"), stream -> stream.write(1)));
        for (Texts texts : List.of(Texts.vietnamese(), Texts.english())) {
            assertThat(texts.of(refused.problem())).contains(folder.resolve("no").toString()).doesNotContain("{");
            for (ReportProblem problem : ReportProblem.values()) {
                assertThat(texts.get("problem." + problem.id())).isNotBlank();
            }
        }
    }

    private static ReportProblem refusal(Path file, NewFile.Content content) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> NewFile.write(file, content));
        return (ReportProblem) refused.problem().code();
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::getFileName).map(Path::toString).toList();
        }
    }
}
