package vn.xeploai.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Snapshot;
import vn.xeploai.model.SnapshotChange;
import vn.xeploai.model.SnapshotCorrection;
import vn.xeploai.model.SnapshotMember;
import vn.xeploai.model.YearSetting;
import vn.xeploai.model.YearSettingChange;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Settings of a year and its snapshot come out as they went in, with who changed what. */
@ParameterizedClass
@EnumSource(Engine.class)
class YearRecordsTest {
    private static final int YEAR = 2025;

    private final Desk desk;

    YearRecordsTest(Engine engine, @TempDir Path directory) {
        desk = engine.open(directory);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_setting_is_chosen_changed_and_taken_back_and_every_step_is_written_down() {
        YearSetting base = new YearSetting(YEAR, "capBase", "GOOD", "Ban Thường vụ Đảng ủy", "12-QĐ/ĐU «đủ dấu»",
                LocalDate.of(2025, 12, 1));
        YearSetting other = new YearSetting(YEAR, "capBase", "GOOD_OR_BETTER", "Ban Thường vụ Đảng ủy", "", null);
        YearSetting elsewhere = new YearSetting(YEAR - 1, "capBase", "GOOD", "Đảng ủy", "", null);
        Instant before = Instant.now().minusSeconds(2);
        put(base, elsewhere);
        put(base);
        put(other);
        assertThat(settings(YEAR)).containsExactly(other);
        Errand.change(desk, records -> records.yearSettings().remove(YEAR, List.of("capBase", "never")));
        assertThat(settings(YEAR)).isEmpty();
        assertThat(settings(YEAR - 1)).containsExactly(elsewhere);

        List<YearSettingChange> history = desk.look(records -> records.yearSettings().history(YEAR));
        assertThat(history).extracting(YearSettingChange::after).containsExactly(null, "GOOD_OR_BETTER", "GOOD");
        assertThat(history).extracting(YearSettingChange::before).containsExactly("GOOD_OR_BETTER", "GOOD", null);
        assertThat(history.getLast().document()).isEqualTo("12-QĐ/ĐU «đủ dấu»");
        assertThat(history).allSatisfy(each -> {
            assertThat(each.by()).isEqualTo(System.getProperty("user.name"));
            assertThat(each.at()).isAfter(before);
        });
    }

    @Test
    void a_snapshot_of_many_is_taken_once_and_corrected_with_a_reason() {
        List<SnapshotMember> all = IntStream.range(0, 130).mapToObj(i -> member(i, "TT.01", null)).toList();
        LocalDate day = LocalDate.of(YEAR, 12, 31);
        Errand.change(desk, records -> records.snapshots().take(YEAR, day, all));
        assertThat(members()).containsExactlyInAnyOrderElementsOf(all);
        Snapshot taken = desk.<Optional<Snapshot>>look(records -> records.snapshots().of(YEAR)).orElseThrow();
        assertThat(taken.referenceDay()).isEqualTo(day);
        assertThat(taken.takenBy()).isEqualTo(System.getProperty("user.name"));
        assertThatThrownBy(() -> Errand.change(desk, records -> records.snapshots().take(YEAR, day, List.of())))
                .isInstanceOf(ProblemException.class);

        SnapshotMember moved = member(3, "TT.02", MembershipStatus.EXEMPT);
        SnapshotMember fresh = member(500, "TT.02", null);
        Errand.change(desk, records -> records.snapshots().correct(YEAR, List.of(
                new SnapshotChange(all.get(3), moved),
                new SnapshotChange(all.get(4), null),
                new SnapshotChange(null, fresh)), "Đỗ Quỳnh Ánh", "Có quyết định chuyển sinh hoạt"));
        assertThat(members()).hasSize(130).contains(moved, fresh).doesNotContain(all.get(3), all.get(4));
        List<SnapshotCorrection> corrections = desk.look(records -> records.snapshots().corrections(YEAR));
        assertThat(corrections).hasSize(3).allSatisfy(each -> {
            assertThat(each.decidedBy()).isEqualTo("Đỗ Quỳnh Ánh");
            assertThat(each.reason()).isEqualTo("Có quyết định chuyển sinh hoạt");
        });
        assertThat(corrections).filteredOn(each -> each.memberId().equals(moved.memberId())).first().satisfies(each -> {
            assertThat(each.before()).isEqualTo(all.get(3).standing());
            assertThat(each.after()).isEqualTo("TT.02 | EXEMPT | Chi ủy viên");
        });
        assertThat(corrections).filteredOn(each -> each.after() == null).hasSize(1);
        assertThatThrownBy(() -> Errand.change(desk, records -> records.snapshots()
                .correct(YEAR, List.of(new SnapshotChange(fresh, moved)), "Đỗ Quỳnh Ánh", "")))
                .isInstanceOf(ProblemException.class);
        assertThat(desk.<Optional<Snapshot>>look(records -> records.snapshots().of(YEAR - 1))).isEmpty();
    }

    @Test
    void open_limitations_of_a_year_are_read_wherever_they_were_found() {
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.root(), Invented.cell("TT.01"), Invented.cell("TT.02")));
            records.reviewSessions().put(List.of(
                    ReviewSession.fresh(new SessionKey(YEAR, "TT.01")), ReviewSession.fresh(new SessionKey(YEAR - 1, "TT.02")),
                    ReviewSession.fresh(new SessionKey(YEAR + 1, "TT.02"))));
            records.limitations().put(List.of(
                    limitation(1, YEAR, "TT.01", null), limitation(2, YEAR - 1, "TT.02", YEAR),
                    limitation(3, YEAR - 1, "TT.02", YEAR + 1), limitation(4, YEAR + 1, "TT.02", null)));
        });
        assertThat(desk.<List<Limitation>>look(records -> records.limitations().openAfter(YEAR)))
                .extracting(each -> each.id().getLeastSignificantBits()).containsExactlyInAnyOrder(1L, 3L);
    }

    private void put(YearSetting... settings) {
        Errand.change(desk, records -> records.yearSettings().put(List.of(settings)));
    }

    private List<YearSetting> settings(int year) {
        return desk.look(records -> records.yearSettings().of(year));
    }

    private List<SnapshotMember> members() {
        return desk.look(records -> records.snapshots().members(YEAR));
    }

    private static SnapshotMember member(int number, String cell, @Nullable MembershipStatus status) {
        return new SnapshotMember(YEAR, Invented.id(number), number % 2 == 0 ? null : "DV" + number, "Người Thứ " + number, cell,
                status, status == null ? null : "Chi ủy viên");
    }

    private static Limitation limitation(int number, int foundIn, String cell, @Nullable Integer closedIn) {
        return new Limitation(
                new UUID(9, number), new SessionKey(foundIn, cell), "Chậm nộp báo cáo", null, null, null, null, closedIn);
    }
}
