package vn.xeploai.ui.overview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Outcome;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.rating.RatingErrands;
import vn.xeploai.work.port.InMemoryDesk;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.Entry;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.SheetKey;

import static org.assertj.core.api.Assertions.assertThat;

/** The overview from the first level to the lock: rated is not decided, decided is not closed, closed is not locked. */
class YearsEndTest {
    private static final Decision PAPER = new Decision("Đảng ủy", "7-QĐ/ĐU", LocalDate.of(2025, 12, 20));
    private static final SheetKey ONE = new SheetKey.Members(2025, "P.01");
    private static final SheetKey TWO = new SheetKey.Members(2025, "P.02");
    private static final SheetKey UNITS = new SheetKey.Units(2025, "P");

    private final InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2025, 2021), 4, 3);
    private final RatingErrands rating = new RatingErrands(desk, Invented.REGULATIONS, () -> 2026);
    private final OverviewViewModel model = new OverviewViewModel(
            new OverviewErrands(desk, Invented.REGULATIONS), new DirectTaskRunner(), Texts.vietnamese(),
            () -> LocalDate.of(2025, 12, 21), _ -> {});

    @Test
    void every_step_is_told_and_opens_the_place_of_the_next() {
        good(ONE);
        look();
        assertThat(picture().progress()).isEqualTo("1/2 chi bộ đã xếp · 0 đã quyết định · 0 đã kết thúc");
        assertThat(signs()).containsExactly("●", "");
        assertThat(todo("4 mức của đảng viên chưa quyết định")).isEqualTo(new Todo(
                Todo.Weight.WORK, "4 mức của đảng viên chưa quyết định", Target.RATING, "P.01"));
        decide(ONE);
        look();
        assertThat(picture().progress()).isEqualTo("1/2 chi bộ đã xếp · 1 đã quyết định · 0 đã kết thúc");
        assertThat(signs()).containsExactly("✓", "");
        assertThat(words()).noneMatch(each -> each.contains("chưa kết thúc"));
        good(TWO);
        good(UNITS);
        decide(TWO);
        look();
        assertThat(todo("3 mức của tổ chức").target()).isEqualTo(Target.RATING_UNITS);
        decide(UNITS);
        look();
        assertThat(todo("3 tổ chức đã quyết định xong, chưa kết thúc").target()).isEqualTo(Target.CLOSING);
        assertThat(picture().state()).doesNotContain("kết thúc");
        rating.deciding().close(2025);
        look();
        assertThat(signs()).containsExactly("■", "■");
        assertThat(picture().progress()).endsWith("2 đã quyết định · 2 đã kết thúc");
        assertThat(picture().state()).contains("đã kết thúc ngày");
        assertThat(todo("Mọi tổ chức đã kết thúc, năm 2025 chưa khóa").target()).isEqualTo(Target.CLOSING);
        rating.deciding().lock(2025);
        look();
        assertThat(picture().state()).contains("đã khóa ngày");
        assertThat(picture().todos()).extracting(Todo::target).as("nothing else is asked of a locked year")
                .containsExactly(Target.CLOSING);
        assertThat(words().getFirst()).startsWith("Năm 2025 đã khóa ngày").endsWith("mở khóa");
        assertThat(model.judging().get()).isFalse();
        rating.deciding().unlock(2025, "bổ sung");
        rating.deciding().reopen(2025, "P.02", "bổ sung");
        look();
        assertThat(signs()).containsExactly("■", "✓");
        assertThat(picture().state()).contains("đã kết thúc 1/3 tổ chức");
        assertThat(todo("2 tổ chức đã quyết định xong").target()).isEqualTo(Target.CLOSING);
    }

    @Test
    void a_level_somebody_allowed_is_no_alarm_any_more() {
        good(ONE);
        String who = rating.load(ONE).entries().getFirst().subject();
        rating.note(ONE, who, "degradation", "yes");
        look();
        assertThat(todo("1 mức trái với quy định")).extracting(Todo::target, Todo::unitCode)
                .containsExactly(Target.RATING, "P.01");
        rating.deciding().override(ONE, who, "HTTNV", PAPER, "cấp trên kết luận khác");
        look();
        assertThat(words()).noneMatch(each -> each.contains("trái với quy định"));
    }

    @Test
    void a_past_year_is_not_asked_for_decisions() {
        good(new SheetKey.Members(2021, "P.01"));
        model.show(2021, "P");
        assertThat(words()).noneMatch(each -> each.contains("quyết định"));
        assertThat(signs()).containsExactly("●", "");
    }

    private void good(SheetKey key) {
        List<Change> changes = rating.load(key).entries().stream()
                .filter(each -> each.marks() == null && each.bare() instanceof Standing.Pending)
                .map(each -> new Change(each.subject(), null, Marks.NONE.with(new Outcome.Rated("HTTNV", false))))
                .toList();
        rating.save(key, changes);
    }

    private void decide(SheetKey key) {
        Map<String, Outcome> levels = rating.load(key).entries().stream()
                .filter(each -> each.marks() != null)
                .collect(Collectors.toMap(Entry::subject, each -> Objects.requireNonNull(each.marks()).outcome()));
        rating.deciding().decide(key, levels, PAPER);
    }

    private void look() {
        model.show(2025, "P");
        model.refresh();
    }

    private List<String> signs() {
        return picture().cells().stream().map(CellSquare::sign).toList();
    }

    private List<String> words() {
        return picture().todos().stream().map(Todo::words).toList();
    }

    private Todo todo(String start) {
        return picture().todos().stream().filter(each -> each.words().startsWith(start)).findFirst()
                .orElseThrow(() -> new AssertionError(start + " in " + words()));
    }

    private Picture picture() {
        return Objects.requireNonNull(model.picture().get());
    }
}
