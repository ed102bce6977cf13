package vn.xeploai.storage;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

import vn.xeploai.regulations.EditionReader;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.port.Desk;

/**
 * Measures filling, opening and counting on H2: a district (4,935 members, 262 cells) and a province (100,000 members, 4,000
 * cells). Run its {@code main} on the test class path; each start of the program measures one cold opening too.
 */
final class CountYearBenchmark {
    private static final int ROUNDS = 41;

    private CountYearBenchmark() {}

    public static void main(String[] args) throws IOException {
        Path directory = Path.of(args[0]);
        measure(Files.createDirectories(directory.resolve("district")), 262, 4_935);
        measure(Files.createDirectories(directory.resolve("province")), 4_000, 100_000);
    }

    private static void measure(Path directory, int cells, int members) {
        if (!DataDirectory.exists(directory)) {
            try (Desk desk = DataDirectory.openOrCreate(directory)) {
                report("fill", milliseconds(() -> Invented.fill(desk, cells, members)));
            }
        }
        long start = System.nanoTime();
        try (Desk desk = DataDirectory.open(directory)) {
            report("open", since(start));
            CountYear count = new CountYear(desk, EditionReader.shipped());
            report("first count", milliseconds(() -> count.count(Invented.YEAR)));
            report("count, median cpu", median(() -> count.count(Invented.YEAR)));
            report("count of a year without rows, median cpu", median(() -> count.count(2022)));
            report("grouped count, median cpu", median(() -> desk.look(r -> r.assessments().countMembers(Invented.YEAR))));
            report("without row, median cpu", median(() -> desk.look(r -> r.members().withoutRow(Invented.YEAR))));
            report("organizations, median cpu", median(() -> desk.look(r -> r.organizations().all())));
            report("lines of a cell, median cpu", median(() -> desk.look(
                    r -> r.members().lines(Invented.YEAR, List.of("TT.000.00001")))));
            report("all members, once", milliseconds(() -> desk.look(r -> r.members().all())));
            report("a small change, median cpu", median(() -> Errand.change(desk, r -> r.organizations().update(
                    List.of(Invented.root())))));
            start = System.nanoTime();
        }
        report("close", since(start));
    }

    /** Of the processor time: other programs on the machine then disturb less. */
    private static double median(Runnable errand) {
        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        double[] rounds = LongStream.range(0, ROUNDS).mapToDouble(_ -> {
            long start = clock.getCurrentThreadCpuTime();
            errand.run();
            return (clock.getCurrentThreadCpuTime() - start) / 1e6;
        }).toArray();
        Arrays.sort(rounds);
        return rounds[ROUNDS / 2];
    }

    private static double milliseconds(Runnable errand) {
        long start = System.nanoTime();
        errand.run();
        return since(start);
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void report(String what, double milliseconds) {
        System.out.printf("%-40s %9.1f ms%n", what, milliseconds);
    }
}
