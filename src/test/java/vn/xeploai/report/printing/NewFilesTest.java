package vn.xeploai.report.printing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.form.Existing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Files of a batch come together or not at all. */
class NewFilesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    @Test
    void nothing_is_seen_before_all_are_placed_and_nothing_else_afterwards() throws IOException {
        Path made = folder.resolve("a/b");
        try (NewFiles files = new NewFiles(made, Existing.KEPT)) {
            files.write("một.txt", words("1"));
            assertThat(made.resolve("một.txt")).doesNotExist();
            assertThat(files.place()).containsExactly(made.resolve("một.txt"));
        }
        assertThat(made.toFile().list()).containsExactly("một.txt");
    }

    @Test
    void a_folder_made_for_nothing_is_taken_away() {
        Path made = folder.resolve("mới");
        try (NewFiles files = new NewFiles(made, Existing.KEPT)) {
            files.write("một.txt", words("1"));
        }
        assertThat(made).doesNotExist();
    }

    @Test
    void a_name_taken_meanwhile_takes_the_others_back() throws IOException {
        try (NewFiles files = new NewFiles(folder, Existing.KEPT)) {
            files.write("một.txt", words("1"));
            files.write("hai.txt", words("2"));
            Files.writeString(folder.resolve("hai.txt"), "của tôi");
            assertThat(code(files::place)).isEqualTo(ReportProblem.NAME_TAKEN);
        }
        assertThat(folder.toFile().list()).containsExactly("hai.txt");
        assertThat(folder.resolve("hai.txt")).hasContent("của tôi");
    }

    @Test
    void old_files_come_back_when_one_cannot_be_replaced() throws IOException {
        Files.writeString(folder.resolve("một.txt"), "cũ");
        try (NewFiles files = new NewFiles(folder, Existing.REPLACED)) {
            files.write("một.txt", words("1"));
            files.write("hai.txt", words("2"));
            Files.createDirectories(folder.resolve("hai.txt/bên trong"));
            assertThat(code(files::place)).isEqualTo(ReportProblem.FILE_IN_USE);
        }
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("một.txt", "hai.txt");
        assertThat(folder.resolve("một.txt")).hasContent("cũ");
        assertThat(folder.resolve("hai.txt/bên trong")).isDirectory();
    }

    @Test
    void a_folder_in_the_place_of_a_file_and_a_file_in_the_place_of_the_folder_stay() throws IOException {
        Files.createDirectory(folder.resolve("một.txt"));
        try (NewFiles files = new NewFiles(folder, Existing.REPLACED)) {
            assertThat(code(() -> files.write("một.txt", words("1")))).isEqualTo(ReportProblem.IS_A_FOLDER);
        }
        Path file = Files.writeString(folder.resolve("tệp"), "cũ");
        assertThat(code(() -> new NewFiles(file, Existing.REPLACED).close())).isEqualTo(ReportProblem.IS_A_FILE);
        assertThat(code(() -> new NewFiles(file.resolve("dưới"), Existing.REPLACED).close())).isEqualTo(ReportProblem.CANNOT_WRITE);
        assertThat(file).hasContent("cũ");
    }

    @Test
    void a_refusal_names_the_folder_the_user_chose() {
        try (NewFiles files = new NewFiles(folder, Existing.KEPT)) {
            ProblemException told = catchThrowableOfType(ProblemException.class, () -> files.write("một.txt", file -> {
                throw new ProblemException(Problem.error(
                        ReportProblem.CANNOT_WRITE, file.toString(), Map.of("folder", String.valueOf(file.getParent()))));
            }));
            assertThat(told.problem().arguments()).containsEntry("folder", folder.toString());
            assertThat(told.problem().subject()).isEqualTo(folder.resolve("một.txt").toString());
        }
        assertThat(folder).isEmptyDirectory();
    }

    private static NewFiles.Content words(String words) {
        return file -> {
            try {
                Files.writeString(file, words);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        };
    }

    private static Object code(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).problem().code();
    }
}
