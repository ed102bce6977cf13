package vn.xeploai.storage;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.Membership;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberKey;
import vn.xeploai.work.port.MemberLine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** History and bin on every engine. */
@ParameterizedClass
@EnumSource(Engine.class)
class MemberBookTest {
    private static final Member FULL = Invented.fullMember(1, "TT.01");
    private static final Member PLAIN = Invented.member(2, "TT.01");

    private final Desk desk;

    MemberBookTest(Engine engine, @TempDir Path directory) {
        desk = engine.open(directory);
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.root(), Invented.cell("TT.01"), Invented.cell("TT.02")));
            records.members().insert(List.of(FULL, PLAIN));
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void keys_hold_what_members_are_found_by() {
        List<MemberKey> keys = desk.look(records -> records.memberBook().keys());
        assertThat(keys).hasSize(2).contains(new MemberKey(
                FULL.id(), FULL.code(), FULL.cardNumber(), FULL.person().fullName(), FULL.person().birth(),
                FULL.person().sex(), FULL.person().identityNumber(), FULL.membership(), "Bí thư",
                FULL.career().scoreGroup()));
    }

    @Test
    void every_changed_field_stands_in_the_history_with_before_and_after() {
        Instant start = Instant.now().minusSeconds(1);
        Membership moved = new Membership(
                "TT.02", FULL.membership().admittedOn(), null, FULL.membership().status(), FULL.membership().statusSpan());
        Member after = new Member(
                FULL.id(), FULL.code(), "11.111111", FULL.person(), moved, FULL.career(), FULL.note());
        Errand.change(desk, records -> records.members().update(List.of(after)));

        List<MemberChange> history = history(FULL);
        assertThat(history).extracting(MemberChange::field, MemberChange::before, MemberChange::after)
                .contains(
                        org.assertj.core.groups.Tuple.tuple(MemberField.CELL, "TT.01", "TT.02"),
                        org.assertj.core.groups.Tuple.tuple(MemberField.CARD_NUMBER, "00.012345", "11.111111"),
                        org.assertj.core.groups.Tuple.tuple(MemberField.OFFICIAL_ON, "2002-02-03", null));
        assertThat(history).hasSize(4).last().satisfies(first ->
                assertThat(first.kind()).isEqualTo(MemberChange.Kind.ADDED));
        assertThat(history).allSatisfy(each -> {
            assertThat(each.by()).isEqualTo(System.getProperty("user.name"));
            assertThat(each.at()).isBetween(start, Instant.now().plusSeconds(1));
        });
        assertThat(history(PLAIN)).hasSize(1);
    }

    @Test
    void a_change_that_fails_leaves_no_history() {
        Member nowhere = new Member(
                PLAIN.id(), PLAIN.code(), "1", PLAIN.person(),
                new Membership("TT.99", PLAIN.membership().admittedOn(), null, null, PLAIN.membership().statusSpan()),
                PLAIN.career(), null);
        assertThatThrownBy(() -> Errand.change(desk, records -> records.members().update(List.of(nowhere))))
                .isInstanceOf(ProblemException.class);
        assertThat(history(PLAIN)).hasSize(1);
    }

    @Test
    void what_lies_in_the_bin_is_neither_counted_nor_listed_nor_found_and_gives_its_code_free() {
        Errand.change(desk, records -> records.memberBook().bin(List.of(PLAIN.id())));

        assertThat(desk.<List<Member>>look(records -> records.members().all())).containsExactly(FULL);
        assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(1);
        assertThat(desk.<List<MemberKey>>look(records -> records.memberBook().keys())).hasSize(1);
        assertThat(desk.<List<Member>>look(records -> records.members().withIds(List.of(PLAIN.id())))).isEmpty();
        assertThat(desk.<List<Membership>>look(records -> records.members().withoutRow(Invented.YEAR))).hasSize(1);
        assertThat(desk.<List<MemberLine>>look(records -> records.members().lines(Invented.YEAR, List.of("TT.01"))))
                .hasSize(1);
        assertThat(desk.<List<Member>>look(records -> records.memberBook().binned())).containsExactly(PLAIN);
        Member heir = new Member(
                Invented.id(3), PLAIN.code(), null, PLAIN.person(), PLAIN.membership(), PLAIN.career(), null);
        Errand.change(desk, records -> records.members().insert(List.of(heir)));
        assertThatThrownBy(() -> Errand.change(desk, records -> records.memberBook().restore(List.of(PLAIN.id()))))
                .isInstanceOf(ProblemException.class);
        assertThat(desk.<List<Member>>look(records -> records.memberBook().binned())).containsExactly(PLAIN);
    }

    @Test
    void a_member_comes_back_from_the_bin_as_it_was() {
        Errand.change(desk, records -> records.memberBook().bin(List.of(FULL.id(), PLAIN.id())));
        Errand.change(desk, records -> records.memberBook().restore(List.of(FULL.id())));

        assertThat(desk.<List<Member>>look(records -> records.members().all())).containsExactly(FULL);
        assertThat(desk.<List<Member>>look(records -> records.memberBook().binned())).containsExactly(PLAIN);
        assertThat(history(FULL)).extracting(MemberChange::kind).containsExactly(
                MemberChange.Kind.RESTORED, MemberChange.Kind.BINNED, MemberChange.Kind.ADDED);
        assertThatThrownBy(() -> Errand.change(desk, records -> records.memberBook().restore(List.of(FULL.id()))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_shown_identity_number_leaves_a_trace_without_the_number() {
        Errand.change(desk, records -> records.memberBook().noteIdentityShown(FULL.id()));
        assertThat(history(FULL)).first().satisfies(shown -> {
            assertThat(shown.kind()).isEqualTo(MemberChange.Kind.IDENTITY_SHOWN);
            assertThat(shown.toString()).doesNotContain(String.valueOf(FULL.person().identityNumber()));
        });
    }

    @Test
    void the_change_number_grows_and_the_rated_are_known() {
        long before = desk.look(records -> records.memberBook().changeNumber());
        Errand.change(desk, records -> records.assessments().insertMembers(List.of(Invented.rated(2, "TT.01", "HTNV"))));
        assertThat(desk.<Long>look(records -> records.memberBook().changeNumber())).isGreaterThan(before);
        assertThat(desk.<Set<java.util.UUID>>look(
                        records -> records.memberBook().rated(List.of(FULL.id(), PLAIN.id()))))
                .containsExactly(PLAIN.id());
    }

    private List<MemberChange> history(Member member) {
        return desk.look(records -> records.memberBook().history(member.id()));
    }
}
