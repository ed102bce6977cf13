package vn.xeploai.storage;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Damaged files are noticed, left as they are, and never opened as if they were whole. */
class DamageTest {
    private static final int MEMBERS = 600;

    /** A file closed in order, and the same data as a crash leaves them. */
    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path master;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path work;

    /** Ways in which files get damaged. */
    enum Damage {
        LAST_BYTE_CUT {
            @Override
            void apply(RandomAccessFile file) throws IOException {
                file.setLength(file.length() - 1);
            }
        },
        TENTH_CUT {
            @Override
            void apply(RandomAccessFile file) throws IOException {
                file.setLength(file.length() * 9 / 10);
            }
        },
        HALF_CUT {
            @Override
            void apply(RandomAccessFile file) throws IOException {
                file.setLength(file.length() / 2);
            }
        },
        EMPTY {
            @Override
            void apply(RandomAccessFile file) throws IOException {
                file.setLength(0);
            }
        },
        HEADERS_WIPED {
            @Override
            void apply(RandomAccessFile file) throws IOException {
                file.write(new byte[8192]);
            }
        },
        MIDDLE_WIPED {
            @Override
            void apply(RandomAccessFile file) throws IOException {
                file.seek(file.length() / 3);
                file.write(new byte[(int) (file.length() / 3)]);
            }
        };

        abstract void apply(RandomAccessFile file) throws IOException;
    }

    @BeforeAll
    static void make() throws IOException {
        Path crashed = Files.createDirectory(master.resolve("crashed"));
        Path closed = Files.createDirectory(master.resolve("closed"));
        try (Desk desk = DataDirectory.openOrCreate(closed)) {
            Invented.fill(desk, 20, MEMBERS / 2);
        }
        try (Desk desk = DataDirectory.open(closed)) {
            Errand.change(desk, records -> records.members().insert(
                    Stream.iterate(10_000, i -> i + 1).limit(MEMBERS / 2)
                            .map(i -> Invented.fullMember(i, "TT.000.00000"))
                            .toList()));
            // What lies on the disk while the program runs is what a crash leaves.
            copy(closed, crashed);
        }
        Files.deleteIfExists(crashed.resolve("xep-loai.lock"));
    }

    @BeforeEach
    void copies() throws IOException {
        for (String state : List.of("closed", "crashed")) {
            copy(master.resolve(state), Files.createDirectory(work.resolve(state)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "crashed"})
    void without_damage_everything_is_there(String state) {
        try (Desk desk = DataDirectory.open(work.resolve(state))) {
            assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(MEMBERS);
        }
        assertThat(work.resolve(state)).isDirectoryNotContaining("glob:**.{lock,check*,new*}");
    }

    @ParameterizedTest
    @EnumSource(Damage.class)
    void damage_to_a_closed_file_is_noticed_and_the_file_left_as_it_is(Damage damage) throws IOException {
        damage(work.resolve("closed"), damage);

        assertUntouched(work.resolve("closed"));
    }

    @ParameterizedTest
    @EnumSource(value = Damage.class, mode = EnumSource.Mode.EXCLUDE, names = {"LAST_BYTE_CUT", "HEADERS_WIPED"})
    void damage_to_a_crashed_file_is_noticed_and_the_file_left_as_it_is(Damage damage) throws IOException {
        damage(work.resolve("crashed"), damage);

        assertUntouched(work.resolve("crashed"));
    }

    @ParameterizedTest
    @EnumSource(value = Damage.class, names = {"LAST_BYTE_CUT", "HEADERS_WIPED"})
    void damage_h2_can_mend_after_a_crash_loses_nothing(Damage damage) throws IOException {
        damage(work.resolve("crashed"), damage);

        assertCompleteOrUntouched(work.resolve("crashed"));
    }

    @Test
    void single_flipped_bits_in_a_closed_file_are_noticed() throws IOException {
        Path directory = work.resolve("closed");
        Random random = new Random(7);
        for (int i = 0; i < 20; i++) {
            long at = flipBit(directory, random);
            assertUntouched(directory);
            flipBack(directory, at);
        }
        DataDirectory.open(directory).close();
    }

    @Test
    void single_flipped_bits_in_a_crashed_file_lose_no_row() throws IOException {
        Random random = new Random(8);
        for (int i = 0; i < 12; i++) {
            Path directory = Files.createDirectory(work.resolve("flip" + i));
            copy(master.resolve("crashed"), directory);
            flipBit(directory, random);
            assertCompleteOrUntouched(directory);
        }
    }

    @Test
    void an_older_copy_put_in_place_after_a_crash_is_noticed() throws IOException {
        Path older = Files.createDirectory(work.resolve("older"));
        try (Desk desk = DataDirectory.openOrCreate(older)) {
            Invented.fill(desk, 20, MEMBERS / 2);
        }
        Path database = database(work.resolve("crashed"));
        Files.copy(database(older), database, java.nio.file.StandardCopyOption.REPLACE_EXISTING);

        assertUntouched(work.resolve("crashed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "state=op", "state=closed\nchange=x", "\u0000\u0000\u0000\u0000"})
    void a_file_copied_without_its_seal_or_with_a_broken_one_opens_and_is_sealed(String seal) throws IOException {
        Path directory = work.resolve("closed");
        if (seal.isEmpty()) {
            Files.delete(directory.resolve("xep-loai.seal"));
        } else {
            Files.writeString(directory.resolve("xep-loai.seal"), seal);
        }

        try (Desk desk = DataDirectory.open(directory)) {
            assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(MEMBERS);
        }
        assertThat(directory.resolve("xep-loai.seal")).content().contains("state=closed", "count.MEMBER=" + MEMBERS);
    }

    @Test
    void something_else_in_place_of_the_file_is_noticed() throws IOException {
        Path directory = work.resolve("closed");
        Files.delete(directory.resolve("xep-loai.seal"));
        Files.writeString(database(directory), "đây không phải cơ sở dữ liệu ".repeat(1_000));

        assertUntouched(directory);
    }

    @Test
    void a_file_that_vanished_from_beside_its_seal_is_not_replaced_by_an_empty_one() throws IOException {
        Path directory = work.resolve("closed");
        Files.delete(database(directory));
        Map<String, String> before = contents(directory);

        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> DataDirectory.openOrCreate(directory).close());

        assertThat(refused.problem().code()).isEqualTo(StorageProblem.DAMAGED);
        assertThat(contents(directory)).isEqualTo(before);
    }

    private static void assertUntouched(Path directory) throws IOException {
        Map<String, String> before = contents(directory);
        for (int again = 0; again < 2; again++) {
            ProblemException refused =
                    catchThrowableOfType(ProblemException.class, () -> DataDirectory.open(directory).close());
            assertThat(refused).isNotNull();
            assertThat(refused.problem().code()).isEqualTo(StorageProblem.DAMAGED);
            assertThat(contents(directory)).isEqualTo(before);
        }
    }

    private static void assertCompleteOrUntouched(Path directory) throws IOException {
        Map<String, String> before = contents(directory);
        try (Desk desk = DataDirectory.open(directory)) {
            assertThat(desk.<Integer>look(records -> records.members().all().size())).isEqualTo(MEMBERS);
        } catch (ProblemException refused) {
            assertThat(refused.problem().code()).isEqualTo(StorageProblem.DAMAGED);
            assertThat(contents(directory)).isEqualTo(before);
        }
    }

    private static void damage(Path directory, Damage damage) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database(directory).toFile(), "rw")) {
            damage.apply(file);
        }
    }

    private static long flipBit(Path directory, Random random) throws IOException {
        long bit = random.nextLong(Files.size(database(directory)) * 8);
        flipBack(directory, bit);
        return bit;
    }

    private static void flipBack(Path directory, long bit) throws IOException {
        try (RandomAccessFile file = new RandomAccessFile(database(directory).toFile(), "rw")) {
            file.seek(bit / 8);
            int old = file.read();
            file.seek(bit / 8);
            file.write(old ^ (1 << (bit % 8)));
        }
    }

    private static Path database(Path directory) {
        return directory.resolve("xep-loai.mv.db");
    }

    /** Every file of the directory with its digest. */
    private static Map<String, String> contents(Path directory) throws IOException {
        Map<String, String> digests = new TreeMap<>();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.toList()) {
                digests.put(file.getFileName().toString(), Fingerprint.of(file));
            }
        }
        return digests;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
