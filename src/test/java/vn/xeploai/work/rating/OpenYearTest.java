package vn.xeploai.work.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OpenYearTest {
    private final WardOfTwo ward = new WardOfTwo();
    private final OpenYear open = new OpenYear(ward.desk, WardOfTwo.REGULATIONS);

    @Test
    void every_ruled_year_that_is_not_open_is_offered_with_its_regulation() {
        List<OpenYear.Offer> offers = open.offers(2026);
        assertThat(offers).extracting(OpenYear.Offer::year).startsWith(2026, 2024, 2023).endsWith(2011, 2009, 2008)
                .doesNotContain(2025, 2010).hasSize(17);
        assertThat(offers.getFirst().edition().regulation()).isEqualTo("366-QĐ/TW");
        assertThat(offers.getLast().edition().id()).isEqualTo("020-2008");
    }

    @Test
    void an_opened_year_is_kept_with_its_edition_and_day() {
        Campaign opened = open.open(2018, LocalDate.of(2018, 11, 30));
        assertThat(opened).isEqualTo(new Campaign(2018, "132-2018", LocalDate.of(2018, 11, 30)));
        assertThat(ward.desk.<Optional<Campaign>>look(records -> records.campaigns().of(2018))).contains(opened);
    }

    @Test
    void a_year_is_opened_once_with_a_day_of_its_own() {
        int before = ward.desk.changes();
        assertThatThrownBy(() -> open.open(2025, LocalDate.of(2025, 12, 31))).hasMessage("RT-10");
        assertThatThrownBy(() -> open.open(2024, LocalDate.of(2025, 1, 1))).hasMessage("RT-09");
        assertThatThrownBy(() -> open.open(2024, LocalDate.of(2023, 12, 31))).hasMessage("RT-09");
        assertThatThrownBy(() -> open.open(2007, LocalDate.of(2007, 12, 31))).hasMessage("RT-08");
        assertThat(ward.desk.changes()).isEqualTo(before);
    }

    @Test
    void every_problem_has_its_sentence() {
        for (Texts texts : List.of(Texts.vietnamese(), Texts.english())) {
            for (RatingProblem code : RatingProblem.values()) {
                assertThat(texts.of(Problem.error(code, "", Map.of()))).isNotBlank();
            }
        }
        assertThat(RatingProblem.values()).extracting(RatingProblem::id).doesNotHaveDuplicates();
    }
}
