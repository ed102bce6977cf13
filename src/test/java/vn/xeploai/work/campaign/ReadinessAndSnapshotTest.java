package vn.xeploai.work.campaign;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Person;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.SnapshotChange;
import vn.xeploai.model.SnapshotCorrection;
import vn.xeploai.model.SnapshotMember;
import vn.xeploai.model.YearSetting;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.text.PartyPositions;
import vn.xeploai.text.Texts;
import vn.xeploai.work.port.InMemoryDesk;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.rating.OpenYear;

import static org.assertj.core.api.Assertions.assertThat;

class ReadinessAndSnapshotTest {
    private static final Regulations REGULATIONS = EditionReader.shipped();
    private static final LocalDate DAY = LocalDate.of(2025, 12, 31);

    private final InMemoryDesk desk = new InMemoryDesk();
    private final CheckReadiness readiness = new CheckReadiness(desk, REGULATIONS, PartyPositions::isSecretary);
    private final KeepSnapshot snapshot = new KeepSnapshot(desk, REGULATIONS);

    /** A committee with a full cell, an empty one, one without secretary, a closed one; a member at the committee itself. */
    ReadinessAndSnapshotTest() {
        change(records -> {
            records.organizations().insert(List.of(
                    unit("P", null, OrganizationLevel.GRASSROOTS_COMMITTEE, DateSpan.ALWAYS),
                    unit("P.1", "P", OrganizationLevel.SUBORDINATE_CELL, DateSpan.ALWAYS),
                    unit("P.2", "P", OrganizationLevel.SUBORDINATE_CELL, DateSpan.ALWAYS),
                    unit("P.3", "P", OrganizationLevel.SUBORDINATE_CELL, DateSpan.ALWAYS),
                    unit("P.4", "P", OrganizationLevel.SUBORDINATE_CELL, new DateSpan(null, LocalDate.of(2025, 7, 1))),
                    unit("P.5", "P", OrganizationLevel.SUBORDINATE_CELL, new DateSpan(LocalDate.of(2026, 1, 1), null))));
            records.members().insert(List.of(
                    member(1, "P.1", "Bí thư chi bộ", "1999-02-03", "2000-02-03", null, ScoreGroup.LEADER),
                    member(2, "P.1", null, "1999-02-03", null, null, ScoreGroup.ORDINARY),
                    member(3, "P.1", null, "2024-07-01", null, null, null),
                    member(4, "P.1", null, "1999-02-03", "2000-02-03", MembershipStatus.EXEMPT, null),
                    member(5, "P.1", null, "1999-02-03", "2000-02-03", MembershipStatus.DECEASED, null),
                    member(6, "P.3", "Phó bí thư", "1999-02-03", "2000-02-03", null, ScoreGroup.ORDINARY),
                    member(7, "P.4", null, "1999-02-03", "2000-02-03", null, ScoreGroup.ORDINARY),
                    member(8, "P", null, "1999-02-03", "2000-02-03", null, ScoreGroup.ORDINARY),
                    member(9, "P.1", null, "2022-01-01", null, MembershipStatus.PROBATIONARY, ScoreGroup.ORDINARY)));
        });
    }

    @Test
    void every_gap_is_counted_with_the_names_behind_it() {
        Readiness all = readiness.check(2025, null);
        assertThat(all.open()).isFalse();
        assertThat(all.cells()).isEqualTo(3);
        assertThat(all.members()).isEqualTo(6);
        assertThat(names(all)).isEqualTo(Map.of(
                ReadinessPoint.CELL_WITHOUT_MEMBERS, List.of("P.2"),
                ReadinessPoint.CELL_WITHOUT_SECRETARY, List.of("P.3"),
                ReadinessPoint.MEMBER_OUTSIDE_CELLS, List.of("8 P"),
                ReadinessPoint.MEMBER_IN_CLOSED_CELL, List.of("7 P.4"),
                ReadinessPoint.BIRTH_DAY_UNKNOWN, List.of("2 P.1", "4 P.1", "6 P.3"),
                ReadinessPoint.OFFICIAL_DAY_MISSING, List.of("2 P.1"),
                ReadinessPoint.SCORE_GROUP_MISSING, List.of("3 P.1"),
                ReadinessPoint.CAP_GROUP_UNDECIDED, List.of("")));
        assertThat(all.missing().keySet()).containsExactly(ReadinessPoint.values());
        assertThat(readiness.check(2025, "P.3").missing()).containsOnlyKeys(
                ReadinessPoint.CELL_WITHOUT_SECRETARY, ReadinessPoint.BIRTH_DAY_UNKNOWN, ReadinessPoint.CAP_GROUP_UNDECIDED);
        for (ReadinessPoint point : ReadinessPoint.values()) {
            assertThat(Texts.vietnamese().of(point)).isNotBlank();
        }
        assertThat(ReadinessPoint.CELL_WITHOUT_MEMBERS.isMinor()).isFalse();
        assertThat(ReadinessPoint.BIRTH_DAY_UNKNOWN.isMinor()).isTrue();
    }

    @Test
    void the_group_of_the_cap_is_asked_for_until_a_body_decides_and_only_where_the_text_leaves_it_open() {
        assertThat(readiness.check(2015, null).missing()).doesNotContainKey(ReadinessPoint.CAP_GROUP_UNDECIDED);
        change(records -> records.yearSettings().put(List.of(
                new YearSetting(2025, "capScope", "SIMILAR_GROUP", "Ban Thường vụ", "1-QĐ", null))));
        assertThat(readiness.check(2025, null).missing()).doesNotContainKey(ReadinessPoint.CAP_GROUP_UNDECIDED);
    }

    @Test
    void opening_a_year_writes_down_who_stands_where() {
        open();
        KeepSnapshot.Compared compared = snapshot.compare(2025, null);
        assertThat(Objects.requireNonNull(compared.head()).referenceDay()).isEqualTo(DAY);
        assertThat(compared.size()).isEqualTo(7);
        assertThat(compared.differences()).isEmpty();
        assertThat(readiness.check(2025, null).open()).isTrue();
        List<SnapshotMember> list = desk.look(records -> records.snapshots().members(2025));
        assertThat(list).extracting(SnapshotMember::cellCode).doesNotContain("P.4");
        assertThat(list).filteredOn(each -> each.memberId().equals(id(4))).first()
                .extracting(SnapshotMember::status).isEqualTo(MembershipStatus.EXEMPT);
        assertThat(codes(snapshot.take(2025))).containsExactly("YS-11");
    }

    @Test
    void a_year_opened_without_a_list_gets_one_later() {
        assertThat(snapshot.compare(2025, null).head()).isNull();
        assertThat(codes(snapshot.correct(2025, List.of(), "Đỗ Quỳnh Ánh", "Chuyển chi bộ"))).containsExactly("YS-14");
        assertThat(snapshot.take(2025)).isEmpty();
        assertThat(snapshot.compare(2025, null).size()).isEqualTo(7);
        open();
        assertThat(snapshot.compare(2025, null).size()).as("opening does not take it twice").isEqualTo(7);
    }

    @Test
    void what_changed_since_is_listed_and_corrected_by_name_and_reason() {
        open();
        change(records -> records.members().update(List.of(
                changed(records, 2, each -> new Membership("P.3", each.admittedOn(), each.officialOn(), null, DateSpan.ALWAYS)),
                changed(records, 3, each -> new Membership("P.1", each.admittedOn(), null,
                        MembershipStatus.TRANSFERRED_OUT, DateSpan.ALWAYS)))));
        change(records -> records.members().insert(List.of(
                member(20, "P.2", "Bí thư", "2001-01-01", "2002-01-01", null, ScoreGroup.LEADER))));
        List<SnapshotChange> all = snapshot.compare(2025, null).differences();
        assertThat(all).extracting(each -> each.who().memberId()).containsExactly(id(3), id(20), id(2));
        assertThat(snapshot.compare(2025, "P.3").differences()).extracting(each -> each.who().memberId()).containsExactly(id(2));
        assertThat(snapshot.compare(2025, "P.2").differences()).extracting(each -> each.who().memberId()).containsExactly(id(20));

        assertThat(codes(snapshot.correct(2025, all, " ", "Chuyển sinh hoạt"))).containsExactly("YS-12");
        assertThat(codes(snapshot.correct(2025, all, "Đỗ Quỳnh Ánh", " "))).containsExactly("YS-13");
        assertThat(snapshot.compare(2025, null).differences()).isEqualTo(all);
        assertThat(snapshot.correct(2025, List.of(all.getLast()), "Đỗ Quỳnh Ánh", "Chuyển sinh hoạt")).isEmpty();
        assertThat(snapshot.compare(2025, null).differences()).hasSize(2);
        assertThat(codes(snapshot.correct(2025, all, "Đỗ Quỳnh Ánh", "Chuyển sinh hoạt"))).containsExactly("YS-09");
        assertThat(snapshot.correct(2025, all.subList(0, 2), "Đỗ Quỳnh Ánh", "Cập nhật")).isEmpty();
        KeepSnapshot.Compared now = snapshot.compare(2025, null);
        assertThat(now.differences()).isEmpty();
        assertThat(now.size()).isEqualTo(7);
        assertThat(now.corrections()).hasSize(3).extracting(SnapshotCorrection::reason)
                .contains("Chuyển sinh hoạt", "Cập nhật");
    }

    private void open() {
        new OpenYear(desk, REGULATIONS).open(2025, DAY);
    }

    private void change(Consumer<Records> errand) {
        desk.change(records -> {
            errand.accept(records);
            return true;
        });
    }

    private static Member changed(Records records, int number, UnaryOperator<Membership> to) {
        Member old = records.members().withIds(List.of(id(number))).getFirst();
        return new Member(old.id(), old.code(), old.cardNumber(), old.person(), to.apply(old.membership()), old.career(), null);
    }

    private static Map<ReadinessPoint, List<String>> names(Readiness all) {
        return all.missing().entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, each -> each.getValue().stream()
                .map(line -> line.memberId() == null ? line.unitCode()
                        : line.memberId().getLeastSignificantBits() + " " + line.unitCode())
                .toList()));
    }

    private static List<String> codes(List<Problem> problems) {
        return problems.stream().map(each -> each.code().id()).toList();
    }

    private static UUID id(int number) {
        return new UUID(7, number);
    }

    private static Organization unit(String code, @Nullable String above, OrganizationLevel level, DateSpan existence) {
        return new Organization(code, above, "Tổ chức " + code, level, null, existence);
    }

    private static Member member(int number, String cell, @Nullable String position, String admittedOn,
            @Nullable String officialOn, @Nullable MembershipStatus status, @Nullable ScoreGroup group) {
        BirthDate birth = number % 2 == 0 ? BirthDate.in(1970) : BirthDate.on(LocalDate.of(1970, 5, 6));
        return new Member(id(number), "D" + number, null,
                new Person("Người Thứ " + number, birth, null, null, null, null, null, null, null),
                new Membership(cell, LocalDate.parse(admittedOn), officialOn == null ? null : LocalDate.parse(officialOn), status,
                        DateSpan.ALWAYS),
                new Career(position, null, null, null, null, null, group), null);
    }
}
