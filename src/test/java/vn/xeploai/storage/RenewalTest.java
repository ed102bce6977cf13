package vn.xeploai.storage;

import java.io.BufferedReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.YearSetting;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.document.DocumentSetting;
import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.TaskResult;
import vn.xeploai.model.scoring.YearTask;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Files of the first schema, opened by this program: all of them, or as they were. */
class RenewalTest {
    private static final int MEMBERS = 500;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path parent;

    @AfterEach
    void roomAgain() {
        FullDisk.ROOM.set(Long.MAX_VALUE);
    }

    @Test
    void a_file_of_the_first_schema_is_brought_up_to_date_with_all_it_held() throws Exception {
        DataFiles files = DataFiles.in(parent.resolve("data"));
        OldSchema.file(files, MEMBERS);

        try (Desk desk = DataDirectory.open(files, false)) {
            assertHoldsEverything(desk);
            MemberFactNote note = new MemberFactNote(2023, Invented.id(3), "tasksDone", "9");
            Errand.change(desk, records -> records.factNotes().putMembers(List.of(note)));
        }

        Seal seal = files.seal().read().orElseThrow();
        assertThat(seal.schema()).isEqualTo(Migrations.NEWEST);
        assertThat(seal.change()).isEqualTo(OldSchema.CHANGES + 1L);
        assertThat(((Seal.Closed) seal).inventory().counts())
                .containsEntry("MEMBER", (long) MEMBERS)
                .containsEntry("MEMBER_FACT", 1L)
                .containsEntry("ORGANIZATION_FACT", 0L);
        assertThat(names(files)).containsExactly("xep-loai.mv.db", "xep-loai.seal");
        try (Desk desk = DataDirectory.open(files, false)) {
            assertThat(desk.<Integer>look(records -> records.factNotes().ofMember(2023, Invented.id(3)).size()))
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 14})
    void a_file_of_any_older_schema_takes_all_that_is_written_today(int schema) throws Exception {
        DataFiles files = DataFiles.in(parent.resolve("data"));
        OldSchema.file(files, 3, schema);
        SessionKey session = new SessionKey(2023, "TT.01");
        UUID somebody = Invented.id(1);
        try (Desk desk = DataDirectory.open(files, false)) {
            Errand.change(desk, records -> {
                records.reviewSessions().put(List.of(ReviewSession.fresh(session)));
                records.sessionDrafts().putBallots(List.of(new BallotDraft(session, BallotRound.LEVELS, somebody, List.of())));
                records.sessionDrafts().putUnread(List.of(new UnreadEntry(session, UnreadEntry.DAY, "31/11")));
                records.decisions().addYearActs(List.of(new YearAct(
                        2023, "TT.01", YearAct.Kind.CLOSED, null, "Mai", Instant.EPOCH)));
                records.yearSettings().put(List.of(new YearSetting(2023, "capBase", "GOOD", "Đảng ủy", "1-QĐ", null)));
                records.snapshots().take(2023, LocalDate.of(2023, 12, 31), List.of());
                records.documentSettings().put(List.of(new DocumentSetting(2023, "", DocumentField.PLACE, "Sông Xanh")));
                records.memberRecords().insert(List.of(new MemberRecord(
                        UUID.randomUUID(), somebody, MemberRecord.Kind.DISCIPLINE, null, null, null, null, null, null, null,
                        null, null)));
                records.scores().put(List.of(Dossier.none(2023, new Reviewed.Person(somebody))
                        .with(null, List.of(new YearTask("Đầu việc", TaskResult.DONE)))));
                records.chronicle().addCells(List.of(new EarlierCell(somebody, "TT.01", LocalDate.of(2022, 5, 1))));
                records.importJournal().begin("tệp.xlsx", 0, 0, 0);
            });
        }
        assertThat(files.seal().read().orElseThrow().schema()).isEqualTo(Migrations.NEWEST);
        try (Desk desk = DataDirectory.open(files, false)) {
            assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(3);
            assertThat(desk.<Boolean>look(records -> records.reviewSessions().of(session).isPresent())).isTrue();
            assertThat(desk.<Integer>look(records -> records.sessionDrafts().ballots(session).size())).isEqualTo(1);
            assertThat(desk.<Integer>look(records -> records.sessionDrafts().unread(session).size())).isEqualTo(1);
            assertThat(desk.<Boolean>look(records -> YearGuard.frozen(records, 2023, "TT.01").isPresent())).isTrue();
            assertThat(desk.<Integer>look(records -> records.memberRecords().ofMember(somebody).size())).isEqualTo(1);
            assertThat(desk.<Boolean>look(records ->
                    records.scores().of(2023, new Reviewed.Person(somebody)).isPresent())).isTrue();
            assertThat(desk.<Integer>look(records -> records.importJournal().latest(9).size())).isEqualTo(1);
        }
    }

    @Test
    void a_database_of_several_desks_is_brought_up_to_date_too() throws Exception {
        String url = Engine.Server.freshDatabase();
        PGSimpleDataSource old = new PGSimpleDataSource();
        old.setUrl(url);
        old.setUser("postgres");
        OldSchema.fill(old, 20);

        try (Desk desk = SharedDatabase.open(url, "postgres", "postgres")) {
            assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(20);
            assertThat(desk.<Integer>look(records -> records.factNotes().ofOrganizations(2023).size())).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 8, 12, 16, 20, 24, 28, 32, 40, 48, 64})
    void wherever_the_disk_is_full_the_old_file_is_untouched_and_opens_once_there_is_room(int morePages) throws Exception {
        FullDisk.install();
        DataFiles files = new DataFiles(parent.resolve("data"), "full:");
        OldSchema.file(files, MEMBERS);
        byte[] file = Files.readAllBytes(files.database().file());
        byte[] seal = Files.readAllBytes(files.seal().file());

        FullDisk.ROOM.set(file.length + morePages * 1024L);
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> DataDirectory.open(files, false).close());
        FullDisk.ROOM.set(Long.MAX_VALUE);

        boolean beforeTheMove = files.seal().read().filter(Seal.Closed.class::isInstance).isPresent();
        assertThat(morePages > 0 || beforeTheMove).as("no room for any step").isTrue();
        if (refused != null && beforeTheMove) {
            assertThat(refused.problem().code()).isEqualTo(StorageProblem.DISK_FULL);
            assertThat(Files.readAllBytes(files.database().file())).isEqualTo(file);
            assertThat(Files.readAllBytes(files.seal().file())).isEqualTo(seal);
            assertThat(names(files)).containsExactly("xep-loai.mv.db", "xep-loai.seal");
        }
        assertThat(morePages > 0 || refused != null).as("the disk was full").isTrue();
        try (Desk desk = DataDirectory.open(files, false)) {
            assertHoldsEverything(desk);
        }
    }

    @Test
    void a_step_that_fails_in_the_middle_leaves_the_old_file_byte_for_byte() throws Exception {
        DataFiles files = DataFiles.in(parent.resolve("data"));
        OldSchema.file(files, MEMBERS);
        // The second table of the step is in the way: the first one is made before the step fails.
        alter(files, "create table organization_fact (x integer)");
        byte[] file = Files.readAllBytes(files.database().file());
        byte[] seal = Files.readAllBytes(files.seal().file());

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> DataDirectory.open(files, false).close());

        assertThat(refused.problem().code()).isEqualTo(StorageProblem.DATABASE_FAILED);
        assertThat(Files.readAllBytes(files.database().file())).isEqualTo(file);
        assertThat(Files.readAllBytes(files.seal().file())).isEqualTo(seal);
        assertThat(names(files)).containsExactly("xep-loai.mv.db", "xep-loai.seal");
        alter(files, "drop table organization_fact");
        try (Desk desk = DataDirectory.open(files, false)) {
            assertHoldsEverything(desk);
        }
    }

    @Test
    void whatever_a_crash_leaves_behind_the_next_start_goes_on() throws Exception {
        DataFiles files = DataFiles.in(parent.resolve("data"));
        OldSchema.file(files, MEMBERS);
        // Crashed while the copy was being made.
        Files.write(files.fresh().file(), new byte[] {1, 2, 3});
        // Crashed before the move, the seal already open.
        files.seal().write(new Seal.Open(1, OldSchema.CHANGES));
        Path old = Files.copy(files.database().file(), parent.resolve("old"));
        try (Desk desk = DataDirectory.open(files, false)) {
            assertHoldsEverything(desk);
        }
        // Crashed after the move: the new file under the seal of the old one.
        files.seal().write(new Seal.Open(1, OldSchema.CHANGES));
        try (Desk desk = DataDirectory.open(files, false)) {
            assertHoldsEverything(desk);
        }
        // An older file without a seal, as somebody may have copied it from another machine.
        Files.copy(old, files.database().file(), StandardCopyOption.REPLACE_EXISTING);
        Files.delete(files.seal().file());
        try (Desk desk = DataDirectory.open(files, false)) {
            assertHoldsEverything(desk);
        }
    }

    @Test
    void an_older_file_put_under_the_seal_of_a_newer_one_is_found_out() throws Exception {
        DataFiles files = DataFiles.in(parent.resolve("data"));
        OldSchema.file(files, 5);
        Path old = Files.copy(files.database().file(), parent.resolve("old"));
        DataDirectory.open(files, false).close();
        Files.copy(old, files.database().file(), StandardCopyOption.REPLACE_EXISTING);

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> DataDirectory.open(files, false).close());

        assertThat(refused.problem().code()).isEqualTo(StorageProblem.DAMAGED);
        assertThat(Files.mismatch(old, files.database().file())).isEqualTo(-1);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 20, 60, 150, 400})
    void a_program_killed_on_the_way_leaves_a_file_that_opens(long milliseconds) throws Exception {
        Path directory = parent.resolve("data");
        DataFiles files = DataFiles.in(directory);
        OldSchema.file(files, 20_000);
        Process program = OtherProgram.start("hold", directory);
        try (BufferedReader _ = OtherProgram.words(program)) {
            while (!Files.exists(files.fresh().file()) && program.isAlive() && !isRenewed(files)) {
                program.waitFor(1, TimeUnit.MILLISECONDS);
            }
            program.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            program.destroyForcibly();
            program.waitFor();
        } catch (IOException closedByTheKill) {
            assertThat(program.isAlive()).isFalse();
        }

        try (Desk desk = DataDirectory.open(files, false)) {
            assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(20_000);
        }
    }

    private static boolean isRenewed(DataFiles files) throws IOException {
        return files.seal().read().filter(seal -> seal.schema() == Migrations.NEWEST).isPresent();
    }

    private static void assertHoldsEverything(Desk desk) {
        assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(MEMBERS);
        assertThat(desk.<Optional<BigDecimal>>look(records ->
                        records.members().toJudge(2023, Invented.id(3)).map(each -> each.score())))
                .contains(new BigDecimal("87.50"));
        assertThat(desk.<Integer>look(records -> records.campaigns().all().size())).isEqualTo(1);
    }

    private static void alter(DataFiles files, String change) throws Exception {
        try (var connection = files.database().connect(); var statement = connection.createStatement()) {
            statement.execute(change);
            Inventory left = new Inventory.Taker(connection).take(connection);
            H2File.shutDown(connection);
            OldSchema.seal(files, left);
        }
    }

    private static Stream<String> names(DataFiles files) throws IOException {
        try (Stream<Path> all = Files.list(files.directory())) {
            return all.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
