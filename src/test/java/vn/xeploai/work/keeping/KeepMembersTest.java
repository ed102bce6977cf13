package vn.xeploai.work.keeping;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class KeepMembersTest {
    private final Cell cell = new Cell();

    @Test
    void what_stands_in_a_record_checks_to_the_same_record() {
        for (Member each : List.of(cell.anh, cell.duc, cell.binh, cell.an)) {
            assertThat(cell.keep.check(each.id(), FieldValues.of(each), each)).isEqualTo(new CheckedMember(Map.of(), each));
        }
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "FULL_NAME, '', MB-01", "CELL, '', MB-01", "CELL, P.77, MB-05", "CELL, tổ dân phố, MB-05", "CELL, P, MB-06",
        "CELL, P.03, MB-07", "BIRTH, '', MB-01", "BIRTH, hai mươi, MB-04", "BIRTH, 31/02/1970, MB-03",
        "ADMITTED_ON, '', MB-01", "ADMITTED_ON, 1990, MB-02", "ADMITTED_ON, 30/02/1990, MB-03",
        "ADMITTED_ON, 22/11/2026, MB-08|MB-18", "ADMITTED_ON, 06/05/1979, -", "ADMITTED_ON, 05/05/1979, MB-09",
        "OFFICIAL_ON, 01/01/1980, MB-08", "STATUS_SINCE, 1/1/2024, MB-11", "CODE, DV002, MB-12",
        "CARD_NUMBER, 11.000002, MB-12", "IDENTITY_NUMBER, 001068000003, MB-12", "SEX, nữ, MB-19"})
    void a_fault_stands_at_its_field(MemberField field, String typed, @Nullable String code) {
        CheckedMember checked = cell.keep.check(cell.anh.id(), FieldValues.of(cell.anh).with(field, typed), cell.anh);
        if (code == null) {
            assertThat(checked.problems()).isEmpty();
            return;
        }
        assertThat(checked.member()).isNull();
        assertThat(checked.problems().values()).filteredOn(Problem::isError).extracting(each -> each.code().id())
                .containsExactlyInAnyOrder(code.split("\\|"));
    }

    @Test
    void unusual_numbers_only_warn() {
        FieldValues values = FieldValues.of(cell.anh)
                .with(MemberField.CARD_NUMBER, "123").with(MemberField.IDENTITY_NUMBER, "12345");
        CheckedMember checked = cell.keep.check(cell.anh.id(), values, cell.anh);
        assertThat(checked.errors()).isZero();
        assertThat(checked.problems()).containsOnlyKeys(MemberField.CARD_NUMBER, MemberField.IDENTITY_NUMBER);
        assertThat(Objects.requireNonNull(checked.member()).cardNumber()).isEqualTo("123");
    }

    @Test
    void an_old_fault_warns_and_does_not_keep_people_from_mending_something_else() {
        Member faulty = Objects.requireNonNull(checked(cell.anh, MemberField.NOTE, "x").member());
        Member twin = Cell.member(8, "Hồ Thị Hai", "P.03", "11.000001", null, null, null);
        cell.desk.change(records -> {
            records.members().insert(List.of(twin));
            return true;
        });
        cell.find.refresh();
        CheckedMember note = checked(twin, MemberField.NOTE, "ghi chú");
        assertThat(note.errors()).isZero();
        assertThat(note.problems()).containsOnlyKeys(MemberField.CELL, MemberField.CARD_NUMBER);
        assertThat(note.member()).isNotNull();
        assertThat(checked(faulty, MemberField.CARD_NUMBER, "11.000004").errors()).isEqualTo(1);
    }

    @Test
    void days_are_understood_as_they_are_typed_and_words_are_tidied() {
        for (String typed : List.of("3/2/2010", "03-02-2010", "3.2.2010", "03022010", " 03/02/2010 ")) {
            Member made = checked(cell.anh, MemberField.OFFICIAL_ON, typed).member();
            assertThat(String.valueOf(Objects.requireNonNull(made).membership().officialOn())).isEqualTo("2010-02-03");
        }
        Member tidy = checked(cell.anh, MemberField.FULL_NAME, "  Nguyê\u0303n   Thi\u0323 A\u0301nh ").member();
        assertThat(Objects.requireNonNull(tidy).person().fullName()).isEqualTo("Nguyễn Thị Ánh");
        assertThat(Objects.requireNonNull(checked(cell.anh, MemberField.CELL, "to dan pho 2").member()).membership().cellCode())
                .isEqualTo("P.02");
    }

    @Test
    void a_change_is_kept_with_its_history_and_taken_back() {
        Step step = Step.changing(cell.anh, other(cell.anh, MemberField.PHONE, "0900000001"));
        assertThat(cell.keep.apply(step)).isEqualTo(new Applied.Kept(step));
        assertThat(cell.keep.read(cell.anh.id())).contains(step.moves().getFirst().some());
        assertThat(cell.keep.history(cell.anh.id()).getFirst()).satisfies(change -> {
            assertThat(change.field()).isEqualTo(MemberField.PHONE);
            assertThat(change.before()).isNull();
            assertThat(change.after()).isEqualTo("0900000001");
        });
        assertThat(cell.keep.apply(step.reversed())).isInstanceOf(Applied.Kept.class);
        assertThat(cell.keep.read(cell.anh.id())).contains(cell.anh);
        assertThat(cell.keep.apply(step)).isInstanceOf(Applied.Kept.class);
    }

    @Test
    void a_stale_change_shows_both_versions_and_loses_neither() {
        Member mine = other(cell.anh, MemberField.PHONE, "1");
        Member theirs = other(cell.anh, MemberField.NOTE, "của người khác");
        cell.keep.apply(Step.changing(cell.anh, theirs));
        assertThat(cell.keep.apply(Step.changing(cell.anh, mine)))
                .isEqualTo(new Applied.Stale(List.of(new Applied.Clash(mine, theirs))));
        assertThat(cell.keep.read(cell.anh.id())).contains(theirs);
    }

    @Test
    void one_stale_record_keeps_the_whole_step_back() {
        Member theirs = other(cell.duc, MemberField.NOTE, "của người khác");
        cell.keep.apply(Step.changing(cell.duc, theirs));
        Step both = new Step(List.of(
                new Step.Move(cell.anh, other(cell.anh, MemberField.NOTE, "1")),
                new Step.Move(cell.duc, other(cell.duc, MemberField.NOTE, "2"))));
        assertThat(cell.keep.apply(both)).isInstanceOf(Applied.Stale.class);
        assertThat(cell.keep.read(cell.anh.id())).contains(cell.anh);
    }

    @Test
    void somebody_new_is_added_and_the_undoing_lays_them_into_the_bin() {
        Member fresh = Cell.member(9, "Đỗ Thị Hoa", "P.01", null, null, null, null);
        Step step = Step.adding(fresh);
        cell.keep.apply(step);
        assertThat(cell.keep.read(fresh.id())).contains(fresh);
        cell.keep.apply(step.reversed());
        assertThat(cell.keep.read(fresh.id())).isEmpty();
        assertThat(cell.keep.binned()).containsExactly(fresh);
        cell.keep.apply(step);
        assertThat(cell.keep.binned()).isEmpty();
        assertThat(cell.keep.history(fresh.id())).extracting(MemberChange::kind).containsExactly(
                MemberChange.Kind.RESTORED, MemberChange.Kind.BINNED, MemberChange.Kind.ADDED);
    }

    @Test
    void a_rated_member_does_not_go_to_the_bin() {
        cell.desk.change(records -> {
            records.assessments().insertMembers(List.of(new MemberAssessment(
                    2025, cell.anh.id(), "P.01", Proposals.NONE, new Outcome.Undecided(), Decision.NONE, null)));
            return true;
        });
        ProblemException refused = catchThrowableOfType(
                ProblemException.class, () -> cell.keep.apply(Step.binning(List.of(cell.anh, cell.binh))));
        assertThat(refused.problem().code()).isEqualTo(KeepingProblem.RATED_CANNOT_BE_BINNED);
        assertThat(cell.keep.binned()).isEmpty();
    }

    @Test
    void many_are_previewed_with_the_same_check_and_changed_in_one_step() {
        Map<MemberField, String> typed = new EnumMap<>(Map.of(MemberField.CELL, "P.02", MemberField.ETHNICITY, "Tày"));
        List<BulkLine> lines = cell.keep.preview(List.of(cell.anh, cell.duc), typed);
        assertThat(lines).allMatch(BulkLine::changes);
        Step step = new Step(lines.stream().map(line -> new Step.Move(line.before(), line.checked().member())).toList());
        cell.keep.apply(step);
        assertThat(cell.find.find(MemberQuery.everybody(Cell.TODAY).withWords("p.02"))).hasSize(4);
        cell.keep.apply(step.reversed());
        assertThat(cell.keep.readAll(List.of(cell.anh.id(), cell.duc.id()))).containsExactlyInAnyOrder(cell.anh, cell.duc);
        assertThat(cell.keep.preview(List.of(cell.anh), Map.of(MemberField.CELL, "P"))).noneMatch(BulkLine::changes);
    }

    @Test
    void showing_the_identity_number_is_noted() {
        cell.keep.identityShown(cell.anh.id());
        assertThat(cell.keep.history(cell.anh.id()).getFirst().kind()).isEqualTo(MemberChange.Kind.IDENTITY_SHOWN);
    }

    @ParameterizedTest
    @EnumSource(KeepingProblem.class)
    void every_problem_has_its_sentence_in_both_languages(KeepingProblem problem) {
        assertThat(Texts.vietnamese().get("problem." + problem.id())).isNotBlank();
        assertThat(Texts.english().get("problem." + problem.id())).isNotBlank();
    }

    private CheckedMember checked(Member member, MemberField field, String typed) {
        return cell.keep.check(member.id(), FieldValues.of(member).with(field, typed), member);
    }

    private Member other(Member member, MemberField field, String typed) {
        UUID id = member.id();
        return Objects.requireNonNull(cell.keep.check(id, FieldValues.of(member).with(field, typed), member).member());
    }
}
