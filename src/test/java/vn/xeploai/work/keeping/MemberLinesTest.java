package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.assertj.core.groups.Tuple;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.problem.ProblemException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MemberLinesTest {
    private static final UUID ID = new UUID(4, 4);

    private final Cell cell = new Cell();

    @Test
    void a_line_is_added_changed_taken_away_and_every_step_is_undone() {
        MemberRecord warned = line(MemberRecord.Kind.DISCIPLINE, Map.of(
                RecordField.WHAT, "WARNING", RecordField.SINCE, "3/5/2025", RecordField.DOCUMENT, " 12-QĐ/ĐU "));
        assertThat(warned.since()).isEqualTo(LocalDate.of(2025, 5, 3));
        assertThat(warned.document()).isEqualTo("12-QĐ/ĐU");
        Step adding = Step.line(null, warned);
        assertThat(cell.keep.apply(adding)).isInstanceOf(Applied.Kept.class);
        assertThat(cell.keep.lines(cell.anh.id())).containsExactly(warned);

        MemberRecord milder = line(MemberRecord.Kind.DISCIPLINE, Map.of(
                RecordField.WHAT, "REPRIMAND", RecordField.SINCE, "3/5/2025"));
        Step changing = Step.line(warned, milder);
        cell.keep.apply(changing);
        cell.keep.apply(changing.reversed());
        assertThat(cell.keep.lines(cell.anh.id())).containsExactly(warned);
        cell.keep.apply(Step.line(warned, null));
        assertThat(cell.keep.lines(cell.anh.id())).isEmpty();
        assertThat(cell.keep.history(cell.anh.id())).extracting(MemberChange::kind).startsWith(
                MemberChange.Kind.RECORD_REMOVED, MemberChange.Kind.RECORD_CHANGED, MemberChange.Kind.RECORD_CHANGED,
                MemberChange.Kind.RECORD_ADDED);
    }

    @Test
    void a_line_somebody_else_has_changed_is_not_overwritten() {
        MemberRecord kept = line(MemberRecord.Kind.COMMENDATION, Map.of(RecordField.WHAT, "Giấy khen"));
        cell.keep.apply(Step.line(null, kept));
        MemberRecord mine = line(MemberRecord.Kind.COMMENDATION, Map.of(RecordField.WHAT, "Bằng khen"));
        MemberRecord old = line(MemberRecord.Kind.COMMENDATION, Map.of(RecordField.WHAT, "Khác"));
        assertThatThrownBy(() -> cell.keep.apply(Step.line(old, mine))).isInstanceOfSatisfying(
                ProblemException.class,
                refused -> assertThat(refused.problem().code()).isEqualTo(KeepingProblem.LINE_CHANGED_MEANWHILE));
        assertThat(cell.keep.lines(cell.anh.id())).containsExactly(kept);
    }

    @Test
    void a_dated_position_changes_what_the_record_shows_for_today_and_both_are_undone_together() {
        MemberRecord secretary = line(MemberRecord.Kind.PARTY_POSITION, Map.of(
                RecordField.WHAT, "Bí thư chi bộ", RecordField.SINCE, "1/6/2020"));
        Step taking = cell.keep.lineStep(null, secretary);
        assertThat(cell.keep.apply(taking)).isInstanceOf(Applied.Kept.class);
        assertThat(position()).isEqualTo("Bí thư chi bộ");
        MemberRecord over = line(MemberRecord.Kind.PARTY_POSITION, Map.of(
                RecordField.WHAT, "Bí thư chi bộ", RecordField.SINCE, "1/6/2020", RecordField.UNTIL, "21/11/2026"));
        Step leaving = cell.keep.lineStep(secretary, over);
        cell.keep.apply(leaving);
        assertThat(position()).isNull();
        cell.keep.apply(leaving.reversed());
        assertThat(position()).isEqualTo("Bí thư chi bộ");
        assertThat(cell.keep.lines(cell.anh.id())).containsExactly(secretary);
        assertThat(cell.keep.lineStep(null, line(MemberRecord.Kind.OTHER_POSITION, Map.of(
                        RecordField.WHAT, "Trưởng thôn", RecordField.SINCE, "1/6/2020"))).moves().getFirst().some().career().otherPosition())
                .isEqualTo("Trưởng thôn");
        assertThat(cell.keep.lineStep(null, line(MemberRecord.Kind.COMMENDATION, Map.of(RecordField.WHAT, "Giấy khen"))).moves()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        // The new status begins where the old one ends.
        "OFFICIAL, 01/06/2025, -, 2024-01-01, 2025-06-01", "SUSPENDED, 01/06/2025, -, 2024-01-01, 2025-06-01",
        // The old one had ended before.
        "SUSPENDED, 01/06/2025, 01/03/2025, 2024-01-01, 2025-03-01", "'', '', 01/03/2025, 2024-01-01, 2025-03-01",
        // Mended only: nobody knows when the old one ended, or it never was.
        "'', '', -, -, -", "SUSPENDED, 01/01/2024, -, -, -", "EXEMPT, 01/06/2025, -, -, -"
    })
    void a_status_with_days_that_gives_way_to_another_stays_on_record(
            String status, String since, @Nullable String ended, @Nullable LocalDate from, @Nullable LocalDate until) {
        if (ended != null) {
            keep(FieldValues.of(stored()).with(MemberField.STATUS_UNTIL, ended));
        }
        Step step = keep(FieldValues.of(stored()).with(MemberField.STATUS, status)
                .with(MemberField.STATUS_SINCE, since).with(MemberField.STATUS_UNTIL, ""));
        assertThat(cell.keep.lines(cell.duc.id())).extracting(MemberRecord::kind, MemberRecord::what, MemberRecord::since, MemberRecord::until)
                .containsExactlyElementsOf(from == null
                        ? List.of() : List.of(Tuple.tuple(MemberRecord.Kind.PAST_STATUS, "EXEMPT", from, until)));
        cell.keep.apply(step.reversed());
        assertThat(cell.keep.lines(cell.duc.id())).isEmpty();
        assertThat(stored().membership().status()).isEqualTo(MembershipStatus.EXEMPT);
    }

    private Member stored() {
        return cell.keep.read(cell.duc.id()).orElseThrow();
    }

    private Step keep(FieldValues values) {
        Member before = stored();
        Step step = Step.keeping(before, cell.keep.check(before.id(), values, before));
        assertThat(cell.keep.apply(step)).isInstanceOf(Applied.Kept.class);
        return step;
    }

    private @Nullable String position() {
        return cell.keep.read(cell.anh.id()).orElseThrow().career().partyPosition();
    }

    @ParameterizedTest
    @CsvSource({
        "DISCIPLINE, WHAT, '', EMPTY", "DISCIPLINE, WHAT, Nhắc nhở, UNKNOWN_WORD", "DISCIPLINE, SINCE, '', EMPTY",
        "DISCIPLINE, SINCE, 31/02/2025, NO_SUCH_DAY", "DISCIPLINE, SINCE, hôm qua, NOT_A_DAY",
        "DISCIPLINE, SINCE, 01/01/2030, DAY_IN_FUTURE", "DISCIPLINE, UNTIL, 01/01/2020, LINE_ENDS_BEFORE_IT_BEGINS",
        "DISCIPLINE, COMMITTED_ON, 02/06/2025, FAULT_AFTER_DECISION", "RESIDENCE_COMMENT, YEAR, '', EMPTY",
        "RESIDENCE_COMMENT, YEAR, 25, NOT_A_YEAR", "RESIDENCE_COMMENT, YEAR, 1900, NOT_A_YEAR",
        "PARTY_POSITION, WHAT, '', EMPTY", "PARTY_POSITION, SINCE, '', EMPTY", "PARTY_POSITION, UNTIL, 22/11/2026, DAY_IN_FUTURE",
        "PARTY_POSITION, SINCE, 02/02/1991, LINE_BEFORE_ADMISSION", "OTHER_POSITION, UNTIL, 01/06/2025, LINE_HAS_NO_DAY",
        "PAST_STATUS, UNTIL, '', EMPTY", "PAST_STATUS, WHAT, OFFICIAL, UNKNOWN_WORD", "PAST_STATUS, SINCE, 02/02/1991, LINE_BEFORE_ADMISSION",
        "RESIDENCE_COMMENT, YEAR, 2999, NOT_A_YEAR", "MISSING_PAPER, WHAT, '', EMPTY", "RESIDENCE, WHAT, GOOD, UNKNOWN_WORD"
    })
    void what_is_wrong_stands_under_its_field(
            MemberRecord.Kind kind, RecordField field, String typed, KeepingProblem expected) {
        Map<RecordField, String> values = new EnumMap<>(RecordField.class);
        values.put(RecordField.WHAT, switch (kind) {
            case DISCIPLINE -> "WARNING";
            case PAST_STATUS -> "EXEMPT";
            case PARTY_POSITION, OTHER_POSITION -> "Bí thư";
            default -> "";
        });
        values.put(RecordField.SINCE, "01/06/2025");
        values.put(RecordField.YEAR, "2025");
        values.put(field, typed);
        CheckedRecord checked = cell.keep.check(ID, cell.anh.id(), kind, values);
        assertThat(checked.problems().get(field)).isNotNull().satisfies(problem ->
                assertThat(problem.code()).isEqualTo(expected));
        assertThat(checked.line()).isNull();
    }

    @ParameterizedTest
    @EnumSource(MemberRecord.Kind.class)
    void words_of_no_end_are_refused_and_fields_of_other_kinds_left_out(MemberRecord.Kind kind) {
        Map<RecordField, String> values = new EnumMap<>(RecordField.class);
        values.put(RecordField.NOTE, "x".repeat(501));
        assertThat(cell.keep.check(ID, cell.anh.id(), kind, values).problems().get(RecordField.NOTE)).satisfies(problem ->
                assertThat(problem.code()).isEqualTo(KeepingProblem.TOO_LONG));
        MemberRecord paper = line(MemberRecord.Kind.MISSING_PAPER, Map.of(
                RecordField.WHAT, "OTHER", RecordField.YEAR, "2025", RecordField.BODY, "không có mục này"));
        assertThat(List.of(String.valueOf(paper.year()), String.valueOf(paper.body()))).containsOnly("null");
    }

    private MemberRecord line(MemberRecord.Kind kind, Map<RecordField, String> typed) {
        MemberRecord made = cell.keep.check(ID, cell.anh.id(), kind, typed).line();
        assertThat(made).isNotNull();
        return java.util.Objects.requireNonNull(made);
    }
}
