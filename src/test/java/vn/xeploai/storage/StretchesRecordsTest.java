package vn.xeploai.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.GuestComment;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.keeping.CheckedMember;
import vn.xeploai.work.keeping.FieldValues;
import vn.xeploai.work.keeping.FindMembers;
import vn.xeploai.work.keeping.KeepMembers;
import vn.xeploai.work.keeping.KeepingProblem;
import vn.xeploai.work.keeping.NameSpelling;
import vn.xeploai.work.keeping.RecordField;
import vn.xeploai.work.keeping.Step;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberKey;
import vn.xeploai.work.port.MemberLine;
import vn.xeploai.work.port.RegisterLine;
import vn.xeploai.work.statistics.CountPeople;
import vn.xeploai.work.statistics.Counted;
import vn.xeploai.work.statistics.Dimension;
import vn.xeploai.work.statistics.Group;
import vn.xeploai.work.statistics.People;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Positions and statuses with days, statistics of another day, and locked years, on every engine. */
@ParameterizedClass
@EnumSource(Engine.class)
class StretchesRecordsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 21);
    private static final LocalDate SPRING = LocalDate.of(2024, 4, 1);
    private static final UUID HEAD = RatedWard.id(0);
    private static final UUID OTHER = RatedWard.id(1);

    private final Desk desk;
    private final KeepMembers keep;
    private final CountPeople people;

    StretchesRecordsTest(Engine engine, @TempDir Path directory) {
        desk = RatedWard.fill(engine.open(directory), List.of(2024, 2025), 5, 4);
        keep = new KeepMembers(desk, new FindMembers(
                desk, new NameSpelling(VietnameseOrder::folded, VietnameseOrder::keysByGivenName)), () -> TODAY);
        people = new CountPeople(desk);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void every_reading_of_a_year_has_the_positions_of_its_reference_day() {
        line(HEAD, MemberRecord.Kind.PARTY_POSITION, "Bí thư chi bộ", "01/06/2025", "");
        line(OTHER, MemberRecord.Kind.PARTY_POSITION, "Bí thư chi bộ", "01/06/2020", "01/06/2025");
        line(OTHER, MemberRecord.Kind.OTHER_POSITION, "Trưởng thôn", "01/06/2020", "");
        assertThat(line(2024, HEAD).partyPosition()).isNull();
        assertThat(line(2024, OTHER).partyPosition()).isEqualTo("Bí thư chi bộ");
        assertThat(line(2025, HEAD).partyPosition()).isEqualTo("Bí thư chi bộ");
        assertThat(line(2025, OTHER).partyPosition()).isNull();
        assertThat(register(2024, OTHER).career().otherPosition()).isEqualTo("Trưởng thôn");
        assertThat(register(2024, OTHER).career().partyPosition()).isEqualTo("Bí thư chi bộ");
        assertThat(key(LocalDate.of(2025, 5, 31), OTHER).partyPosition()).isEqualTo("Bí thư chi bộ");
        assertThat(key(LocalDate.of(2025, 6, 1), OTHER).partyPosition()).isNull();
        assertThat(people.on(2024, people.referenceDay(2024), "P.01").of(People.PARTY_OFFICIALS).total().members())
                .containsExactly(OTHER);
        assertThat(people.on(2025, SPRING, "P.01").of(People.PARTY_OFFICIALS).total().members()).containsExactly(OTHER);
        assertThat(people.on(2025, TODAY, "P.01").of(People.PARTY_OFFICIALS).total().members()).containsExactly(HEAD);
    }

    @Test
    void statistics_of_another_day_ask_for_the_status_and_the_cell_of_that_day() {
        save(OTHER, Map.of(MemberField.STATUS, "EXEMPT", MemberField.STATUS_SINCE, "01/02/2024"), "");
        save(OTHER, Map.of(MemberField.STATUS_UNTIL, "01/09/2024"), "");
        save(OTHER, Map.of(MemberField.STATUS, "", MemberField.STATUS_SINCE, "", MemberField.STATUS_UNTIL, ""), "");
        save(OTHER, Map.of(MemberField.STATUS, "SUSPENDED", MemberField.STATUS_SINCE, "01/02/2026"), "");
        save(OTHER, Map.of(MemberField.CELL, "P.02"), "15/01/2026");
        assertThat(statuses(SPRING, "P.01")).contains(new Group.Constant(MembershipStatus.EXEMPT));
        assertThat(statuses(SPRING, "P.02")).doesNotContain(new Group.Constant(MembershipStatus.EXEMPT));
        assertThat(statuses(LocalDate.of(2024, 9, 1), "P.01")).doesNotContain(new Group.Constant(MembershipStatus.EXEMPT));
        assertThat(statuses(TODAY, "P.02")).contains(new Group.Constant(MembershipStatus.SUSPENDED));
        assertThat(people.on(2024, SPRING, "P.01").members()).hasSize(5);
        assertThat(people.on(2024, TODAY, "P.01").members()).hasSize(4);
        assertThat(people.everybody("P.02")).extracting(each -> each.line().id()).contains(OTHER);
        assertThat(people.on(2024, SPRING, "khác").members()).isEmpty();
    }

    @Test
    void figures_of_a_locked_year_stay_whatever_is_mended_or_added_afterwards() {
        save(OTHER, Map.of(MemberField.STATUS, "EXEMPT", MemberField.STATUS_SINCE, "01/02/2024"), "");
        lock(2024);
        int total = total(2024);
        refused(OTHER, Map.of(MemberField.STATUS, "", MemberField.STATUS_SINCE, ""), "");
        refused(OTHER, Map.of(MemberField.STATUS_SINCE, "01/01/2025"), "");
        refused(OTHER, Map.of(MemberField.CELL, "P.02"), "");
        refused(HEAD, Map.of(MemberField.ADMITTED_ON, "01/02/2025"), "");
        Member other = keep.read(OTHER).orElseThrow();
        assertThatThrownBy(() -> keep.apply(Step.binning(List.of(other)))).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> line(HEAD, MemberRecord.Kind.PAST_STATUS, "SUSPENDED", "01/12/2024", "01/02/2025"))
                .isInstanceOf(ProblemException.class);
        assertThat(keep.lines(HEAD)).isEmpty();

        // What the year does not reach is mended as ever; a status that ends later leaves the year its own.
        save(OTHER, Map.of(MemberField.ETHNICITY, "Kinh"), "");
        save(OTHER, Map.of(MemberField.STATUS, "OFFICIAL", MemberField.STATUS_SINCE, "01/02/2025"), "");
        assertThat(total(2024)).isEqualTo(total);
        assertThat(line(2024, OTHER).membership().recordedStatusOn(LocalDate.of(2024, 12, 31))).contains(MembershipStatus.EXEMPT);

        // Somebody who comes into the records now was not of the year; of an open year he is.
        int open = total(2025);
        Member come = new Member(
                new UUID(9, 9), null, null, other.person(), other.membership(), other.career(), null);
        keep.apply(Step.adding(come));
        assertThat(total(2024)).isEqualTo(total);
        assertThat(total(2025)).isEqualTo(open + 1);
        assertThat(desk.<Boolean>look(records -> records.members().toJudge(2024, come.id()).isPresent())).isFalse();
        keep.apply(Step.adding(come).reversed());
        keep.apply(Step.adding(come));
        assertThat(total(2024)).isEqualTo(total);
    }

    @Test
    void guests_come_back_with_their_comments_and_leave_without_a_trace() {
        ResidenceGuest guest = new ResidenceGuest(
                new UUID(6, 1), "P.01", "Hồ Thị Khách", 1980, "Sở Y tế", "12-GT", LocalDate.of(2024, 6, 1), null, "ghi chú",
                List.of(new GuestComment(2024, "GOOD", LocalDate.of(2024, 11, 20)), new GuestComment(2025, null, null)));
        ResidenceGuest other = new ResidenceGuest(
                new UUID(6, 2), "P.02", "Lê Khách", null, "Trường Đại học", null, null, null, null, List.of());
        Errand.change(desk, records -> records.residenceGuests().put(List.of(guest, other)));
        assertThat(guests()).containsExactlyInAnyOrder(guest, other);
        ResidenceGuest changed = new ResidenceGuest(
                guest.id(), "P.02", guest.fullName(), null, guest.home(), null, null, LocalDate.of(2026, 1, 1), null,
                List.of(new GuestComment(2025, "BAD", null)));
        Errand.change(desk, records -> records.residenceGuests().put(List.of(changed)));
        assertThat(guests()).containsExactlyInAnyOrder(changed, other);
        Errand.change(desk, records -> records.residenceGuests().remove(List.of(changed)));
        assertThat(guests()).containsExactly(other);
        assertThat(desk.<List<ResidenceGuest>>look(records -> records.residenceGuests().withIds(List.of()))).isEmpty();
        ResidenceGuest nowhere = new ResidenceGuest(
                new UUID(6, 3), "khác", "Ai Đó", null, "Nơi nào", null, null, null, null, List.of());
        assertThatThrownBy(() -> Errand.change(desk, records -> records.residenceGuests().put(List.of(nowhere))))
                .isInstanceOf(ProblemException.class);
    }

    private List<ResidenceGuest> guests() {
        return desk.look(records -> records.residenceGuests().all());
    }

    private void lock(int year) {
        desk.change(records -> {
            records.decisions().addYearActs(List.of(new YearAct(year, null, YearAct.Kind.LOCKED, null, "Mai", Instant.now())));
            return true;
        });
    }

    private void refused(UUID id, Map<MemberField, String> typed, String day) {
        Member before = keep.read(id).orElseThrow();
        assertThatThrownBy(() -> save(id, typed, day)).isInstanceOfSatisfying(ProblemException.class, refused -> {
            assertThat(refused.problem().code()).isEqualTo(KeepingProblem.LOCKED_YEAR_WOULD_CHANGE);
            assertThat(refused.problem().arguments()).containsEntry("year", "2024")
                    .containsEntry("name", before.person().fullName());
        });
        assertThat(keep.read(id)).contains(before);
    }

    private void save(UUID id, Map<MemberField, String> typed, String day) {
        Member before = keep.read(id).orElseThrow();
        FieldValues values = FieldValues.of(before);
        for (Map.Entry<MemberField, String> each : typed.entrySet()) {
            values = values.with(each.getKey(), each.getValue());
        }
        CheckedMember checked = keep.check(id, values, before, day);
        assertThat(checked.member()).isNotNull();
        keep.apply(Step.keeping(before, checked));
    }

    private void line(UUID member, MemberRecord.Kind kind, String what, String since, String until) {
        keep.apply(keep.lineStep(null, Objects.requireNonNull(keep.check(UUID.randomUUID(), member, kind, Map.of(
                RecordField.WHAT, what, RecordField.SINCE, since, RecordField.UNTIL, until)).line())));
    }

    private MemberLine line(int year, UUID id) {
        return desk.look(records -> records.members().lines(year, List.of("P.01", "P.02"))).stream()
                .filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private RegisterLine register(int year, UUID id) {
        return desk.look(records -> records.members().register(year, List.of("P.01", "P.02"))).stream()
                .filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private MemberKey key(LocalDate day, UUID id) {
        return desk.look(records -> records.memberBook().keys(day)).stream()
                .filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    private List<Group> statuses(LocalDate day, String unit) {
        List<Counted> there = people.on(2025, day, unit).members();
        return there.stream().map(each -> Dimension.STATUS.of(each, day)).toList();
    }

    private int total(int year) {
        return Objects.requireNonNull(new CountYear(desk, Invented.REGULATIONS).count(year).figures().of("P")
                .orElseThrow().members()).total();
    }
}
