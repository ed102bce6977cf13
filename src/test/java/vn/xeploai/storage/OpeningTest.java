package vn.xeploai.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.Statement;
import java.util.stream.Stream;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Texts;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** Opening and closing a data directory, and every way in which it may be refused. */
class OpeningTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path parent;

    @Test
    void makes_a_database_only_when_asked() throws IOException {
        Path directory = parent.resolve("một/hai");

        assertRefused(StorageProblem.NOT_THERE, directory);
        assertThat(directory).doesNotExist();
        assertThat(DataDirectory.exists(directory)).isFalse();

        DataDirectory.openOrCreate(directory).close();
        assertThat(DataDirectory.exists(directory)).isTrue();
        assertThat(names(directory)).containsExactly("xep-loai.mv.db", "xep-loai.seal");
        DataDirectory.openOrCreate(directory).close();
        DataDirectory.open(directory).close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dữ liệu của phường", "a%20b", "x#y&z", "~nhà", "[1] (2) {3}", "dấu 'nháy'"})
    void takes_directories_of_any_usual_name(String name) {
        Path directory = parent.resolve(name);
        try (Desk desk = DataDirectory.openOrCreate(directory)) {
            Invented.fill(desk, 2, 5);
        }
        try (Desk desk = DataDirectory.open(directory)) {
            assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(5);
        }
    }

    @Test
    void refuses_a_file_a_semicolon_and_a_directory_without_rights() throws IOException {
        Path file = Files.writeString(parent.resolve("tệp"), "x");
        assertRefused(StorageProblem.UNUSABLE_DIRECTORY, file);
        assertRefused(StorageProblem.UNUSABLE_DIRECTORY, parent.resolve("a;b"));
        ProblemException below = catchThrowableOfType(
                ProblemException.class, () -> DataDirectory.openOrCreate(file.resolve("dưới")).close());
        assertThat(below.problem().code()).isEqualTo(StorageProblem.UNUSABLE_DIRECTORY);
    }

    @Test
    void refuses_a_directory_that_cannot_be_written() throws IOException {
        assumeTrue(Files.getFileStore(parent).supportsFileAttributeView("posix"));
        Path directory = parent.resolve("chỉ đọc");
        DataDirectory.openOrCreate(directory).close();
        Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(directory), "the superuser may write everywhere");
            assertRefused(StorageProblem.UNUSABLE_DIRECTORY, directory);
        } finally {
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void a_second_window_of_this_program_is_refused_and_harms_nothing() {
        Path directory = parent.resolve("data");
        try (Desk desk = DataDirectory.openOrCreate(directory)) {
            assertRefused(StorageProblem.IN_USE, directory);
            assertRefused(StorageProblem.IN_USE, directory.resolve("../data"));
            assertThat(desk.<Integer>look(records -> records.members().count())).isZero();
        }
        DataDirectory.open(directory).close();
    }

    @Test
    void a_second_program_is_refused_both_ways() throws Exception {
        Path directory = parent.resolve("data");
        try (Desk desk = DataDirectory.openOrCreate(directory)) {
            assertThat(desk.<Integer>look(records -> records.members().count())).isZero();
            assertRefused(StorageProblem.IN_USE, directory);
            assertThat(OtherProgram.words(OtherProgram.start("try", directory)).readLine()).isEqualTo("ST-01");
        }
        Process holder = OtherProgram.start("hold", directory);
        assertThat(OtherProgram.words(holder).readLine()).isEqualTo("open");
        assertRefused(StorageProblem.IN_USE, directory);
        holder.getOutputStream().close();
        assertThat(holder.waitFor()).isZero();
        assertThat(OtherProgram.errors(directory)).as("a quiet start").isEmptyFile();
        assertThat(parent.resolve("log/xep-loai.log")).content().contains("INFO").doesNotContain("ERROR");

        DataDirectory.open(directory).close();
    }

    @Test
    void a_program_without_our_lock_is_noticed_by_h2s() throws Exception {
        Path directory = parent.resolve("data");
        DataDirectory.openOrCreate(directory).close();
        DataFiles files = DataFiles.in(directory);
        Process holder = OtherProgram.start("hold", directory);
        assertThat(OtherProgram.words(holder).readLine()).isEqualTo("open");
        Files.delete(files.lock());

        assertRefused(StorageProblem.IN_USE, directory);

        holder.getOutputStream().close();
        assertThat(holder.waitFor()).isZero();
        DataDirectory.open(directory).close();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void a_database_of_a_newer_program_is_refused_untouched(boolean closedInOrder) throws Exception {
        Path directory = parent.resolve("data");
        DataDirectory.openOrCreate(directory).close();
        DataFiles files = DataFiles.in(directory);
        makeNewer(files);
        if (closedInOrder) {
            Inventory newer = new Inventory(Migrations.NEWEST + 1, 0, new java.util.TreeMap<>());
            Path file = files.database().file();
            files.seal().write(new Seal.Closed(newer, Files.size(file), Fingerprint.of(file)));
        } else {
            Files.delete(files.seal().file());
        }
        String before = Fingerprint.of(files.database().file());

        assertRefused(StorageProblem.NEWER_DATABASE, directory);

        assertThat(Fingerprint.of(files.database().file())).isEqualTo(before);
        assertThat(names(directory)).doesNotContain("xep-loai.lock", "xep-loai.check.mv.db");
    }

    @Test
    void the_newest_migration_is_the_one_named() {
        Path directory = parent.resolve("data");
        DataDirectory.openOrCreate(directory).close();
        Flyway flyway = Flyway.configure().dataSource(DataFiles.in(directory).database().source()).load();

        assertThat(flyway.info().all())
                .extracting(step -> step.getVersion().getVersion())
                .endsWith(String.valueOf(Migrations.NEWEST));
    }

    @Test
    void a_schema_that_is_not_as_mapped_is_refused() throws Exception {
        Path directory = parent.resolve("data");
        DataDirectory.openOrCreate(directory).close();
        DataFiles files = DataFiles.in(directory);
        try (Connection connection = files.database().connect(); Statement statement = connection.createStatement()) {
            statement.execute("alter table member drop column note");
            H2File.shutDown(connection);
        }
        Files.delete(files.seal().file());

        assertRefused(StorageProblem.DAMAGED, directory);
        assertThat(names(directory)).containsExactly("xep-loai.mv.db");
    }

    @Test
    void a_file_a_large_import_has_blown_up_is_small_again_after_closing() throws IOException {
        Path directory = parent.resolve("data");
        Desk desk = DataDirectory.openOrCreate(directory);
        Invented.fill(desk, 50, 20_000);
        long open = Files.size(DataFiles.in(directory).database().file());
        desk.close();

        long closed = Files.size(DataFiles.in(directory).database().file());
        assertThat(open).isGreaterThan(16 << 20);
        assertThat(closed).isLessThan(open / 2);
        assertThat(names(directory)).containsExactly("xep-loai.mv.db", "xep-loai.seal");
        try (Desk again = DataDirectory.open(directory)) {
            assertThat(again.<Integer>look(records -> records.members().all().size())).isEqualTo(20_000);
        }
    }

    @ParameterizedTest
    @EnumSource(Engine.class)
    void opening_and_working_says_nothing_at_all(Engine engine) {
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
        heard.start();
        root.addAppender(heard);
        try (Desk desk = engine.open(parent.resolve("data"))) {
            Invented.fill(desk, 3, 30);
        } finally {
            root.detachAppender(heard);
        }

        assertThat(heard.list).filteredOn(event -> event.getLevel().isGreaterOrEqual(Level.WARN)).isEmpty();
    }

    @Test
    void a_server_that_does_not_answer_is_a_problem() {
        ProblemException refused = catchThrowableOfType(
                ProblemException.class,
                () -> SharedDatabase.open("jdbc:postgresql://localhost:1/x?password=secret", "a", "b").close());

        assertThat(refused.problem().code()).isEqualTo(StorageProblem.DATABASE_FAILED);
        assertThat(Texts.vietnamese().of(refused.problem())).doesNotContain("secret").doesNotContain("{");
    }

    @ParameterizedTest
    @EnumSource(StorageProblem.class)
    void every_problem_has_its_sentence_in_both_languages(StorageProblem problem) {
        assertThat(Texts.vietnamese().get("problem." + problem.id())).isNotBlank();
        assertThat(Texts.english().get("problem." + problem.id())).isNotBlank();
    }

    private static void makeNewer(DataFiles files) throws Exception {
        try (Connection connection = files.database().connect(); Statement statement = connection.createStatement()) {
            statement.execute("""
                    insert into "flyway_schema_history"
                    select "installed_rank" + 1000, '%1$s', 'later', "type", 'V%1$s__later.sql', 0, "installed_by", "installed_on", 1, true
                    from "flyway_schema_history" where "version" = '1'
                    """.formatted(Migrations.NEWEST + 1));
            H2File.shutDown(connection);
        }
    }

    private static void assertRefused(StorageProblem code, Path directory) {
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> DataDirectory.open(directory).close());
        assertThat(refused).as("%s", directory).isNotNull();
        assertThat(refused.problem().code()).isEqualTo(code);
        assertThat(Texts.vietnamese().of(refused.problem())).contains(directory.normalize().toString());
    }

    private static Stream<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
