package vn.xeploai.ui.rating;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.model.Decision;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.YearSetting;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.kit.CapMood;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.InMemoryDesk;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.RatingProblem;
import vn.xeploai.work.rating.SaveMarks;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.rating.SheetKey;

import static org.assertj.core.api.Assertions.assertThat;

class GridViewModelTest {
    private static final SheetKey CELL = new SheetKey.Members(2025, "P.01");

    private final InMemoryDesk memory = RatedWard.fill(new InMemoryDesk(), List.of(2025, 2021, 2018), 40, 12);
    private final TestDesk desk = new TestDesk(memory);
    private GridViewModel grid = open(new DirectTaskRunner(), CELL);

    private GridViewModel open(TaskRunner runner, SheetKey key) {
        GridViewModel model = new GridViewModel(desk.asDesk(), runner, Texts.vietnamese(), () -> LocalTime.of(14, 2, 11));
        model.open(key, desk.errands.count(key.year()));
        return model;
    }

    @Test
    void names_stand_in_the_order_of_given_names_and_the_state_is_the_count_of_the_year() {
        assertThat(grid.rows()).hasSize(40);
        assertThat(grid.rows()).extracting(row -> row.entry().name()).isSortedAccordingTo(VietnameseOrder.byGivenName());
        assertThat(grid.state().get()).isEqualTo("0/40 đã xếp · 38 chờ · 2 không thuộc diện");
        grid.typing().setLevel(2);
        assertThat(grid.state().get()).isEqualTo("1/40 đã xếp · 37 chờ · 2 không thuộc diện");
    }

    @Test
    void in_a_locked_year_a_wrong_score_is_refused_as_one_and_does_not_stay_shown() {
        memory.change(records -> {
            records.decisions().addYearActs(List.of(new YearAct(
                    2025, null, YearAct.Kind.LOCKED, null, "Hoàng Thị Mai", Instant.parse("2100-01-10T00:00:00Z"))));
            return true;
        });
        grid = open(new DirectTaskRunner(), CELL);
        grid.cursor().focus(0, GridColumn.SCORE);
        for (String typed : List.of("999", "abc", "80")) {
            grid.typing().typeScore(typed);
            assertThat(grid.rows().getFirst().state().get().typedScore()).as(typed).isNull();
            assertThat(Objects.requireNonNull(grid.notice().get()).text()).contains("Năm 2025 đã khóa");
        }
    }

    @Test
    void every_key_is_in_the_database_at_once_and_zero_takes_the_row_away() {
        grid.typing().setLevel(1);
        assertThat(outcome(0)).isEqualTo(new Outcome.Rated("HTXSNV", false));
        assertThat(grid.keeping().get()).isEqualTo(new Keeping(Keeping.Kind.SAVED, "Đã lưu 14:02:11"));
        grid.cursor().focus(0, GridColumn.SELF);
        grid.typing().setLevel(2);
        assertThat(row(0).proposals().self()).isEqualTo("HTTNV");
        assertThat(row(0).outcome()).isEqualTo(new Outcome.Rated("HTXSNV", false));
        grid.typing().clear();
        grid.cursor().focus(0, GridColumn.DECISION);
        grid.typing().clear();
        assertThat(RatedWard.rows(memory, 2025)).isEmpty();
        grid.typing().setLevel(9);
        assertThat(RatedWard.rows(memory, 2025)).isEmpty();
    }

    @Test
    void ten_edits_of_all_kinds_are_undone_and_made_again() {
        grid.typing().setLevel(1);
        grid.cursor().move(1, 0);
        grid.typing().setLevel(2);
        grid.typing().decideReason(NotRatedReason.AWAITING_VERIFICATION);
        grid.cursor().focus(2, GridColumn.SCORE);
        grid.typing().typeScore("92,5");
        grid.typing().typeScore("81");
        grid.cursor().focus(3, GridColumn.CELL);
        grid.typing().setLevel(3);
        grid.typing().clear();
        grid.typing().paste("1\t2\n3\t4\n");
        grid.typing().rest(2);
        grid.cursor().focus(5, GridColumn.DECISION);
        grid.typing().setLevel(4);
        List<MemberAssessment> after = List.copyOf(RatedWard.rows(memory, 2025));
        int steps = 0;
        while (grid.typing().canUndo()) {
            grid.typing().undo();
            steps++;
        }
        assertThat(steps).isEqualTo(10);
        assertThat(RatedWard.rows(memory, 2025)).isEmpty();
        while (grid.typing().canRedo()) {
            grid.typing().redo();
        }
        assertThat(RatedWard.rows(memory, 2025)).isEqualTo(after);
        grid.typing().undo();
        grid.cursor().focus(9, GridColumn.SELF);
        grid.typing().setLevel(1);
        assertThat(grid.typing().canRedo()).isFalse();
    }

    @Test
    void with_nobody_left_the_rest_says_so_and_without_a_step_so_does_undo() {
        grid.typing().rest(2);
        assertThat(said()).contains("38 đối tượng");
        int steps = RatedWard.rows(memory, 2025).size();
        grid.typing().rest(2);
        assertThat(said()).contains("không còn ai").doesNotContain("0 đối tượng");
        assertThat(RatedWard.rows(memory, 2025)).hasSize(steps);
        grid.typing().redo();
        assertThat(said()).contains("Không còn bước nào để làm lại");
        grid.typing().undo();
        grid.typing().undo();
        assertThat(said()).contains("Không còn bước nào để hoàn tác");
        assertThat(RatedWard.rows(memory, 2025)).isEmpty();
    }

    @Test
    void a_decided_row_takes_no_key_no_paste_no_rest_and_stops_no_other_row() {
        grid.typing().setLevel(2);
        decideFirst();
        List<MemberAssessment> decided = List.copyOf(RatedWard.rows(memory, 2025));
        grid = open(new DirectTaskRunner(), CELL);
        grid.cursor().focus(0, GridColumn.SCORE);
        grid.typing().typeScore("88");
        assertThat(said()).contains("đã có quyết định").contains("Hủy kết quả");
        grid.cursor().focus(0, GridColumn.SELF);
        grid.typing().setLevel(1);
        grid.typing().paste("1\t2\n3\t4\n");
        assertThat(said()).contains("1 trong 2 dòng").contains(grid.rows().getFirst().entry().name());
        assertThat(RatedWard.rows(memory, 2025)).isEqualTo(decided);
        grid.typing().rest(2);
        assertThat(RatedWard.rows(memory, 2025)).hasSize(38);
        assertThat(row(0).proposals().self()).isNull();
    }

    @Test
    void a_step_over_a_row_decided_meanwhile_stays_and_is_explained() {
        grid.typing().setLevel(2);
        grid.cursor().focus(0, GridColumn.SELF);
        grid.typing().setLevel(1);
        decideFirst();
        grid.typing().undo();
        assertThat(said()).contains("đã có quyết định");
        assertThat(row(0).proposals().self()).isEqualTo("HTXSNV");
        Objects.requireNonNull(Objects.requireNonNull(grid.notice().get()).action()).run().run();
        assertThat(grid.unsaved()).isZero();
        assertThat(grid.rows().getFirst().isDecided()).isTrue();
        grid.typing().undo();
        assertThat(said()).contains("Không còn bước nào");
        assertThat(row(0).decision().isTaken()).isTrue();
    }

    private void decideFirst() {
        GridRow first = grid.rows().getFirst();
        desk.errands.deciding().decide(CELL, Map.of(first.entry().subject(), new Outcome.Rated("HTTNV", false)),
                new Decision("Đảng ủy", "7-QĐ/ĐU", LocalDate.of(2025, 12, 20)));
    }

    private String said() {
        return Objects.requireNonNull(grid.notice().get()).text();
    }

    @Test
    void an_undone_step_leads_the_keyboard_back_to_where_it_was_made() {
        grid.cursor().focus(4, GridColumn.CELL);
        grid.typing().setLevel(1);
        grid.cursor().focus(20, GridColumn.DECISION);
        grid.typing().undo();
        assertThat(grid.cursor().focus().get()).isEqualTo(new GridFocus(4, GridColumn.CELL));
    }

    @Test
    void a_score_is_typed_with_a_comma_and_a_wrong_one_stays_visible_unsaved() {
        grid.cursor().focus(0, GridColumn.SCORE);
        grid.typing().typeScore(" 92,50 ");
        assertThat(row(0).proposals().score()).isEqualTo(new BigDecimal("92.50"));
        for (String wrong : List.of("100,1", "abc", "-1", "1.000,5", "92,5,1")) {
            grid.typing().typeScore(wrong);
            assertThat(grid.rows().getFirst().state().get().typedScore()).isEqualTo(wrong);
            assertThat(Objects.requireNonNull(grid.notice().get()).kind()).isEqualTo(Notice.Kind.ERROR);
            assertThat(row(0).proposals().score()).isEqualTo(new BigDecimal("92.50"));
        }
        grid.typing().typeScore("100");
        assertThat(grid.rows().getFirst().state().get().typedScore()).isNull();
        assertThat(row(0).proposals().score()).isEqualTo(new BigDecimal("100"));
        grid.typing().setLevel(1);
        assertThat(row(0).outcome()).isEqualTo(new Outcome.Undecided());
    }

    @Test
    void the_rest_are_those_to_be_rated_without_a_level() {
        grid.typing().setLevel(1);
        grid.cursor().move(1, 0);
        grid.typing().decideReason(NotRatedReason.AWAITING_VERIFICATION);
        grid.typing().rest(2);
        assertThat(grid.state().get()).isEqualTo("37/40 đã xếp · 1 chờ · 2 không thuộc diện");
        assertThat(RatedWard.rows(memory, 2025)).hasSize(38);
        grid.typing().undo();
        assertThat(RatedWard.rows(memory, 2025)).hasSize(2);
    }

    @Test
    void a_block_is_pasted_whole_or_not_at_all() {
        grid.cursor().focus(0, GridColumn.SCORE);
        grid.typing().paste("92,5\tHTXSNV\thoàn thành tốt nhiệm vụ\t●\t\t1\tChờ xác minh\r\n81\t2\t2\t2\t2\t2\tKhông hoàn thành nhiệm vụ\r\n");
        assertThat(row(0).proposals().government()).isEqualTo("HTTNV");
        assertThat(row(0).proposals().massOrganization()).isEqualTo("HTTNV");
        assertThat(row(0).proposals().cellCommittee()).isNull();
        assertThat(row(0).outcome()).isEqualTo(new Outcome.NotRated(NotRatedReason.AWAITING_VERIFICATION, null));
        assertThat(row(1).outcome()).isEqualTo(new Outcome.Rated("KHTNV", false));
        List<MemberAssessment> before = RatedWard.rows(memory, 2025);
        for (String wrong : List.of("50\tTSVM", "101", "1\n2\nx", "1\t1\t1\t1\t1\t1\t1\t1", "1\n".repeat(41))) {
            grid.typing().paste(wrong);
            assertThat(Objects.requireNonNull(grid.notice().get()).kind()).isEqualTo(Notice.Kind.ERROR);
            assertThat(RatedWard.rows(memory, 2025)).isEqualTo(before);
        }
        grid.typing().undo();
        assertThat(RatedWard.rows(memory, 2025)).isEmpty();
    }

    @Test
    void a_letter_leads_to_the_next_given_name_round_the_end() {
        grid.cursor().jump("d");
        String first = grid.cursor().focused().orElseThrow().entry().name();
        assertThat(VietnameseOrder.folded(first)).contains(" d");
        grid.cursor().jump("d");
        assertThat(grid.cursor().focused().orElseThrow().entry().name()).isNotEqualTo(first);
        grid.cursor().jump("y");
        int last = grid.cursor().focus().get().row();
        grid.cursor().jump("a");
        assertThat(grid.cursor().focus().get().row()).isLessThan(last);
        assertThat(grid.cursor().jump("zz")).isFalse();
    }

    @Test
    void the_cap_follows_every_key() {
        grid.typing().rest(2);
        assertThat(cap()).satisfies(line -> {
            assertThat(line.mood()).isEqualTo(CapMood.ROOM);
            assertThat(line.count()).isEqualTo("0/7");
        });
        for (int i = 0; i < 6; i++) {
            grid.cursor().focus(i, GridColumn.DECISION);
            grid.typing().setLevel(1);
        }
        assertThat(cap().count()).isEqualTo("6/6");
        assertThat(cap().mood()).isEqualTo(CapMood.FULL);
        grid.cursor().focus(6, GridColumn.DECISION);
        if (grid.rows().get(6).state().get().standing() instanceof Standing.NotSubject) {
            grid.cursor().focus(7, GridColumn.DECISION);
        }
        grid.typing().setLevel(1);
        assertThat(cap().mood()).isEqualTo(CapMood.OVER);
        assertThat(new DecidingPictures(Texts.vietnamese())
                .make(Objects.requireNonNull(grid.opened().get()), grid.rows(), grid.decisionCap(), null).overCap())
                .as("told where it is decided").contains("vượt, cần bớt 1", "Đ11.1.5");
        assertThat(cap().inFull()).contains("vượt, cần bớt 1", "20 % của 31 HTTNV", "Đ11.1.5, 366-QĐ/TW");
        grid.typing().undo();
        assertThat(cap().mood()).isEqualTo(CapMood.FULL);
        grid.cursor().focus(0, GridColumn.CELL);
        assertThat(cap().count()).isEqualTo("0/0");
    }

    @Test
    void the_ninth_excellent_beside_forty_good_depends_on_the_base_chosen_for_the_year() {
        InMemoryDesk ward = RatedWard.fill(new InMemoryDesk(), List.of(2025, 2021), 51);
        TestDesk over = new TestDesk(ward);
        choose(ward, "capScope", "CELL");
        assertThat(cap(over, 2025, 8)).satisfies(line -> {
            assertThat(line.count()).isEqualTo("8/8");
            assertThat(line.mood()).isEqualTo(CapMood.FULL);
        });
        assertThat(cap(over, 2025, 9)).satisfies(line -> {
            assertThat(line.count()).isEqualTo("9/8");
            assertThat(line.mood()).isEqualTo(CapMood.OVER);
        });
        choose(ward, "capBase", "GOOD_OR_BETTER");
        assertThat(cap(over, 2025, 9)).satisfies(line -> {
            assertThat(line.count()).isEqualTo("9/9");
            assertThat(line.mood()).isEqualTo(CapMood.FULL);
            assertThat(line.words()).contains("20 % của 49");
        });
        assertThat(cap(over, 2021, 10)).as("a past year").satisfies(line ->
                assertThat(line.mood()).isEqualTo(CapMood.OVER_BUT_WARNS));
    }

    private static void choose(InMemoryDesk ward, String key, String value) {
        ward.change(records -> {
            records.yearSettings().put(List.of(new YearSetting(2025, key, value, "Ban Thường vụ", "12-QĐ/ĐU", null)));
            return true;
        });
    }

    /** The cap line with so many excellent and forty good in the first cell. */
    private static CapLine cap(TestDesk over, int year, int excellent) {
        GridViewModel model = new GridViewModel(over.asDesk(), new DirectTaskRunner(), Texts.vietnamese(), () -> LocalTime.NOON);
        model.open(new SheetKey.Members(year, "P.01"), over.errands.count(year));
        int rated = 0;
        for (int i = 0; i < model.rows().size() && rated < excellent + 40; i++) {
            if (!(model.rows().get(i).state().get().standing() instanceof Standing.NotSubject)) {
                model.cursor().focus(i, GridColumn.DECISION);
                model.typing().setLevel(rated < excellent ? 1 : 2);
                rated++;
            }
        }
        return Objects.requireNonNull(model.cap().get());
    }

    @Test
    void a_past_year_only_warns_and_a_year_without_a_cap_says_so() {
        grid = open(new DirectTaskRunner(), new SheetKey.Members(2021, "P.02"));
        grid.typing().setLevel(1);
        assertThat(cap().mood()).isEqualTo(CapMood.OVER_BUT_WARNS);
        grid = open(new DirectTaskRunner(), new SheetKey.Members(2018, "P.02"));
        assertThat(cap().mood()).isEqualTo(CapMood.NONE);
        assertThat(cap().words()).contains("2018", "không có trần");
    }

    @Test
    void a_cap_of_the_grassroots_organization_counts_the_other_cells() {
        GridViewModel other = open(new DirectTaskRunner(), new SheetKey.Members(2021, "P.01"));
        other.typing().rest(2);
        grid = open(new DirectTaskRunner(), new SheetKey.Members(2021, "P.02"));
        assertThat(cap().where()).contains("Đảng bộ phường Sông Xanh");
        assertThat(cap().count()).isEqualTo("0/7");
        grid.typing().setLevel(1);
        assertThat(cap().count()).isEqualTo("1/7");
    }

    @Test
    void what_could_not_be_kept_stays_on_the_screen_and_goes_with_the_next_key() {
        desk.instead = _ -> {
            throw new IllegalStateException("disk");
        };
        grid.typing().setLevel(1);
        assertThat(grid.keeping().get()).isEqualTo(new Keeping(Keeping.Kind.UNSAVED, "Chưa lưu 1 dòng"));
        assertThat(grid.rows().getFirst().state().get().unsaved()).isTrue();
        assertThat(Objects.requireNonNull(grid.notice().get()).kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(RatedWard.rows(memory, 2025)).isEmpty();
        desk.instead = null;
        grid.cursor().move(1, 0);
        grid.typing().setLevel(2);
        assertThat(grid.unsaved()).isZero();
        assertThat(RatedWard.rows(memory, 2025)).hasSize(2);
    }

    @Test
    void a_row_changed_elsewhere_shows_both_and_mine_can_be_kept() {
        String subject = grid.rows().getFirst().entry().subject();
        Marks theirs = Marks.NONE.with(new Outcome.Rated("HTNV", false));
        new SaveMarks(memory, Invented.REGULATIONS).save(CELL, List.of(new Change(subject, null, theirs)));
        grid.typing().setLevel(1);
        Notice notice = Objects.requireNonNull(grid.notice().get());
        assertThat(notice.text()).contains(grid.rows().getFirst().entry().name(), "HTXSNV", "HTNV");
        assertThat(outcome(0)).isEqualTo(theirs.outcome());
        assertThat(grid.rows().getFirst().marks()).isEqualTo(theirs);
        assertThat(grid.typing().canUndo()).isFalse();
        Objects.requireNonNull(notice.action()).run().run();
        assertThat(outcome(0)).isEqualTo(new Outcome.Rated("HTXSNV", false));
    }

    @Test
    void one_save_at_a_time_and_what_is_typed_meanwhile_goes_with_the_next() {
        HeldTaskRunner held = new HeldTaskRunner();
        grid = open(held, CELL);
        held.releaseAll();
        grid.typing().setLevel(1);
        grid.cursor().move(1, 0);
        grid.typing().setLevel(2);
        grid.typing().setLevel(3);
        assertThat(held.waiting()).isEqualTo(1);
        assertThat(grid.keeping().get().kind()).isEqualTo(Keeping.Kind.SAVING);
        held.releaseAll();
        assertThat(desk.saves).isEqualTo(2);
        assertThat(grid.unsaved()).isZero();
        assertThat(outcome(1)).isEqualTo(new Outcome.Rated("HTNV", false));
    }

    @Test
    void a_refused_row_does_not_hold_the_others_back() {
        String first = grid.rows().getFirst().entry().subject();
        desk.instead = changes -> changes.stream().anyMatch(each -> each.subject().equals(first))
                ? new Saving.Refused(List.of(new Saving.Refusal(first, Problem.error(
                        RatingProblem.NOT_IN_THE_SHEET, "", Map.of()))))
                : new SaveMarks(memory, Invented.REGULATIONS).save(CELL, changes);
        grid.typing().setLevel(1);
        grid.cursor().move(1, 0);
        grid.typing().setLevel(2);
        assertThat(outcome(1)).isEqualTo(new Outcome.Rated("HTTNV", false));
        assertThat(grid.keeping().get().kind()).isEqualTo(Keeping.Kind.UNSAVED);
    }

    @Test
    void a_year_that_is_not_open_is_only_read() {
        grid = open(new DirectTaskRunner(), new SheetKey.Members(2024, "P.01"));
        grid.typing().setLevel(1);
        assertThat(RatedWard.rows(memory, 2024)).isEmpty();
        assertThat(grid.rows().getFirst().marks()).isNull();
        assertThat(Objects.requireNonNull(grid.notice().get()).text()).contains("2024");
    }

    @Test
    void units_have_their_own_columns_levels_and_cap() {
        grid = open(new DirectTaskRunner(), new SheetKey.Units(2025, "P"));
        assertThat(grid.columns()).containsExactly(GridColumn.SELF, GridColumn.DECISION);
        assertThat(grid.rows()).extracting(row -> row.entry().subject()).containsExactly("P", "P.01", "P.02");
        grid.cursor().focus(1, GridColumn.DECISION);
        grid.typing().setLevel(1);
        assertThat(cap().count()).isEqualTo("1/0");
        grid.cursor().focus(0, GridColumn.DECISION);
        assertThat(cap().count()).isEqualTo("0/0");
    }

    @Test
    void the_keyboard_walks_over_all_cells_and_stops_at_the_ends() {
        grid.cursor().focus(0, GridColumn.SCORE);
        assertThat(grid.cursor().step(-1)).isFalse();
        for (int i = 0; i < 7; i++) {
            grid.cursor().step(1);
        }
        assertThat(grid.cursor().focus().get()).isEqualTo(new GridFocus(1, GridColumn.SCORE));
        grid.cursor().move(100, 100);
        assertThat(grid.cursor().focus().get()).isEqualTo(new GridFocus(39, GridColumn.DECISION));
        assertThat(grid.cursor().step(1)).isFalse();
    }

    @Test
    void a_key_among_five_hundred_is_shown_with_its_cap_within_a_frame() {
        TestDesk large = new TestDesk(RatedWard.fill(new InMemoryDesk(), List.of(2025), 500));
        HeldTaskRunner held = new HeldTaskRunner();
        grid = new GridViewModel(large.asDesk(), held, Texts.vietnamese(), LocalTime::now);
        grid.open(CELL, large.errands.count(2025));
        held.releaseAll();
        long[] nanos = new long[400];
        for (int i = 0; i < nanos.length; i++) {
            grid.cursor().focus(i, GridColumn.DECISION);
            long before = System.nanoTime();
            grid.typing().setLevel(1 + i % 4);
            nanos[i] = System.nanoTime() - before;
        }
        Arrays.sort(nanos);
        assertThat(Duration.ofNanos(nanos[nanos.length / 2])).isLessThan(Duration.ofMillis(16));
    }

    @Test
    void every_key_is_in_the_file_and_still_there_after_opening_it_again(@TempDir Path directory) {
        try (Desk file = DataDirectory.openOrCreate(directory)) {
            TestDesk onDisk = new TestDesk(RatedWard.fill(file, List.of(2025), 12));
            grid = new GridViewModel(onDisk.asDesk(), new DirectTaskRunner(), Texts.vietnamese(), LocalTime::now);
            grid.open(CELL, onDisk.errands.count(2025));
            for (int i = 0; i < 12; i++) {
                grid.cursor().focus(i, GridColumn.DECISION);
                grid.typing().setLevel(1 + i % 4);
                assertThat(RatedWard.rows(file, 2025)).hasSize(i + 1);
            }
            grid.typing().undo();
            grid.cursor().focus(0, GridColumn.SCORE);
            grid.typing().typeScore("92,50");
        }
        try (Desk again = DataDirectory.openOrCreate(directory)) {
            assertThat(RatedWard.rows(again, 2025)).hasSize(11)
                    .anyMatch(row -> Objects.toString(row.proposals().score()).equals("92.50"));
        }
    }

    private CapLine cap() {
        return Objects.requireNonNull(grid.cap().get());
    }

    private MemberAssessment row(int at) {
        UUID id = UUID.fromString(grid.rows().get(at).entry().subject());
        Map<UUID, MemberAssessment> rows = RatedWard.rows(memory, 2025).stream()
                .collect(Collectors.toMap(MemberAssessment::memberId, each -> each));
        return Objects.requireNonNull(rows.get(id));
    }

    private @Nullable Outcome outcome(int at) {
        return row(at).outcome();
    }
}
