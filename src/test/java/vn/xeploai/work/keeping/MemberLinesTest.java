package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberRecord;
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

    @ParameterizedTest
    @CsvSource({
        "DISCIPLINE, WHAT, '', EMPTY", "DISCIPLINE, WHAT, Nhắc nhở, UNKNOWN_WORD", "DISCIPLINE, SINCE, '', EMPTY",
        "DISCIPLINE, SINCE, 31/02/2025, NO_SUCH_DAY", "DISCIPLINE, SINCE, hôm qua, NOT_A_DAY",
        "DISCIPLINE, SINCE, 01/01/2030, DAY_IN_FUTURE", "DISCIPLINE, UNTIL, 01/01/2020, LINE_ENDS_BEFORE_IT_BEGINS",
        "DISCIPLINE, COMMITTED_ON, 02/06/2025, FAULT_AFTER_DECISION", "RESIDENCE_COMMENT, YEAR, '', EMPTY",
        "RESIDENCE_COMMENT, YEAR, 25, NOT_A_YEAR", "RESIDENCE_COMMENT, YEAR, 1900, NOT_A_YEAR",
        "RESIDENCE_COMMENT, YEAR, 2999, NOT_A_YEAR", "MISSING_PAPER, WHAT, '', EMPTY", "RESIDENCE, WHAT, GOOD, UNKNOWN_WORD"
    })
    void what_is_wrong_stands_under_its_field(
            MemberRecord.Kind kind, RecordField field, String typed, KeepingProblem expected) {
        Map<RecordField, String> values = new EnumMap<>(RecordField.class);
        values.put(RecordField.WHAT, kind == MemberRecord.Kind.DISCIPLINE ? "WARNING" : "");
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
