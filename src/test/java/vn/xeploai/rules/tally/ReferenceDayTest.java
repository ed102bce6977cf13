package vn.xeploai.rules.tally;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Level;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ReferenceDayTest {
    private static final LocalDate NEW_YEARS_EVE = LocalDate.of(2021, 12, 31);
    private static final LocalDate LONG_AGO = LocalDate.of(1990, 2, 3);
    private static final Standing SUBJECT = new Standing.Pending(null);
    private static final Standing ABSENT = new Standing.Absent();

    private final ReferenceDay day = new ReferenceDay(NEW_YEARS_EVE);

    @ParameterizedTest
    @CsvSource({"2021-06-30, true", "2021-07-01, false", "2020-12-31, true", "2021-12-31, false"})
    void six_months_in_the_party_make_a_member_subject(LocalDate admitted, boolean subject) {
        Standing standing = day.ofMember(member(admitted, null, DateSpan.ALWAYS), DateSpan.ALWAYS);
        assertThat(standing).isEqualTo(subject ? SUBJECT : new Standing.NotSubject(NotRatedReason.ADMITTED_UNDER_SIX_MONTHS));
    }

    @Test
    void whoever_is_admitted_after_the_day_is_not_counted() {
        assertThat(day.ofMember(member(LocalDate.of(2022, 1, 1), null, DateSpan.ALWAYS), DateSpan.ALWAYS)).isEqualTo(ABSENT);
    }

    @ParameterizedTest
    @EnumSource(names = {"TRANSFERRED_OUT", "DECEASED", "LEFT_PARTY"})
    void whoever_is_gone_by_the_day_is_not_counted(MembershipStatus gone) {
        assertThat(standing(gone, "2021-12-31", null)).isEqualTo(ABSENT);
        assertThat(standing(gone, null, null)).isEqualTo(ABSENT);
        assertThat(standing(gone, "2022-01-01", null)).isEqualTo(SUBJECT);
        assertThat(standing(gone, "2021-02-01", "2021-12-31")).isEqualTo(SUBJECT);
    }

    @Test
    void exemption_and_suspension_count_only_while_they_last() {
        Standing exempt = new Standing.NotSubject(NotRatedReason.EXEMPT);
        assertThat(standing(MembershipStatus.EXEMPT, "2021-12-31", null)).isEqualTo(exempt);
        assertThat(standing(MembershipStatus.EXEMPT, "2021-01-01", "2022-01-01")).isEqualTo(exempt);
        assertThat(standing(MembershipStatus.EXEMPT, "2021-01-01", "2021-12-31")).isEqualTo(SUBJECT);
        assertThat(standing(MembershipStatus.SUSPENDED, null, null))
                .isEqualTo(new Standing.NotSubject(NotRatedReason.SUSPENDED));
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFICIAL", "PROBATIONARY", "TEMPORARILY_ELSEWHERE"})
    void other_statuses_leave_a_member_subject(MembershipStatus status) {
        assertThat(standing(status, "2021-01-01", null)).isEqualTo(SUBJECT);
    }

    @ParameterizedTest
    @CsvSource({", , true", ", 2021-12-31, false", ", 2022-01-01, true", "2022-01-01, , false", "2021-06-30, , true"})
    void an_organization_counts_while_it_exists(@Nullable LocalDate since, @Nullable LocalDate until, boolean counts) {
        DateSpan existence = new DateSpan(since, until);
        assertThat(day.ofOrganization(existence)).isEqualTo(counts ? SUBJECT : ABSENT);
        assertThat(day.ofMember(member(LONG_AGO, null, DateSpan.ALWAYS), existence)).isEqualTo(counts ? SUBJECT : ABSENT);
    }

    @Test
    void an_organization_set_up_less_than_six_months_before_is_not_subject() {
        assertThat(day.ofOrganization(new DateSpan(LocalDate.of(2021, 7, 1), null)))
                .isEqualTo(new Standing.NotSubject(NotRatedReason.ESTABLISHED_UNDER_SIX_MONTHS));
    }

    @Test
    void a_row_of_the_year_speaks_for_itself() {
        Level good = TestLevels.FOUR.find("HTTNV").orElseThrow();
        assertThat(day.ofRow(new Outcome.Rated("HTTNV", false), TestLevels.FOUR)).isEqualTo(new Standing.Rated(good, false));
        assertThat(day.ofRow(new Outcome.NotRated(NotRatedReason.EXEMPT, null), TestLevels.FOUR))
                .isEqualTo(new Standing.NotSubject(NotRatedReason.EXEMPT));
        assertThat(day.ofRow(new Outcome.NotRated(NotRatedReason.AWAITING_VERIFICATION, null), TestLevels.FOUR))
                .isEqualTo(new Standing.Pending(NotRatedReason.AWAITING_VERIFICATION));
        assertThat(day.ofRow(new Outcome.Undecided(), TestLevels.FOUR)).isEqualTo(SUBJECT);
    }

    @Test
    void a_level_of_another_time_is_refused() {
        assertThatThrownBy(() -> day.ofRow(new Outcome.Rated("TSVM", false), TestLevels.FOUR))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void reasons_cannot_stand_on_the_wrong_side() {
        assertThatThrownBy(() -> new Standing.NotSubject(NotRatedReason.NOT_YET_ASSESSED))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Standing.Pending(NotRatedReason.EXEMPT)).isInstanceOf(IllegalArgumentException.class);
    }

    private Standing standing(MembershipStatus status, @Nullable String since, @Nullable String until) {
        DateSpan span = new DateSpan(since == null ? null : LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
        return day.ofMember(member(LONG_AGO, status, span), DateSpan.ALWAYS);
    }

    private static Membership member(LocalDate admitted, @Nullable MembershipStatus status, DateSpan span) {
        return new Membership("C", admitted, null, status, span);
    }
}
