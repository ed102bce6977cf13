package vn.xeploai.rules.order;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.model.Level;
import vn.xeploai.rules.ruling.Choice;
import vn.xeploai.rules.ruling.Finding.Kind;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.OpenChoices.Strictness;
import vn.xeploai.rules.trial.Covers;
import vn.xeploai.rules.trial.Trial;

import static org.assertj.core.api.Assertions.assertThat;

class OrderRulesTest {
    @ParameterizedTest
    @Covers("O-01")
    @CsvSource({
        "0, CLEAR",
        "1, OBSTACLE",
        "2, OBSTACLE",
        ", MISSING"
    })
    void subordinates_come_first(@Nullable Integer open, Kind expected) {
        assertThat(Trial.of("O-01").with(OrderFact.OPEN_SUBORDINATES, open).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("O-02")
    @CsvSource({
        "0, CLEAR",
        "1, OBSTACLE",
        "2, OBSTACLE",
        ", MISSING"
    })
    void members_come_first(@Nullable Integer open, Kind expected) {
        assertThat(Trial.of("O-02").with(OrderFact.OPEN_MEMBERS, open).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("O-04")
    @CsvSource({
        "0, CLEAR",
        "1, OBSTACLE",
        "2, OBSTACLE",
        ", MISSING"
    })
    void nobody_is_forgotten(@Nullable Integer open, Kind expected) {
        assertThat(Trial.of("O-04").with(OrderFact.WITHOUT_LEVEL_OR_REASON, open).kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("O-03")
    @CsvSource({
        "true, false, OBSTACLE",
        "true, true, CLEAR",
        "true, , MISSING",
        "false, false, NOT_APPLICABLE",
        "false, , NOT_APPLICABLE",
        ", true, CLEAR",
        ", false, MISSING",
        ", , MISSING"
    })
    void the_collective_comes_before_its_head(@Nullable Boolean head, @Nullable Boolean decided, Kind expected) {
        assertThat(Trial.of("O-03")
                .with(OrderFact.HEAD, head)
                .with(OrderFact.COLLECTIVE_DECIDED, decided)
                .kind()).isEqualTo(expected);
    }

    @ParameterizedTest
    @Covers("O-05")
    @CsvSource({
        "true, 2, 1, WARN, WARNING",
        "true, 2, 1, FORBID, OBSTACLE",
        "true, 2, 1, OFF, NOT_APPLICABLE",
        "true, 2, 2, FORBID, CLEAR",
        "true, 2, 3, FORBID, CLEAR",
        "false, 2, 1, FORBID, NOT_APPLICABLE",
        ", 2, 1, FORBID, NOT_APPLICABLE",
        "true, , 1, FORBID, NOT_APPLICABLE"
    })
    void the_head_above_the_collective_is_treated_as_chosen(@Nullable Boolean head, @Nullable Integer collective, int rank, Strictness strictness, Kind expected) {
        assertThat(Trial.of("O-05")
                .with(OrderFact.HEAD, head)
                .with(OrderFact.COLLECTIVE_LEVEL, collective == null ? null : level(collective))
                .choosing(OpenChoices.DEFAULTS.withHeadAboveCollective(Choice.byDefault(strictness)))
                .at(level(rank))
                .kind()).isEqualTo(expected);
    }

    @Test
    @Covers("O-05")
    void an_obstacle_by_local_choice_names_the_choice_and_a_closing_has_no_level() {
        Choice<Strictness> choice = new Choice<>(Strictness.FORBID, "Đảng ủy phường", "12-HD/ĐU");
        Trial trial = Trial.of("O-05")
                .with(OrderFact.HEAD, true)
                .with(OrderFact.COLLECTIVE_LEVEL, level(2))
                .choosing(OpenChoices.DEFAULTS.withHeadAboveCollective(choice));
        assertThat(trial.kind()).isEqualTo(Kind.NOT_APPLICABLE);
        assertThat(trial.at(level(1)).finding().authority()).isEqualTo(choice);
    }

    private static Level level(int rank) {
        return new Level("L" + rank, "", "", rank, rank < 3);
    }
}
