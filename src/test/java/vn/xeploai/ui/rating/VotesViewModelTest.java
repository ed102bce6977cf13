package vn.xeploai.ui.rating;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.CountedVotes;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.work.port.InMemoryDesk;

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
        model.grid().focus(0, GridColumn.CELL);
        model.grid().setLevel(3);
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
