package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.GuestComment;
import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.model.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeepGuestsTest {
    private static final UUID ID = new UUID(6, 1);

    private final Cell cell = new Cell();
    private final KeepGuests keep = new KeepGuests(cell.desk, cell.find, () -> Cell.TODAY);

    @Test
    void a_guest_is_kept_commented_year_by_year_and_every_step_is_undone() {
        ResidenceGuest come = guest(2025, null, Map.of());
        assertThat(come.cellCode()).isEqualTo("P.01");
        keep.apply(new GuestStep(null, come));
        ResidenceGuest good = guest(2025, come, Map.of(GuestField.COMMENT, "GOOD", GuestField.SENT_ON, "20/11/2025"));
        GuestStep commenting = new GuestStep(come, good);
        keep.apply(commenting);
        ResidenceGuest later = guest(2026, good, Map.of(GuestField.COMMENT, "", GuestField.SENT_ON, "1/11/2026"));
        keep.apply(new GuestStep(good, later));
        assertThat(keep.guests(2026, "P")).containsExactly(later);
        assertThat(later.comments()).containsExactly(
                new GuestComment(2026, null, LocalDate.of(2026, 11, 1)),
                new GuestComment(2025, "GOOD", LocalDate.of(2025, 11, 20)));
        assertThatThrownBy(() -> keep.apply(commenting.reversed())).isInstanceOf(ProblemException.class);
        keep.apply(new GuestStep(good, later).reversed());
        keep.apply(commenting.reversed());
        assertThat(keep.guests(2025, null)).containsExactly(come);
        keep.apply(new GuestStep(come, null));
        assertThat(keep.guests(2025, null)).isEmpty();
        keep.apply(new GuestStep(come, null).reversed());
        assertThat(keep.guests(2025, "P.02")).isEmpty();
        // No member of ours: nobody finds a guest among the members.
        assertThat(cell.find.index().all()).noneMatch(each -> each.key().fullName().equals("Hồ Thị Khách"));
    }

    @Test
    void whoever_left_before_the_year_is_no_longer_listed() {
        keep.apply(new GuestStep(null, guest(2025, null, Map.of(GuestField.SINCE, "1/1/2024", GuestField.UNTIL, "1/1/2025"))));
        assertThat(keep.guests(2024, null)).hasSize(1);
        assertThat(keep.guests(2025, null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FULL_NAME, '', EMPTY", "HOME, ' ', EMPTY", "CELL, '', EMPTY", "CELL, P, NOT_A_CELL", "CELL, chi bộ, CELL_UNKNOWN",
        "CELL, không có, CELL_UNKNOWN", "BIRTH_YEAR, 70, NOT_A_YEAR", "BIRTH_YEAR, 1800, NOT_A_YEAR", "BIRTH_YEAR, 2030, NOT_A_YEAR",
        "SINCE, 31/02/2025, NO_SUCH_DAY", "SINCE, hôm qua, NOT_A_DAY", "SINCE, 01/01/2027, DAY_IN_FUTURE",
        "UNTIL, 01/01/2020, LINE_ENDS_BEFORE_IT_BEGINS", "COMMENT, Tốt, UNKNOWN_WORD", "SENT_ON, 01/01/2027, DAY_IN_FUTURE"
    })
    void what_is_wrong_stands_under_its_field(GuestField field, String typed, KeepingProblem expected) {
        CheckedGuest checked = check(2025, null, Map.of(field, typed));
        assertThat(Objects.requireNonNull(checked.problems().get(field)).code()).isEqualTo(expected);
        assertThat(checked.guest()).isNull();
        assertThat(check(2025, null, Map.of(GuestField.NOTE, "x".repeat(501))).problems()).containsOnlyKeys(GuestField.NOTE);
    }

    private ResidenceGuest guest(int year, @Nullable ResidenceGuest before, Map<GuestField, String> typed) {
        CheckedGuest checked = check(year, before, typed);
        assertThat(checked.problems()).isEmpty();
        return Objects.requireNonNull(checked.guest());
    }

    private CheckedGuest check(int year, @Nullable ResidenceGuest before, Map<GuestField, String> typed) {
        Map<GuestField, String> values = new EnumMap<>(GuestField.class);
        values.put(GuestField.FULL_NAME, "Hồ Thị Khách");
        values.put(GuestField.CELL, "dân phố 1");
        values.put(GuestField.HOME, "Sở Y tế");
        values.put(GuestField.BIRTH_YEAR, "1980");
        values.put(GuestField.SINCE, "1/6/2024");
        values.putAll(typed);
        return keep.check(ID, values, year, before);
    }
}
