package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.xeploai.model.Career;
import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.Organization;
import vn.xeploai.text.PartyPositions;

import static org.assertj.core.api.Assertions.assertThat;

class LostSecretariesTest {
    private final Cell cell = new Cell();

    @Test
    void a_secretary_who_goes_dies_or_gives_up_leaves_the_cell_without_one() {
        Member led = keep(cell.anh, with(cell.anh, "Bí thư chi bộ"));
        assertThat(lost(new Step(List.of()))).isEmpty();
        assertThat(lost(Step.changing(led, elsewhere(led, "P.02")))).containsExactly("P.01");
        assertThat(lost(Step.changing(led, with(led, "Phó bí thư")))).containsExactly("P.01");
        assertThat(lost(Step.changing(led, with(led, null)))).containsExactly("P.01");
        assertThat(lost(Step.changing(led, gone(led)))).containsExactly("P.01");
        assertThat(lost(Step.binning(List.of(led)))).containsExactly("P.01");
        assertThat(lost(Step.changing(led, with(led, "BT chi bộ, trưởng thôn")))).isEmpty();
        assertThat(lost(Step.adding(led))).isEmpty();
    }

    @Test
    void the_same_is_said_once_the_step_is_kept() {
        Member led = keep(cell.anh, with(cell.anh, "Bí thư"));
        Step step = Step.changing(led, elsewhere(led, "P.02"));
        cell.keep.apply(step);
        assertThat(lost(step)).containsExactly("P.01");
    }

    @Test
    void whoever_takes_over_in_the_same_step_or_led_beside_is_enough() {
        Member led = keep(cell.anh, with(cell.anh, "Bí thư"));
        Step handover = new Step(List.of(
                new Step.Move(led, with(led, null)), new Step.Move(cell.duc, with(cell.duc, "Bí thư"))));
        assertThat(lost(handover)).isEmpty();
        keep(cell.duc, with(cell.duc, "Quyền bí thư"));
        assertThat(lost(Step.changing(led, gone(led)))).isEmpty();
    }

    @Test
    void neither_those_who_are_gone_nor_a_cell_that_ended_are_asked() {
        Member dead = keep(cell.an, with(cell.an, "Bí thư"));
        assertThat(lost(Step.changing(dead, with(dead, null)))).isEmpty();
        Member ofOld = elsewhere(with(cell.binh, "Bí thư"), "P.03");
        assertThat(lost(Step.changing(ofOld, with(ofOld, null)))).isEmpty();
    }

    private List<String> lost(Step step) {
        return cell.keep.withoutSecretary(step, PartyPositions::isSecretary).stream()
                .map(Organization::code)
                .toList();
    }

    private Member keep(Member before, Member after) {
        cell.keep.apply(Step.changing(before, after));
        return after;
    }

    private static Member with(Member member, @Nullable String position) {
        Career career = member.career();
        return new Member(member.id(), member.code(), member.cardNumber(), member.person(), member.membership(),
                new Career(position, career.otherPosition(), career.schooling(), career.qualification(),
                        career.politicalTheory(), career.occupation(), career.scoreGroup()), member.note());
    }

    private static Member elsewhere(Member member, String code) {
        Membership now = member.membership();
        return moved(member, new Membership(code, now.admittedOn(), now.officialOn(), now.status(), now.statusSpan()));
    }

    private static Member gone(Member member) {
        Membership now = member.membership();
        return moved(member, new Membership(now.cellCode(), now.admittedOn(), now.officialOn(), MembershipStatus.TRANSFERRED_OUT,
                new DateSpan(LocalDate.of(2026, 1, 1), null)));
    }

    private static Member moved(Member member, Membership membership) {
        return new Member(member.id(), member.code(), member.cardNumber(), member.person(), membership, member.career(), member.note());
    }
}
