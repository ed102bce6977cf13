package vn.xeploai.work.statistics;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.MembershipStatus;

import static org.assertj.core.api.Assertions.assertThat;

class BadgesDueTest {
    @ParameterizedTest
    @CsvSource({
        "1996-02-03, 30, FEBRUARY", "1996-02-04, 30, MAY", "1996-05-19, 30, MAY", "1996-05-20, 30, SEPTEMBER",
        "1996-11-07, 30, NOVEMBER", "1995-11-08, 30, FEBRUARY", "1986-09-02, 40, SEPTEMBER", "1936-02-29, 90, MAY"
    })
    void whoever_reached_the_years_since_the_last_round_is_due_at_the_next(LocalDate admitted, int years, BadgeRound round) {
        List<BadgeDue> due = BadgesDue.in(2026, List.of(new Somebody().admitted(admitted).counted()));
        assertThat(due).singleElement().satisfies(each -> {
            assertThat(each.years()).isEqualTo(years);
            assertThat(each.round()).isEqualTo(round);
            assertThat(each.reachedOn()).isEqualTo(admitted.plusYears(years));
        });
    }

    @ParameterizedTest
    @CsvSource({"1991-05-19", "1996-11-08", "1995-11-07", "1990-01-01", "2020-02-03"})
    void nobody_else_is_due_and_thirty_five_years_bear_no_badge(LocalDate admitted) {
        assertThat(BadgesDue.in(2026, List.of(new Somebody().admitted(admitted).counted()))).isEmpty();
    }

    @Test
    void whoever_is_gone_is_not_due_and_who_is_exempt_is() {
        LocalDate admitted = LocalDate.of(1996, 5, 1);
        assertThat(BadgesDue.in(2026, List.of(
                new Somebody().admitted(admitted).status(MembershipStatus.DECEASED).counted()))).isEmpty();
        assertThat(BadgesDue.in(2026, List.of(
                new Somebody().admitted(admitted).status(MembershipStatus.EXEMPT).counted()))).hasSize(1);
    }

    @Test
    void the_list_goes_by_round_then_most_years_first() {
        List<BadgeDue> due = BadgesDue.in(2026, List.of(
                new Somebody().admitted(LocalDate.of(1996, 6, 1)).counted(),
                new Somebody().admitted(LocalDate.of(1996, 1, 1)).counted(),
                new Somebody().admitted(LocalDate.of(1966, 8, 1)).counted()));
        assertThat(due).extracting(BadgeDue::years).containsExactly(30, 60, 30);
    }
}
