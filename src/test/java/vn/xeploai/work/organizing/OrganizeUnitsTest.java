package vn.xeploai.work.organizing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.Decision;
import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAct;
import vn.xeploai.model.OrganizationField;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.Succession;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.ListSubjects;
import vn.xeploai.work.counting.Slice;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.meeting.LoadSession;
import vn.xeploai.work.port.InMemoryDesk;
import vn.xeploai.work.rating.LoadSheet;
import vn.xeploai.work.rating.SheetKey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Acts on a ward of three cells whose year 2024 has been rated and 2025 is being worked on. */
class OrganizeUnitsTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);
    private static final String DAY = "01/07/2025";
    private static final LocalDate ON = LocalDate.of(2025, 7, 1);
    private static final String PAPER = "12-QĐ/ĐU";

    private final InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2024, 2025), 5, 4, 3);
    private final OrganizeUnits units = new OrganizeUnits(desk, () -> TODAY);

    OrganizeUnitsTest() {
        desk.change(records -> {
            // One row makes the year a rated one; the others of the cell count without a row.
            records.assessments().insertMembers(List.of(new MemberAssessment(
                    2024, RatedWard.id(0), "P.01", Proposals.NONE, new Outcome.Rated("HTTNV", false), Decision.NONE, null)));
            return true;
        });
    }

    @Test
    void the_figures_and_names_of_a_rated_year_stay_when_cells_are_merged_later() {
        YearCount before = count(2024);
        apply(new Act.Merge(List.of("P.01", "P.02"), "P.09", words("Chi bộ Sông Xanh 9", "P"), DAY, PAPER));
        YearCount after = count(2024);
        for (String code : List.of("P", "P.01", "P.02", "P.03")) {
            assertThat(after.figures().of(code)).as(code).isEqualTo(before.figures().of(code));
        }
        assertThat(after.figures().whole()).isEqualTo(before.figures().whole());
        assertThat(after.membersOfClosedCells()).isZero();
        assertThat(count(2025).figures().of("P.09").orElseThrow().members().total())
                .isEqualTo(before.figures().of("P.01").orElseThrow().members().total()
                        + before.figures().of("P.02").orElseThrow().members().total());
        assertThat(count(2025).figures().of("P.01").orElseThrow().members().total()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"01/07/2025", "21/11/2025"})
    void sheet_count_list_and_session_agree_on_who_is_where_after_a_merger_in_the_year(String day) {
        // Somebody was rated in the old cell before it was merged: the row is counted where it was decided.
        desk.change(records -> {
            records.assessments().insertMembers(List.of(new MemberAssessment(
                    2025, RatedWard.id(1), "P.01", Proposals.NONE, new Outcome.Rated("HTTNV", false), Decision.NONE, null)));
            return true;
        });
        apply(new Act.Merge(List.of("P.01", "P.02"), "P.09", words("Chi bộ Sông Xanh 9", "P"), day, PAPER));
        int everybody = 0;
        for (int year : List.of(2024, 2025)) {
            for (String code : List.of("P.01", "P.02", "P.03", "P.09")) {
                int counted = count(year).figures().of(code).orElseThrow().members().total();
                everybody += counted;
                assertThat(new ListSubjects(desk, Invented.REGULATIONS).list(year, code, SubjectType.MEMBERS, new Slice.Total()))
                        .as("list %s %s", year, code).hasSize(counted);
                assertThat(new LoadSheet(desk, Invented.REGULATIONS).load(new SheetKey.Members(year, code)).entries())
                        .as("sheet %s %s", year, code).hasSize(counted);
                assertThat(new LoadSession(desk, Invented.REGULATIONS).load(new SessionKey(year, code)).people())
                        .as("session %s %s", year, code).hasSize(counted);
            }
        }
        assertThat(everybody).isEqualTo(24);
        assertThat(count(2025).figures().of("P.01").orElseThrow().members().total()).isEqualTo(1);
    }

    @Test
    void a_year_prints_the_names_and_superiors_of_its_own_day() {
        apply(new Act.Create("P.B", new UnitWords("Đảng bộ bộ phận B", "P", OrganizationLevel.SECTIONAL_COMMITTEE, ""), DAY, PAPER));
        apply(new Act.Change("P.01", new UnitWords("Chi bộ Hòa Bình", "P.B", OrganizationLevel.SUBORDINATE_CELL, "Tổ dân phố"),
                "01/08/2025", PAPER));
        Organization then = count(2024).tree().find("P.01").orElseThrow();
        assertThat(then.name()).isEqualTo("Chi bộ tổ dân phố 1");
        assertThat(then.superiorCode()).isEqualTo("P");
        assertThat(then.type()).isNull();
        Organization now = count(2025).tree().find("P.01").orElseThrow();
        assertThat(now.name()).isEqualTo("Chi bộ Hòa Bình");
        assertThat(now.superiorCode()).isEqualTo("P.B");
        assertThat(units.tree(LocalDate.of(2025, 7, 31))).filteredOn(line -> line.unit().code().equals("P.01"))
                .singleElement().satisfies(line -> assertThat(line.unit().superiorCode()).isEqualTo("P"));
    }

    @Test
    void members_move_with_a_line_in_their_own_history_and_come_back_when_it_is_taken_back() {
        TreeStep step = apply(new Act.Close("P.02", "P.01", "", DAY, PAPER));
        assertThat(step.cells()).hasSize(4);
        UUID somebody = step.cells().getFirst().member();
        assertThat(history(somebody)).anySatisfy(line -> {
            assertThat(line.field()).isEqualTo(MemberField.CELL);
            assertThat(line.before()).isEqualTo("P.02");
            assertThat(line.after()).isEqualTo("P.01");
        });
        assertThat(desk.<List<EarlierCell>>look(records -> records.chronicle().earlierCells())).hasSize(4);
        assertThat(units.history("P.02")).first().satisfies(line -> {
            assertThat(line.by()).isEqualTo("lan");
            assertThat(line.what().document()).isEqualTo(PAPER);
            assertThat(line.what().on()).isEqualTo(ON);
        });
        assertThat(units.history("P.02")).anySatisfy(line -> {
            assertThat(line.what().field()).isEqualTo(OrganizationField.UNTIL);
            assertThat(line.what().after()).isEqualTo("2025-07-01");
        });
        units.apply(step.reversed());
        assertThat(desk.<List<EarlierCell>>look(records -> records.chronicle().earlierCells())).isEmpty();
        assertThat(units.standing("P.02")).hasSize(4);
        assertThat(units.history("P.02").getFirst().what().act()).isEqualTo(OrganizationAct.UNDONE);
        units.apply(step);
        assertThat(units.standing("P.02")).isEmpty();
        assertThat(units.standing("P.01")).hasSize(9);
    }

    @Test
    void a_member_whose_record_was_changed_since_still_comes_back() {
        TreeStep step = apply(new Act.Close("P.02", "P.01", "", DAY, PAPER));
        UUID somebody = step.cells().getFirst().member();
        desk.change(records -> {
            var member = records.members().withIds(List.of(somebody)).getFirst();
            records.members().update(List.of(new Member(
                    member.id(), member.code(), "11.222333", member.person(), member.membership(), member.career(), "mới")));
            return true;
        });
        units.apply(step.reversed());
        var member = desk.look(records -> records.members().withIds(List.of(somebody)).getFirst());
        assertThat(member.membership().cellCode()).isEqualTo("P.02");
        assertThat(member.cardNumber()).isEqualTo("11.222333");
    }

    @Test
    void a_step_that_no_longer_fits_is_refused_and_changes_nothing() {
        TreeStep renaming = step(new Act.Change("P.01", words("Tên một", "P"), DAY, PAPER));
        apply(new Act.Change("P.01", words("Tên hai", "P"), DAY, PAPER));
        assertThatThrownBy(() -> units.apply(renaming))
                .isInstanceOfSatisfying(ProblemException.class, refused ->
                        assertThat(refused.problem().code()).isEqualTo(OrganizingProblem.CHANGED_MEANWHILE));
        TreeStep created = apply(new Act.Create("P.05", words("Chi bộ 5", "P"), DAY, PAPER));
        apply(new Act.Close("P.03", "P.05", "", DAY, PAPER));
        assertThatThrownBy(() -> units.apply(created.reversed()))
                .isInstanceOfSatisfying(ProblemException.class, refused ->
                        assertThat(refused.problem().code()).isEqualTo(OrganizingProblem.STILL_REFERRED_TO));
        assertThat(units.find("P.05")).isPresent();
    }

    @Test
    void splitting_hands_members_and_subordinates_over_and_remembers_where_from() {
        Set<UUID> going = units.standing("P.01").stream().limit(2).map(each -> each.id()).collect(Collectors.toSet());
        Act.Part part = new Act.Part("P.1B", words("Chi bộ tổ dân phố 1B", "P"), going, Set.of());
        apply(new Act.Split("P.01", List.of(part), false, DAY, PAPER));
        assertThat(units.standing("P.01")).hasSize(3);
        assertThat(units.standing("P.1B")).hasSize(2);
        assertThat(units.successions("P.1B")).containsExactly(
                new Succession("P.01", "P.1B", ON, Succession.Kind.SPLIT));
        CheckedAct closing = units.check(new Act.Split(
                "P.01", List.of(new Act.Part("P.1C", words("C", "P"), Set.of(), Set.of())), true, DAY, PAPER));
        assertThat(code(closing, ActField.PARTS)).isEqualTo(OrganizingProblem.LEFT_OVER);
    }

    @Test
    void a_committee_is_closed_only_when_those_below_have_a_superior() {
        apply(new Act.Create("P.B", new UnitWords("Bộ phận B", "P", OrganizationLevel.SECTIONAL_COMMITTEE, ""), DAY, PAPER));
        apply(new Act.Change("P.01", words("Chi bộ tổ dân phố 1", "P.B"), DAY, PAPER));
        assertThat(code(units.check(new Act.Close("P.B", "", "", "02/07/2025", PAPER)), ActField.SUBORDINATES_TO))
                .isEqualTo(OrganizingProblem.SUBORDINATES_STAND);
        assertThat(code(units.check(new Act.Close("P.B", "", "P.02", "02/07/2025", PAPER)), ActField.SUBORDINATES_TO))
                .isEqualTo(OrganizingProblem.LEVEL_UNDER_SUPERIOR);
        apply(new Act.Close("P.B", "", "P", "02/07/2025", PAPER));
        assertThat(units.find("P.01").orElseThrow().now().superiorCode()).isEqualTo("P");
        assertThat(units.hanging("P").subordinates()).extracting(Organization::code).doesNotContain("P.B");
    }

    @Test
    void between_closing_and_reopening_it_was_not_there() {
        apply(new Act.Close("P.03", "P.01", "", "01/03/2025", PAPER));
        apply(new Act.Reopen("P.03", "01/06/2025", PAPER));
        assertThat(isThere("P.03", LocalDate.of(2025, 2, 28))).isTrue();
        assertThat(isThere("P.03", LocalDate.of(2025, 3, 1))).isFalse();
        assertThat(isThere("P.03", LocalDate.of(2025, 5, 31))).isFalse();
        assertThat(isThere("P.03", LocalDate.of(2025, 6, 1))).isTrue();
        assertThat(units.find("P.03").orElseThrow().now().existence().until()).isNull();
        assertThat(code(units.check(new Act.Reopen("P.03", DAY, PAPER)), ActField.NAME)).isEqualTo(OrganizingProblem.NOT_CLOSED);
    }

    @Test
    void reopening_on_the_day_of_closing_leaves_no_gap_and_before_it_is_refused() {
        apply(new Act.Close("P.03", "P.01", "", "01/03/2025", PAPER));
        assertThat(code(units.check(new Act.Reopen("P.03", "28/02/2025", PAPER)), ActField.DAY))
                .isEqualTo(OrganizingProblem.BEFORE_LAST_CHANGE);
        assertThat(code(units.check(new Act.Change("P.03", words("Tên", "P"), DAY, PAPER)), ActField.NAME))
                .isEqualTo(OrganizingProblem.ALREADY_CLOSED);
        apply(new Act.Reopen("P.03", "01/03/2025", PAPER));
        assertThat(units.find("P.03").orElseThrow().earlier()).isEmpty();
    }

    @Test
    void every_obstacle_is_named_under_its_field() {
        refused(new Act.Create("", words("Tên", "P"), DAY, PAPER), ActField.CODE, OrganizingProblem.EMPTY);
        refused(new Act.Create("P.01", words("Tên", "P"), DAY, PAPER), ActField.CODE, OrganizingProblem.CODE_TAKEN);
        refused(new Act.Create("x".repeat(41), words("Tên", "P"), DAY, PAPER), ActField.CODE, OrganizingProblem.TOO_LONG);
        refused(new Act.Create("N", words(" ", "P"), DAY, PAPER), ActField.NAME, OrganizingProblem.EMPTY);
        refused(new Act.Create("N", words("x".repeat(501), "P"), DAY, PAPER), ActField.NAME, OrganizingProblem.TOO_LONG);
        refused(new Act.Create("N", new UnitWords("Tên", "P", null, ""), DAY, PAPER), ActField.LEVEL, OrganizingProblem.EMPTY);
        refused(new Act.Create("N", words("Tên", "không có"), DAY, PAPER), ActField.SUPERIOR, OrganizingProblem.UNIT_UNKNOWN);
        refused(new Act.Create("N", words("Tên", "P.01"), DAY, PAPER), ActField.LEVEL, OrganizingProblem.LEVEL_UNDER_SUPERIOR);
        refused(change("P.01", "P.01"), ActField.SUPERIOR, OrganizingProblem.RING);
        refused(new Act.Change("P.01", words("Chi bộ tổ dân phố 1", "P"), DAY, PAPER), ActField.NAME,
                OrganizingProblem.NOTHING_CHANGED);
        refused(new Act.Change("không", words("Tên", "P"), DAY, PAPER), ActField.NAME, OrganizingProblem.UNIT_UNKNOWN);
        refused(new Act.Change("P.01", words("Tên", "P"), "", PAPER), ActField.DAY, OrganizingProblem.EMPTY);
        refused(new Act.Change("P.01", words("Tên", "P"), "31/02/2025", PAPER), ActField.DAY, OrganizingProblem.NOT_A_DAY);
        refused(new Act.Change("P.01", words("Tên", "P"), "22/11/2025", PAPER), ActField.DAY, OrganizingProblem.DAY_IN_FUTURE);
        refused(new Act.Change("P.01", words("Tên", "P"), "31/12/2024", PAPER), ActField.DAY, OrganizingProblem.YEAR_IS_SHUT);
        refused(new Act.Change("P.01", words("Tên", "P"), DAY, "x".repeat(501)), ActField.DOCUMENT, OrganizingProblem.TOO_LONG);
        refused(new Act.Change("P.01", new UnitWords("Tên", "P", OrganizationLevel.SECTIONAL_COMMITTEE, ""), DAY, PAPER),
                ActField.LEVEL, OrganizingProblem.MEMBERS_NEED_A_CELL);
        refused(new Act.Change("P", new UnitWords("P", "", OrganizationLevel.SUBORDINATE_CELL, ""), DAY, PAPER),
                ActField.LEVEL, OrganizingProblem.LEVEL_UNDER_SUPERIOR);
        refused(new Act.Close("P.01", "", "", DAY, PAPER), ActField.MEMBERS_TO, OrganizingProblem.MEMBERS_STAND);
        refused(new Act.Close("P.01", "P.01", "", DAY, PAPER), ActField.MEMBERS_TO, OrganizingProblem.INTO_ITSELF);
        refused(new Act.Close("P.01", "P", "", DAY, PAPER), ActField.MEMBERS_TO, OrganizingProblem.NOT_A_CELL);
        refused(new Act.Close("P.01", "không", "", DAY, PAPER), ActField.MEMBERS_TO, OrganizingProblem.UNIT_UNKNOWN);
        refused(new Act.Merge(List.of(), "P.01", null, DAY, PAPER), ActField.SOURCES, OrganizingProblem.TOO_FEW);
        refused(new Act.Merge(List.of("P.01"), "N", words("N", "P"), DAY, PAPER), ActField.SOURCES, OrganizingProblem.TOO_FEW);
        refused(new Act.Merge(List.of("P.01"), "P.01", null, DAY, PAPER), ActField.INTO, OrganizingProblem.INTO_ITSELF);
        refused(new Act.Merge(List.of("P.01"), "", null, DAY, PAPER), ActField.INTO, OrganizingProblem.EMPTY);
        refused(new Act.Merge(List.of("P.01"), "P", null, DAY, PAPER), ActField.INTO, OrganizingProblem.NOT_A_CELL);
        refused(new Act.Merge(List.of("P"), "P.01", null, DAY, PAPER), ActField.INTO, OrganizingProblem.LEVEL_UNDER_SUPERIOR);
        refused(new Act.Split("P.01", List.of(), false, DAY, PAPER), ActField.PARTS, OrganizingProblem.NO_PART);
        refused(new Act.Split("P.01", List.of(new Act.Part("P.02", words("N", "P"), Set.of(), Set.of())), false, DAY, PAPER),
                ActField.PARTS, OrganizingProblem.CODE_TAKEN);
    }

    @Test
    void a_locked_year_counts_as_shut_also_for_a_step_checked_before_or_taken_back_after() {
        TreeStep done = apply(new Act.Change("P.02", words("Chi bộ mới", "P"), DAY, PAPER));
        CheckedAct checked = units.check(new Act.Change("P.01", words("Chi bộ khác", "P"), DAY, PAPER));
        desk.change(records -> {
            records.decisions().addYearActs(List.of(
                    new YearAct(2025, null, YearAct.Kind.LOCKED, null, "Hoàng Thị Mai", Instant.parse("2025-11-20T08:00:00Z"))));
            return true;
        });
        List<TreeStep> steps = List.of(Objects.requireNonNull(checked.step()), done.reversed());
        for (TreeStep late : steps) {
            assertThatThrownBy(() -> units.apply(late)).isInstanceOfSatisfying(ProblemException.class, refused ->
                    assertThat(refused.problem().code()).isEqualTo(OrganizingProblem.YEAR_IS_SHUT));
        }
        assertThat(units.find("P.02").orElseThrow().now().name()).isEqualTo("Chi bộ mới");
        units.refresh();
        refused(new Act.Change("P.01", words("Chi bộ khác", "P"), DAY, PAPER), ActField.DAY, OrganizingProblem.YEAR_IS_SHUT);
    }

    @Test
    void days_of_one_organization_come_in_order_and_never_before_it_was_set_up() {
        apply(new Act.Create("P.05", words("Chi bộ 5", "P"), DAY, PAPER));
        refused(new Act.Change("P.05", words("Tên", "P"), "30/06/2025", PAPER), ActField.DAY, OrganizingProblem.BEFORE_SET_UP);
        refused(new Act.Close("P.05", "", "", DAY, PAPER), ActField.DAY, OrganizingProblem.BEFORE_SET_UP);
        refused(new Act.Create("P.06", words("Chi bộ 6", "P.05"), DAY, PAPER), ActField.LEVEL,
                OrganizingProblem.LEVEL_UNDER_SUPERIOR);
        apply(new Act.Change("P.05", words("Chi bộ năm", "P"), "01/08/2025", PAPER));
        refused(new Act.Change("P.05", words("Tên", "P"), "31/07/2025", PAPER), ActField.DAY, OrganizingProblem.BEFORE_LAST_CHANGE);
        apply(new Act.Change("P.05", words("Chi bộ V", "P"), "01/08/2025", PAPER));
        assertThat(units.find("P.05").orElseThrow().earlier()).hasSize(1);
        refused(new Act.Close("P.01", "P.05", "", "30/06/2025", PAPER), ActField.MEMBERS_TO, OrganizingProblem.NOT_THERE_THAT_DAY);
    }

    @Test
    void a_member_moved_once_is_not_moved_to_a_day_before() {
        apply(new Act.Close("P.02", "P.01", "", DAY, PAPER));
        refused(new Act.Close("P.01", "P.03", "", "01/06/2025", PAPER), ActField.DAY, OrganizingProblem.MEMBER_MOVED_LATER);
        TreeStep again = apply(new Act.Close("P.01", "P.03", "", DAY, PAPER));
        assertThat(again.cells()).filteredOn(move -> move.until() == null).hasSize(4);
        assertThat(desk.<List<EarlierCell>>look(records -> records.chronicle().earlierCells())).hasSize(9);
    }

    @Test
    void a_superior_below_itself_is_refused_also_on_a_day_of_the_past() {
        apply(new Act.Create("A", new UnitWords("Đảng bộ A", "", OrganizationLevel.ABOVE_GRASSROOTS, ""), "01/02/2025", PAPER));
        apply(new Act.Change("P", new UnitWords("Đảng bộ phường Sông Xanh", "A", OrganizationLevel.GRASSROOTS_COMMITTEE, ""),
                "01/03/2025", PAPER));
        CheckedAct ring = units.check(new Act.Change("A",
                new UnitWords("Đảng bộ A", "P", OrganizationLevel.SECTIONAL_COMMITTEE, ""), DAY, PAPER));
        assertThat(ring.step()).isNull();
        assertThat(ring.errors()).isPositive();
    }

    @Test
    void what_hangs_on_it_is_told() {
        Hanging hanging = units.hanging("P.01");
        assertThat(hanging.members()).hasSize(5);
        assertThat(hanging.years()).singleElement().satisfies(year -> {
            assertThat(year.year()).isEqualTo(2024);
            assertThat(year.shut()).isTrue();
            assertThat(year.memberRows()).isEqualTo(1);
            assertThat(year.rated()).isFalse();
        });
        assertThat(units.hanging("P").subordinates()).hasSize(3);
    }

    @Test
    void without_a_document_or_beside_a_namesake_one_is_warned() {
        CheckedAct checked = units.check(new Act.Change("P.01", words("Chi bộ tổ dân phố 2", "P"), DAY, ""));
        assertThat(code(checked, ActField.DOCUMENT)).isEqualTo(OrganizingProblem.NO_DOCUMENT);
        assertThat(code(checked, ActField.NAME)).isEqualTo(OrganizingProblem.NAME_BESIDE);
        assertThat(checked.step()).isNotNull();
        assertThat(checked.errors()).isZero();
        apply(new Act.Create("A", new UnitWords("Đảng bộ A", "", OrganizationLevel.ABOVE_GRASSROOTS, ""), DAY, PAPER));
        assertThat(code(units.check(new Act.Create("A.1", words("Chi bộ", "A"), DAY, PAPER)), ActField.LEVEL))
                .isEqualTo(OrganizingProblem.UNUSUAL_LEVEL);
    }

    private Act change(String code, String superior) {
        return new Act.Change(code, words("Tên", superior), DAY, PAPER);
    }

    private static UnitWords words(String name, String superior) {
        return new UnitWords(name, superior, OrganizationLevel.SUBORDINATE_CELL, "");
    }

    private TreeStep step(Act act) {
        CheckedAct checked = units.check(act);
        assertThat(checked.problems().values()).noneMatch(each -> each.isError());
        return Objects.requireNonNull(checked.step());
    }

    private TreeStep apply(Act act) {
        TreeStep step = step(act);
        units.apply(step);
        return step;
    }

    private void refused(Act act, ActField field, OrganizingProblem code) {
        CheckedAct checked = units.check(act);
        assertThat(code(checked, field)).as("%s: %s", field, checked.problems()).isEqualTo(code);
        assertThat(checked.step()).isNull();
    }

    private static @Nullable Object code(CheckedAct checked, ActField field) {
        Map<ActField, Problem> problems = checked.problems();
        return problems.containsKey(field) ? problems.get(field).code() : null;
    }

    private boolean isThere(String code, LocalDate day) {
        return units.tree(day).stream().anyMatch(line -> line.unit().code().equals(code) && line.isThere());
    }

    private List<MemberChange> history(UUID member) {
        return desk.look(records -> records.memberBook().history(member));
    }

    private YearCount count(int year) {
        return new CountYear(desk, Invented.REGULATIONS).count(year);
    }
}
