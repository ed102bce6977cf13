package vn.xeploai.storage;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.ThrowableProxyUtil;
import ch.qos.logback.core.read.ListAppender;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Person;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.BallotResult;
import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.PersonRemarks;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionHead;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.meeting.OpenSession;
import vn.xeploai.work.meeting.SaveSession;
import vn.xeploai.work.meeting.SessionChange;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** After a whole session no table of ballots and no line of the log holds the name of anybody who voted. */
class NobodysVoteIsKeptTest {
    private static final Regulations REGULATIONS = EditionReader.shipped();
    private static final SessionKey KEY = new SessionKey(2025, "TT.01");
    private static final List<String> NAMES =
            List.of("Đặng Thùy Giang", "Lý Quốc Khánh", "Mạc Thị Đào", "Ngô Đình Sơn", "Tô Hữu Phúc", "Vi Kim Tuyết");
    /** Where names of people may stand: who the members are, who leads, what was said about whom, why somebody is away. */
    private static final Set<String> PLACES_FOR_NAMES = Set.of(
            "member.full_name", "member.folded_name", "review_session.chair", "review_session.secretary",
            "session_remarks.opinions", "session_attendance.reason");

    private final ListAppender<ILoggingEvent> log = new ListAppender<>();
    private final Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);

    @BeforeEach
    void listen() {
        log.start();
        root.addAppender(log);
    }

    @AfterEach
    void stopListening() {
        root.detachAppender(log);
    }

    @Test
    void names_stand_only_where_they_belong_and_never_beside_ballots(@TempDir Path directory) throws SQLException {
        try (Desk desk = DataDirectory.openOrCreate(directory)) {
            wholeSession(desk);
            Set<String> found;
            try (NamesInTables tables = NamesInTables.in(directory)) {
                found = tables.placesOf(NAMES);
                tables.ballotsAreNumbers();
            }
            assertThat(found).as("the walk finds names where they are").contains("member.full_name", "review_session.chair");
            assertThat(found).isSubsetOf(PLACES_FOR_NAMES);
        }
        assertThat(log.list).as("something was logged, so the log was listened to").isNotEmpty();
        assertThat(log.list).allSatisfy(line -> {
            String words = line.getFormattedMessage()
                    + (line.getThrowableProxy() == null ? "" : ThrowableProxyUtil.asString(line.getThrowableProxy()));
            assertThat(NAMES).noneMatch(words::contains);
        });
    }

    private static void wholeSession(Desk desk) {
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.root(), Invented.cell("TT.01")));
            records.members().insert(IntStream.range(0, NAMES.size()).mapToObj(NobodysVoteIsKeptTest::member).toList());
        });
        ReviewSession session = new OpenSession(desk, REGULATIONS).open(KEY).session();
        SaveSession save = new SaveSession(desk, REGULATIONS);
        List<SessionChange> marks = new ArrayList<>(List.of(
                new SessionChange.Head(session, session.with(BallotPractice.TWO_ROUNDS).with(
                        new SessionHead(LocalDate.of(2025, 12, 6), "Hội trường", NAMES.get(0), NAMES.get(1), null))),
                new SessionChange.Remark(
                        PersonRemarks.none(KEY, Invented.id(0)),
                        new PersonRemarks(KEY, Invented.id(0), null, null, NAMES.get(2) + " góp ý"))));
        for (int i = 0; i < NAMES.size(); i++) {
            Presence presence = i == 5 ? Presence.EXCUSED : Presence.PRESENT;
            marks.add(new SessionChange.Mark(
                    Attendance.unmarked(KEY, Invented.id(i)),
                    new Attendance(KEY, Invented.id(i), presence, i == 5 ? "thay " + NAMES.get(3) : null)));
        }
        save.save(KEY, marks);
        save.save(KEY, IntStream.range(0, NAMES.size())
                .<SessionChange>mapToObj(i -> new SessionChange.Count(null, ballots(i, BallotRound.LEVELS, 5, List.of(4, 1, 0))))
                .toList());
        save.save(KEY, List.of(new SessionChange.Count(null, ballots(2, BallotRound.EXCELLENT, 5, List.of(3, 2)))));
        save.save(KEY, List.of(new SessionChange.Draft(null, new BallotDraft(
                KEY, BallotRound.EXCELLENT, Invented.id(4), List.of(OptionalInt.of(99_999), OptionalInt.empty())))));
        // Refused by the program, and refused by the tables themselves.
        assertThatThrownBy(() -> save.save(KEY, List.of(
                        new SessionChange.Count(null, ballots(3, BallotRound.EXCELLENT, 9, List.of(9, 0))))))
                .isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> Errand.change(desk, records -> records.reviewSessions().putBallots(List.of(
                        new BallotResult(KEY, BallotRound.EXCELLENT, Invented.id(3), 5, 5, 4, 0, List.of(4, 0), false)))))
                .isInstanceOf(ProblemException.class);
    }

    private static BallotResult ballots(int member, BallotRound round, int issued, List<Integer> votes) {
        return new BallotResult(KEY, round, Invented.id(member), issued, issued, issued, 0, votes, false);
    }

    private static Member member(int number) {
        LocalDate admitted = LocalDate.of(2001, 2, 3);
        return new Member(
                Invented.id(number), "DV" + number, null,
                new Person(NAMES.get(number), BirthDate.in(1970), null, null, null, null, null, null, null),
                new Membership("TT.01", admitted, admitted.plusYears(1), null, DateSpan.ALWAYS), Career.UNKNOWN, null);
    }
}
