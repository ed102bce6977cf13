package vn.xeploai.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** A disk that fills up loses nothing that was kept, says so, and leaves a directory that opens again. */
class FullDiskTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @BeforeEach
    void install() {
        FullDisk.install();
    }

    @AfterEach
    void roomAgain() {
        FullDisk.FULL.set(false);
        FullDisk.ROOM.set(Long.MAX_VALUE);
    }

    @Test
    void a_change_on_a_full_disk_is_refused_and_everything_kept_before_is_there() throws Exception {
        DataFiles files = new DataFiles(directory, "full:");
        Desk desk = DataDirectory.open(files, true);
        keep(desk, 2020);
        keep(desk, 2021);

        FullDisk.FULL.set(true);
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> keep(desk, 2022));
        desk.close();
        desk.close();

        assertThat(refused.problem().code()).isEqualTo(StorageProblem.DISK_FULL);
        assertThat(files.seal().read()).get().isInstanceOf(Seal.Open.class);
        assertThat(Files.exists(files.lock())).isFalse();

        FullDisk.FULL.set(false);
        try (Desk again = DataDirectory.open(files, false)) {
            assertThat(again.<List<Integer>>look(
                            records -> records.campaigns().all().stream().map(Campaign::year).toList()))
                    .containsExactly(2021, 2020);
        }
        assertThat(files.seal().read()).get().isInstanceOf(Seal.Closed.class);
    }

    @Test
    void a_large_import_that_fills_the_disk_leaves_nothing_of_itself() {
        DataFiles files = new DataFiles(directory, "full:");
        Desk desk = DataDirectory.open(files, true);
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.root(), Invented.cell("TT.01")));
            FullDisk.FULL.set(true);
            records.members().insert(IntStream.range(0, 20_000).mapToObj(i -> Invented.fullMember(i, "TT.01")).toList());
        }));
        desk.close();
        FullDisk.FULL.set(false);

        assertThat(refused.problem().code()).isEqualTo(StorageProblem.DISK_FULL);
        try (Desk again = DataDirectory.open(files, false)) {
            assertThat(again.<Integer>look(records -> records.members().count())).isZero();
        }
    }

    /** H2 marks rows as committed one after another; a disk that fills up just then must not leave the first half of them. */
    @ParameterizedTest
    @ValueSource(ints = {30, 40, 50, 55, 60, 65, 70, 75, 80, 85, 90, 95, 98})
    void wherever_the_disk_is_full_an_import_is_there_wholly_or_not_at_all(int percent) throws IOException {
        DataFiles measured = new DataFiles(Files.createDirectory(directory.resolve("measured")), "full:");
        long needed;
        try (Desk roomy = DataDirectory.open(measured, true)) {
            large(roomy);
            needed = Files.size(measured.database().file());
        }
        DataFiles files = new DataFiles(Files.createDirectory(directory.resolve("tight")), "full:");
        Desk desk = DataDirectory.open(files, true);
        FullDisk.ROOM.set(needed * percent / 100);
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> large(desk));
        desk.close();
        FullDisk.ROOM.set(Long.MAX_VALUE);

        try (Desk again = DataDirectory.open(files, false)) {
            int members = again.<Integer>look(records -> records.members().count());
            int organizations = again.<Integer>look(records -> records.organizations().all().size());
            assertThat(List.of(organizations, members)).isIn(refused == null ? List.of() : List.of(0, 0), List.of(2, 6_000));
        }
    }

    private static void large(Desk desk) {
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.root(), Invented.cell("TT.01")));
            records.members().insert(IntStream.range(0, 6_000).mapToObj(i -> Invented.fullMember(i, "TT.01")).toList());
        });
    }

    @Test
    void a_new_database_for_which_there_is_no_room_leaves_nothing_behind() {
        DataFiles files = new DataFiles(directory, "full:");
        FullDisk.FULL.set(true);

        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> DataDirectory.open(files, true).close());

        assertThat(refused.problem().code()).isEqualTo(StorageProblem.DISK_FULL);
        assertThat(directory).isEmptyDirectory();
    }

    private static void keep(Desk desk, int year) {
        Errand.change(desk, records ->
                records.campaigns().insert(List.of(new Campaign(year, "132-2019", LocalDate.of(year, 12, 31)))));
    }
}
