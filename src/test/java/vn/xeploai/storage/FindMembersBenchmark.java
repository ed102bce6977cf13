package vn.xeploai.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;

import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.keeping.FindMembers;
import vn.xeploai.work.keeping.MemberOrder;
import vn.xeploai.work.keeping.MemberQuery;
import vn.xeploai.work.keeping.NameSpelling;
import vn.xeploai.work.port.Desk;

/**
 * Measures the search among 100,000 members at every key of some typed words, beside a plain {@code LIKE '%…%'} scan over the
 * stored folded names in the same run. Run its {@code main} on the test class path.
 */
final class FindMembersBenchmark {
    private static final int ROUNDS = 31;
    private static final List<String> TYPED = List.of("nguyen thi dao 77", "do quynh anh", "001068", "to chuc tt.00");

    private FindMembersBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path directory = Files.createDirectories(Path.of(args[0], "province"));
        fill(directory);
        try (Desk desk = DataDirectory.open(directory);
                Connection beside = DataFiles.in(directory).database().connect()) {
            FindMembers find = new FindMembers(
                    desk, new NameSpelling(VietnameseOrder::folded, VietnameseOrder::keysByGivenName));
            report("index of all members, once", median(1, () -> find.refresh()));
            report("look whether anything changed", median(ROUNDS, () -> find.refresh()));
            MemberQuery everybody = MemberQuery.everybody(LocalDate.of(2026, 11, 21));
            double index = 0;
            double like = 0;
            int keys = 0;
            for (String words : TYPED) {
                for (int length = 1; length <= words.length(); length++, keys++) {
                    String typed = words.substring(0, length);
                    double mine = median(ROUNDS, () -> find.find(everybody.withWords(typed)).size());
                    double theirs = median(5, () -> scan(beside, typed));
                    index += mine;
                    like += theirs;
                    if (length == 1 || length == words.length()) {
                        report("«" + typed + "»: index", mine);
                        report("«" + typed + "»: LIKE", theirs);
                    }
                }
            }
            report("per key: index", index / keys);
            report("per key: LIKE '%…%' over names alone", like / keys);
            System.out.printf("ratio LIKE : index %.1f%n", like / index);
            for (MemberOrder.By by : MemberOrder.By.values()) {
                report("everybody by " + by, median(5, () -> find.find(new MemberQuery(
                        "", null, null, null, false, null, everybody.day(), new MemberOrder(by, true))).size()));
            }
        }
    }

    private static void fill(Path directory) throws IOException {
        if (!DataDirectory.exists(directory)) {
            try (Desk desk = DataDirectory.openOrCreate(directory)) {
                Invented.fill(desk, 4_000, 100_000);
            }
        }
    }

    private static int scan(Connection connection, String typed) throws SQLException {
        try (PreparedStatement like = connection.prepareStatement("select id from member where folded_name like ?")) {
            like.setString(1, "%" + typed + "%");
            int found = 0;
            try (ResultSet rows = like.executeQuery()) {
                while (rows.next()) {
                    found++;
                }
            }
            return found;
        }
    }

    /** Milliseconds of the clock on the wall: that is what a person at the keys waits. */
    private static double median(int rounds, Callable<?> errand) throws Exception {
        double[] times = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long start = System.nanoTime();
            errand.call();
            times[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return times[rounds / 2];
    }

    private static void report(String what, double milliseconds) {
        System.out.printf("%-48s %9.2f ms%n", what, milliseconds);
    }
}
