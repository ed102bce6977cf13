package vn.xeploai.storage;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.Minutes;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.Quorum;
import vn.xeploai.model.meeting.QuorumRule;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;

/** Sessions kept before other bodies than cells could meet are sessions of cells, with all that belonged to them. */
class SessionsOfCellsRenewalTest {
    private static final SessionKey KEY = new SessionKey(2025, "TT.01", Body.CELL);
    private static final UUID LIMITATION = new UUID(9, 1);

    @Test
    void a_file_keeps_all_of_them(@TempDir Path parent) throws Exception {
        DataFiles files = DataFiles.in(parent.resolve("data"));
        Files.createDirectories(files.directory());
        files.database().create().close();
        fill(files.database().source());
        try (Connection connection = files.database().connect()) {
            Inventory left = new Inventory.Taker(connection).take(connection);
            H2File.shutDown(connection);
            OldSchema.seal(files, left);
        }
        try (Desk desk = DataDirectory.open(files, false)) {
            holdsEverything(desk);
            takesACommittee(desk);
        }
        try (Desk desk = DataDirectory.open(files, false)) {
            holdsEverything(desk);
        }
    }

    @Test
    void a_database_of_several_desks_keeps_all_of_them() throws Exception {
        String url = Engine.Server.freshDatabase();
        PGSimpleDataSource old = new PGSimpleDataSource();
        old.setUrl(url);
        old.setUser("postgres");
        fill(old);
        try (Desk desk = SharedDatabase.open(url, "postgres", "postgres")) {
            holdsEverything(desk);
            takesACommittee(desk);
        }
    }

    private static void fill(DataSource database) throws SQLException {
        Flyway.configure().dataSource(database).target("12").load().migrate();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    insert into organization (code, version, name, level) values ('TT.01', 3, 'Chi bộ 1', 'GRASSROOTS_CELL')
                    """);
            statement.execute("""
                    insert into member (id, version, full_name, folded_name, birth_year, cell_code, admitted_on)
                    values ('%s', 0, 'Nguyễn Thị Đào', 'x', 1970, 'TT.01', date '2001-02-03')
                    """.formatted(Invented.id(1)));
            statement.execute("""
                    insert into review_session values (2025, 'TT.01', 4, date '2025-12-06', 'Nhà văn hóa', 'Chủ trì', 'Thư ký',
                        'Khách', 'Tập thể', 'Diễn biến', 'Cấp trên', 'Kết luận', 31, 'TWO_THIRDS', 'BTV', '12-HD', 'TWO_ROUNDS', true)
                    """);
            statement.execute("insert into session_attendance values (2025, 'TT.01', '%s', 2, 'EXCUSED', 'ốm')"
                    .formatted(Invented.id(1)));
            statement.execute("insert into session_remarks values (2025, 'TT.01', '%s', 1, 'Tốt', 'Chậm', 'Cố gắng')"
                    .formatted(Invented.id(1)));
            statement.execute("""
                    insert into limitation values ('%s', 5, 2025, 'TT.01', 'Họp muộn', 'Thiếu lịch', 'Lập lịch', 'Bí thư',
                        date '2026-03-31', 2026)
                    """.formatted(LIMITATION));
            statement.execute("insert into ballot_result values (2025, 'TT.01', 1, '%s', 1, 9, 9, 8, 1, 6, 2, 0, null, true)"
                    .formatted(Invented.id(1)));
            connection.commit();
        }
    }

    private static void holdsEverything(Desk desk) {
        assertThat(desk.<Optional<ReviewSession>>look(records -> records.reviewSessions().of(KEY))).contains(new ReviewSession(
                KEY,
                new SessionHead(LocalDate.of(2025, 12, 6), "Nhà văn hóa", "Chủ trì", "Thư ký", "Khách"),
                new Minutes("Tập thể", "Diễn biến", "Cấp trên", "Kết luận"),
                new Quorum(31, QuorumRule.TWO_THIRDS, "BTV", "12-HD"),
                BallotPractice.TWO_ROUNDS,
                true));
        assertThat(desk.<List<Attendance>>look(records -> records.reviewSessions().attendance(KEY)))
                .containsExactly(new Attendance(KEY, Invented.id(1), Presence.EXCUSED, "ốm"));
        assertThat(desk.<List<PersonRemarks>>look(records -> records.reviewSessions().remarks(KEY)))
                .containsExactly(new PersonRemarks(KEY, Invented.id(1), "Tốt", "Chậm", "Cố gắng"));
        assertThat(desk.<List<Limitation>>look(records -> records.limitations().on(KEY))).containsExactly(new Limitation(
                LIMITATION, KEY, "Họp muộn", "Thiếu lịch", "Lập lịch", "Bí thư", LocalDate.of(2026, 3, 31), 2026));
        assertThat(desk.<List<BallotResult>>look(records -> records.reviewSessions().ballots(KEY))).containsExactly(
                new BallotResult(KEY, BallotRound.LEVELS, Invented.id(1), 9, 9, 8, 1, List.of(6, 2, 0), true));
    }

    private static void takesACommittee(Desk desk) {
        ReviewSession committee = ReviewSession.fresh(new SessionKey(2025, "TT.01", Body.COMMITTEE));
        Errand.change(desk, records -> records.reviewSessions().put(List.of(committee)));
        assertThat(desk.<List<ReviewSession>>look(records -> records.reviewSessions().ofYear(2025))).hasSize(2).contains(committee);
    }
}
