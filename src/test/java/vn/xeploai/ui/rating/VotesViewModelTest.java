package vn.xeploai.ui.rating;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.CountedVotes;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.work.port.InMemoryDesk;
import vn.xeploai.work.rating.SheetKey;

import static org.assertj.core.api.Assertions.assertThat;

class VotesViewModelTest {
    private final InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2025, 2024), 10, 10);
    private final RatingViewModel model = new RatingViewModel(
            new TestDesk(desk).asDesk(), new DirectTaskRunner(), Texts.vietnamese(), () -> LocalTime.NOON, _ -> {});

    @Test
    void without_counted_votes_nothing_is_taken_and_the_place_says_so() {
        model.open(2025, "P.01");
        model.votes().take();
        assertThat(notice().text()).contains("chưa có phiếu");
        assertThat(RatedWard.rows(desk, 2025)).isEmpty();
    }

    @Test
    void one_key_takes_the_majority_for_everybody_and_one_step_gives_it_back() {
        CountedVotes.in(desk, new SessionKey(2025, "P.01"));
        model.open(2025, "P.01");
        GridRow first = model.grid().rows().getFirst();
        model.grid().cursor().focus(0, GridColumn.CELL);
        model.grid().typing().setLevel(3);
        model.votes().take();
        Map<String, Long> levels = RatedWard.rows(desk, 2025).stream()
                .collect(Collectors.groupingBy(row -> String.valueOf(row.proposals().cell()), Collectors.counting()));
        long voted = model.votes().votes().get().size();
        assertThat(voted).isEqualTo(9);
        assertThat(levels).containsEntry("HTXSNV", 2L).containsEntry("HTTNV", 6L);
        assertThat(model.votes().of(first.entry().subject())).isNotNull();
        assertThat(notice().text()).contains("trong đó 1 dòng").contains("1 người không có");
        Objects.requireNonNull(notice().action()).run().run();
        assertThat(RatedWard.rows(desk, 2025)).hasSize(1);
        assertThat(RatedWard.rows(desk, 2025).getFirst().proposals().cell()).isEqualTo("HTNV");
    }

    @Test
    void whoever_is_decided_keeps_what_stands_and_is_counted_in_the_answer() {
        CountedVotes.in(desk, new SessionKey(2025, "P.01"));
        TestDesk tests = new TestDesk(desk);
        model.open(2025, "P.01");
        String who = model.votes().votes().get().entrySet().stream()
                .filter(each -> each.getValue().majority()).map(Map.Entry::getKey).findFirst().orElseThrow();
        model.grid().cursor().focusOn(who);
        model.grid().typing().setLevel(2);
        tests.errands.deciding().decide(new SheetKey.Members(2025, "P.01"), Map.of(who, new Outcome.Rated("HTTNV", false)),
                new Decision("Đảng ủy", "7-QĐ/ĐU", LocalDate.of(2025, 12, 20)));
        model.reload();
        model.votes().take();
        assertThat(notice().text()).contains("1 người đã có quyết định");
        assertThat(RatedWard.rows(desk, 2025)).hasSize(8).filteredOn(row -> row.memberId().toString().equals(who))
                .allSatisfy(row -> assertThat(row.proposals().cell()).isNull());
    }

    private Notice notice() {
        return Objects.requireNonNull(model.grid().notice().get());
    }

    @Test
    void another_cell_has_other_votes() {
        CountedVotes.in(desk, new SessionKey(2025, "P.01"));
        model.open(2025, "P.01");
        assertThat(model.votes().votes().get()).isNotEmpty();
        model.choose("P.02");
        assertThat(model.votes().votes().get()).isEmpty();
        model.choose(RatingViewModel.Mode.UNITS);
        assertThat(model.votes().votes().get()).isEmpty();
    }
}
