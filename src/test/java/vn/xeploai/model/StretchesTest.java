package vn.xeploai.model;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class StretchesTest {
    private static final UUID ID = new UUID(1, 1);
    private static final LocalDate FIRST = LocalDate.of(2020, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 5, 10);

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // Without a line nothing is known of days.
        "-, -, -, Bí thư, 2019-01-01, Bí thư",
        // Held from the day on; before it is not known that anything was held.
        "Bí thư, 2020-06-01, -, Bí thư, 2020-06-01, Bí thư",
        "Bí thư, 2020-06-01, -, bí thư, 2020-05-31, -",
        // The last day no longer belongs to it.
        "Bí thư, 2020-06-01, 2024-05-10, -, 2024-05-09, Bí thư",
        "Bí thư, 2020-06-01, 2024-05-10, -, 2024-05-10, -",
        // What is held now was held since the last one ended, not before.
        "Phó bí thư, 2020-06-01, 2024-05-10, Bí thư, 2024-05-10, Bí thư",
        "Phó bí thư, 2020-06-01, 2024-05-10, Bí thư, 2024-05-09, Phó bí thư",
        "Phó bí thư, 2020-06-01, 2024-05-10, Bí thư, 2019-05-09, -",
        // Somebody may hold one with and one without a day.
        "Đảng ủy viên, 2020-06-01, -, Bí thư; Đảng ủy viên, 2025-01-01, Đảng ủy viên; Bí thư",
        "Đảng ủy viên, 2020-06-01, -, 'Bí thư, Đảng ủy viên', 2019-01-01, Bí thư",
        // Held again after it was over: since when is not known.
        "Bí thư, 2020-06-01, 2024-05-10, Bí thư, 2025-01-01, Bí thư"
    })
    void a_position_is_held_on_the_days_its_line_says(
            @Nullable String what, @Nullable LocalDate since, @Nullable LocalDate until, @Nullable String now, LocalDate day,
            @Nullable String expected) {
        Stretches stretches = what == null ? Stretches.NONE : new Stretches(List.of(position(what, since, until)));
        assertThat(stretches.position(MemberRecord.Kind.PARTY_POSITION, now, day)).isEqualTo(expected);
        Career career = new Career(now, now, null, null, null, null, ScoreGroup.LEADER);
        assertThat(stretches.career(career, day)).isEqualTo(
                new Career(expected, now, null, null, null, null, ScoreGroup.LEADER));
    }

    @Test
    void a_line_that_begins_lasts_and_ends_changes_what_is_held_now() {
        MemberRecord lasting = position("Bí thư", FIRST, null);
        MemberRecord over = position("Bí thư", FIRST, LAST);
        MemberRecord other = position("Phó bí thư", FIRST, null);
        assertThat(Stretches.held(null, null, lasting)).isEqualTo("Bí thư");
        assertThat(Stretches.held("bí thư, Đảng ủy viên", null, lasting)).isEqualTo("bí thư, Đảng ủy viên");
        assertThat(Stretches.held("Đảng ủy viên", null, lasting)).isEqualTo("Đảng ủy viên; Bí thư");
        assertThat(Stretches.held("Bí thư; Đảng ủy viên", lasting, over)).isEqualTo("Đảng ủy viên");
        assertThat(Stretches.held("Bí thư", lasting, null)).isNull();
        assertThat(Stretches.held("Bí thư", lasting, other)).isEqualTo("Phó bí thư");
        assertThat(Stretches.held("Trưởng ban, Đảng ủy viên", lasting, over)).isEqualTo("Trưởng ban, Đảng ủy viên");
        assertThat(Stretches.held("Đảng ủy viên", null, over)).isEqualTo("Đảng ủy viên");
        assertThat(Stretches.held("Đảng ủy viên", over, null)).isEqualTo("Đảng ủy viên");
    }

    @Test
    void a_past_status_holds_on_its_days_only() {
        Membership now = new Membership("P.01", LocalDate.of(2000, 1, 1), null, MembershipStatus.SUSPENDED, new DateSpan(LAST, null));
        Stretches stretches = new Stretches(List.of(line(MemberRecord.Kind.PAST_STATUS, "EXEMPT", FIRST, LAST)));
        assertThat(stretches.membership(now, FIRST).recordedStatusOn(FIRST)).contains(MembershipStatus.EXEMPT);
        assertThat(stretches.membership(now, LAST)).isEqualTo(now);
        assertThat(stretches.membership(now, FIRST.minusDays(1)).recordedStatusOn(FIRST.minusDays(1))).isEmpty();
    }

    @Test
    void lines_of_other_kinds_say_nothing_of_positions() {
        Stretches stretches = new Stretches(Arrays.asList(line(MemberRecord.Kind.DISCIPLINE, "WARNING", FIRST, null)));
        assertThat(stretches.position(MemberRecord.Kind.PARTY_POSITION, "Bí thư", FIRST)).isEqualTo("Bí thư");
    }

    private static MemberRecord position(String what, @Nullable LocalDate since, @Nullable LocalDate until) {
        return line(MemberRecord.Kind.PARTY_POSITION, what, since, until);
    }

    private static MemberRecord line(
            MemberRecord.Kind kind, String what, @Nullable LocalDate since, @Nullable LocalDate until) {
        return new MemberRecord(new UUID(2, 2), ID, kind, what, null, since, until, null, null, null, null, null);
    }
}
