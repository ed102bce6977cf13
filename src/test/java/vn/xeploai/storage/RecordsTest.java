package vn.xeploai.storage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Membership;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Person;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Texts;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberLine;
import vn.xeploai.work.port.OutcomeCount;
import vn.xeploai.work.port.RegisterLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What the ports promise beyond keeping values: counts, lists, all or nothing, no lost updates. */
@ParameterizedClass
@EnumSource(Engine.class)
class RecordsTest {
    private static final Outcome SUSPENDED = new Outcome.NotRated(NotRatedReason.SUSPENDED, null);

    private final Desk desk;

    RecordsTest(Engine engine, @TempDir Path directory) {
        desk = engine.open(directory);
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.root(), Invented.cell("TT.01"), Invented.cell("TT.02")));
            records.members().insert(IntStream.rangeClosed(1, 8).mapToObj(i -> Invented.member(i, "TT.01")).toList());
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void counts_rows_by_the_cell_of_the_row_and_the_outcome_without_remarks() {
        Errand.change(desk, records -> records.assessments().insertMembers(List.of(
                Invented.rated(1, "TT.01", "HTTNV"),
                Invented.rated(2, "TT.01", "HTTNV"),
                Invented.rated(3, "TT.02", "HTTNV"),
                Invented.assessment(4, "TT.01", new Outcome.Rated("HTTNV", true)),
                Invented.assessment(5, "TT.01", SUSPENDED),
                Invented.assessment(6, "TT.01", new Outcome.NotRated(NotRatedReason.SUSPENDED, "một")),
                Invented.assessment(7, "TT.01", new Outcome.Undecided()))));

        assertThat(desk.<List<OutcomeCount>>look(records -> records.assessments().countMembers(Invented.YEAR)))
                .containsExactlyInAnyOrder(
                        new OutcomeCount("TT.01", new Outcome.Rated("HTTNV", false), 2),
                        new OutcomeCount("TT.02", new Outcome.Rated("HTTNV", false), 1),
                        new OutcomeCount("TT.01", new Outcome.Rated("HTTNV", true), 1),
                        new OutcomeCount("TT.01", SUSPENDED, 2),
                        new OutcomeCount("TT.01", new Outcome.Undecided(), 1));
        assertThat(desk.<List<OutcomeCount>>look(records -> records.assessments().countMembers(2020))).isEmpty();
        Errand.change(desk, records -> {
            MemberAssessment first = records.assessments().ofTheseMembers(Invented.YEAR, List.of(Invented.id(3))).getFirst();
            records.assessments().updateMembers(List.of(new MemberAssessment(
                    first.year(), first.memberId(), first.cellCode(), first.proposals(), first.outcome(),
                    new Decision("7-QĐ/ĐU", LocalDate.of(2025, 12, 20)), first.note())));
        });
        assertThat(desk.<Map<String, Integer>>look(records -> records.assessments().countUndecided(Invented.YEAR)))
                .containsExactly(Map.entry("TT.01", 3));
    }

    @Test
    void members_without_a_row_of_that_year_with_all_the_count_needs() {
        Member full = Invented.fullMember(20, "TT.02");
        Errand.change(desk, records -> {
            records.members().insert(List.of(full));
            records.assessments().insertMembers(
                    IntStream.rangeClosed(1, 8).mapToObj(i -> Invented.rated(i, "TT.01", "HTNV")).toList());
        });

        assertThat(desk.<List<Membership>>look(records -> records.members().withoutRow(Invented.YEAR)))
                .containsExactly(full.membership());
        assertThat(desk.<List<Membership>>look(records -> records.members().withoutRow(2020))).hasSize(9);
    }

    @Test
    void lists_the_people_behind_the_figures_where_they_counted() {
        Outcome waiting = new Outcome.NotRated(NotRatedReason.AWAITING_VERIFICATION, "chờ");
        Member full = Invented.fullMember(20, "TT.02");
        Errand.change(desk, records -> {
            records.members().insert(List.of(full, Invented.member(21, "TT.01")));
            // Rated elsewhere that year, and one of the others rated here.
            records.assessments().insertMembers(
                    IntStream.rangeClosed(2, 8).mapToObj(i -> Invented.rated(i, "TT.01", "HTNV")).toList());
            records.assessments().insertMembers(List.of(Invented.assessment(1, "TT.02", waiting)));
        });

        List<MemberLine> lines = desk.look(records -> records.members().lines(Invented.YEAR, List.of("TT.02")));

        Member moved = Invented.member(1, "TT.01");
        assertThat(lines).containsExactlyInAnyOrder(
                new MemberLine(
                        full.id(), full.code(), full.person().fullName(), full.person().birth(), "Bí thư",
                        full.membership(), "TT.02", null),
                new MemberLine(
                        moved.id(), moved.code(), moved.person().fullName(), moved.person().birth(), null,
                        moved.membership(), "TT.02", waiting));
        assertThat(desk.<List<MemberLine>>look(records -> records.members().lines(Invented.YEAR, List.of()))).isEmpty();
        assertThat(desk.<List<MemberLine>>look(
                        records -> records.members().lines(Invented.YEAR, List.of("TT.01", "TT.02", "TT.01"))))
                .hasSize(10);
    }

    @Test
    void a_printed_list_holds_the_same_people_with_their_proposals_and_decisions() {
        Member full = Invented.fullMember(20, "TT.02");
        MemberAssessment row = Invented.fullAssessment(1, "TT.02");
        Errand.change(desk, records -> {
            records.members().insert(List.of(full));
            records.assessments().insertMembers(List.of(row));
        });

        List<RegisterLine> lines = desk.look(records -> records.members().register(Invented.YEAR, List.of("TT.02")));

        assertThat(lines).contains(
                line(full, "TT.02", Proposals.NONE, null, Decision.NONE),
                line(Invented.member(1, "TT.01"), "TT.02", row.proposals(), row.outcome(), row.decision()));
        assertThat(lines.stream().map(RegisterLine::id).toList()).containsExactlyInAnyOrderElementsOf(
                desk.<List<MemberLine>>look(records -> records.members().lines(Invented.YEAR, List.of("TT.02"))).stream()
                        .map(MemberLine::id)
                        .toList());
    }

    private static RegisterLine line(
            Member member, String countedAt, Proposals proposals, @Nullable Outcome outcome, Decision decision) {
        Person person = member.person();
        return new RegisterLine(
                member.id(), member.code(), member.cardNumber(), person.fullName(), person.birth(), person.sex(),
                person.ethnicity(), person.religion(), person.nativePlace(), member.career(), member.note(), member.membership(),
                countedAt, proposals, outcome, decision);
    }

    @Test
    void five_thousand_members_at_once() {
        List<Member> many = IntStream.range(100, 5_100).mapToObj(i -> Invented.fullMember(i, "TT.02")).toList();
        List<MemberAssessment> rows = IntStream.range(100, 5_100).mapToObj(i -> Invented.rated(i, "TT.02", "HTNV")).toList();
        Errand.change(desk, records -> {
            records.members().insert(many);
            records.assessments().insertMembers(rows);
        });
        Errand.change(desk, records -> {
            records.members().update(many);
            records.assessments().updateMembers(rows);
        });

        assertThat(desk.<Set<Member>>look(records -> Set.copyOf(records.members().all())).containsAll(many)).isTrue();
        assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(5_008);
        assertThat(desk.<Set<MemberAssessment>>look(
                        records -> Set.copyOf(records.assessments().ofMembers(Invented.YEAR)))
                .equals(Set.copyOf(rows))).isTrue();
    }

    @Test
    void a_change_that_throws_leaves_nothing_and_passes_its_exception_on() {
        RuntimeException mine = new IllegalStateException("mine");

        assertThatThrownBy(() -> Errand.change(desk, records -> {
            records.members().insert(List.of(Invented.member(50, "TT.01")));
            throw mine;
        })).isSameAs(mine);

        assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(8);
    }

    @Test
    void a_look_keeps_nothing() {
        try {
            desk.look(records -> {
                records.members().insert(List.of(Invented.member(50, "TT.01")));
                return true;
            });
        } catch (ProblemException refused) {
            assertThat(refused.problem().code()).isEqualTo(StorageProblem.DATABASE_FAILED);
        }

        assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(8);
    }

    @Test
    void one_look_sees_one_moment() {
        List<Integer> counts = desk.look(records -> {
            int before = records.members().count();
            Errand.change(desk, other -> other.members().insert(List.of(Invented.member(60, "TT.01"))));
            return List.of(before, records.members().count());
        });

        assertThat(counts).containsExactly(8, 8);
        assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(9);
    }

    @Test
    void contradictions_are_refused_as_a_whole() {
        Organization lost = Invented.organization("XX", "NO.WHERE", OrganizationLevel.GRASSROOTS_CELL);
        Member sameCode = new Member(
                Invented.id(70),
                Invented.member(1, "TT.01").code(),
                null,
                Invented.member(1, "TT.01").person(),
                Invented.member(1, "TT.01").membership(),
                Invented.member(1, "TT.01").career(),
                null);
        refused(() -> Errand.change(desk, records -> records.organizations().insert(List.of(lost))));
        refused(() -> Errand.change(desk, records -> records.organizations().insert(List.of(Invented.root()))));
        refused(() -> Errand.change(desk, records -> records.members().insert(List.of(sameCode))));
        refused(() -> Errand.change(desk, records -> records.members().insert(
                List.of(Invented.member(71, "TT.01"), Invented.member(72, "NO.WHERE")))));
        refused(() -> Errand.change(desk, records -> records.assessments().insertMembers(
                List.of(Invented.rated(999, "TT.01", "HTNV")))));
        refused(() -> Errand.change(desk, records -> records.assessments().insertMembers(
                List.of(Invented.rated(1, "TT.01", "HTNV"), Invented.rated(1, "TT.02", "HTNV")))));
        refused(() -> Errand.change(desk, records -> records.organizations().insert(
                List.of(Invented.cell("C".repeat(41))))));

        assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(8);
        assertThat(desk.<List<Organization>>look(records -> records.organizations().all())).hasSize(3);
    }

    @Test
    void a_stale_record_is_named_with_both_versions() {
        Organization mine = renamed("Tên của tôi");
        Organization theirs = renamed("Tên của người khác");

        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> Errand.change(desk, records -> {
            records.organizations().all();
            Errand.change(desk, other -> other.organizations().update(List.of(theirs)));
            records.organizations().update(List.of(mine));
        }));

        assertThat(refused.problem().code()).isEqualTo(StorageProblem.STALE_RECORD);
        assertThat(Texts.vietnamese().of(refused.problem()))
                .contains("TT.01 Tên của tôi", "TT.01 Tên của người khác")
                .doesNotContain("{");
        assertThat(desk.<List<Organization>>look(records -> records.organizations().all())).contains(theirs);
    }

    @Test
    void the_same_record_may_change_twice_in_one_change() {
        Errand.change(desk, records -> {
            records.organizations().all();
            records.organizations().update(List.of(renamed("Một")));
            records.organizations().update(List.of(renamed("Hai")));
        });

        assertThat(desk.<List<Organization>>look(records -> records.organizations().all())).contains(renamed("Hai"));
    }

    @Test
    void of_two_writers_at_the_same_time_none_is_lost_silently() throws Exception {
        int writers = 4;
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<Boolean>> outcomes = IntStream.range(0, writers)
                    .mapToObj(writer -> threads.submit(() -> {
                        start.await();
                        return appended(writer);
                    }))
                    .toList();
            start.countDown();
            int kept = 0;
            for (Future<Boolean> outcome : outcomes) {
                kept += outcome.get() ? 1 : 0;
            }
            String name = desk.look(records -> records.organizations().all()).get(1).name();
            assertThat(kept).isPositive();
            assertThat(name).isEqualTo("Tổ chức TT.01" + "+".repeat(kept));
        }
    }

    @Test
    void replacing_what_is_not_there_is_a_mistake_of_the_caller() {
        assertThatThrownBy(() -> Errand.change(desk, records -> records.organizations().update(
                        List.of(Invented.cell("NEW")))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_closed_desk_says_so_and_closes_again_without_harm() {
        desk.close();
        desk.close();

        assertThatThrownBy(() -> desk.look(records -> records.members().count())).isInstanceOf(IllegalStateException.class);
    }

    /** Reads, adds one mark to the name, writes; false when refused as stale. */
    private boolean appended(int writer) {
        try {
            Errand.change(desk, records -> {
                Organization now = records.organizations().all().get(1);
                records.organizations().update(List.of(renamed(now.name() + "+")));
            });
            return true;
        } catch (ProblemException stale) {
            assertThat(stale.problem().code()).as("writer %s", writer).isEqualTo(StorageProblem.STALE_RECORD);
            return false;
        }
    }

    private static void refused(ThrowingCallable change) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, change);
        assertThat(refused.problem().code()).isEqualTo(StorageProblem.REFUSED);
    }

    private static Organization renamed(String name) {
        return new Organization(
                "TT.01", "TT", name, OrganizationLevel.GRASSROOTS_CELL, null, Invented.cell("TT.01").existence());
    }
}
