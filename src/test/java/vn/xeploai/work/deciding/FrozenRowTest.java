package vn.xeploai.work.deciding;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.xeploai.model.Decision;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.RatingProblem;
import vn.xeploai.work.rating.SaveMarks;
import vn.xeploai.work.rating.Saving;

import static org.assertj.core.api.Assertions.assertThat;

/** What is decided stands wholly: of a decided row only the note may be typed over, until the decision is cancelled. */
class FrozenRowTest {
    private static final String WHO = DecidedWard.subject(1);
    private static final String OTHER = DecidedWard.subject(2);

    @Provide
    Arbitrary<Marks> marks() {
        Arbitrary<@Nullable String> levels = Arbitraries.of("HTXSNV", "HTTNV", "HTNV", "KHTNV").injectNull(0.4);
        Arbitrary<@Nullable BigDecimal> scores = Arbitraries.of("0", "69.99", "88", "100").map(BigDecimal::new).injectNull(0.4);
        Arbitrary<Proposals> proposals =
                Combinators.combine(scores, levels, levels, levels, levels, levels).as(Proposals::new);
        Arbitrary<Outcome> outcomes = Arbitraries.of(
                new Outcome.Rated("HTTNV", false), new Outcome.Rated("HTNV", false), new Outcome.Undecided(),
                new Outcome.NotRated(NotRatedReason.EXEMPT, null));
        Arbitrary<@Nullable String> notes = Arbitraries.of("ghi chú", "khác").injectNull(0.5);
        Arbitrary<Decision> decisions = Arbitraries.of(DecidedWard.PAPER, Decision.NONE);
        return Combinators.combine(proposals, outcomes, decisions, notes)
                .as(Marks::new);
    }

    @Property(tries = 200)
    void nothing_but_the_note_of_a_decided_row_is_ever_written(@ForAll("marks") Marks wanted) {
        DecidedWard ward = decided();
        Marks stands = ward.marks(DecidedWard.CELL, WHO);
        Saving saving = new SaveMarks(ward.desk, DecidedWard.REGULATIONS)
                .save(DecidedWard.CELL, List.of(new Change(WHO, stands, wanted)));
        Marks now = ward.marks(DecidedWard.CELL, WHO);
        boolean same = stands.proposals().equals(wanted.proposals())
                && stands.outcome().equals(wanted.outcome())
                && stands.decision().equals(wanted.decision());
        if (same) {
            assertThat(saving).isEqualTo(new Saving.Saved());
            assertThat(now).isEqualTo(wanted);
        } else {
            assertThat(((Saving.Refused) saving).refusals().getFirst().problem().code()).isEqualTo(RatingProblem.ALREADY_DECIDED);
            assertThat(now).isEqualTo(stands);
        }
    }

    @Test
    void the_note_may_change_and_a_block_with_one_decided_row_is_refused_whole() {
        DecidedWard ward = decided();
        SaveMarks save = new SaveMarks(ward.desk, DecidedWard.REGULATIONS);
        Marks stands = ward.marks(DecidedWard.CELL, WHO);
        Marks noted = new Marks(stands.proposals(), stands.outcome(), stands.decision(), "đã đối chiếu hồ sơ");
        assertThat(save.save(DecidedWard.CELL, List.of(new Change(WHO, stands, noted)))).isEqualTo(new Saving.Saved());
        Marks scored = noted.with(new Proposals(new BigDecimal("71"), null, null, null, null, null));
        Saving both = save.save(DecidedWard.CELL, List.of(
                new Change(OTHER, null, Marks.NONE.with(new Outcome.Rated("HTNV", false))), new Change(WHO, noted, scored)));
        assertThat(((Saving.Refused) both).refusals()).extracting(Saving.Refusal::subject).containsExactly(WHO);
        assertThat(ward.marks(DecidedWard.CELL, OTHER)).isEqualTo(Marks.NONE);
        assertThat(save.save(DecidedWard.CELL, List.of(new Change(WHO, noted, null)))).isInstanceOf(Saving.Refused.class);
    }

    @Test
    void cancelling_frees_the_row() {
        DecidedWard ward = decided();
        ward.change.cancel(DecidedWard.CELL, WHO, DecidedWard.PAPER, "nhầm người");
        Marks stands = ward.marks(DecidedWard.CELL, WHO);
        Marks scored = stands.with(new Proposals(new BigDecimal("71"), null, null, null, null, null));
        assertThat(new SaveMarks(ward.desk, DecidedWard.REGULATIONS)
                .save(DecidedWard.CELL, List.of(new Change(WHO, stands, scored)))).isEqualTo(new Saving.Saved());
        assertThat(Objects.requireNonNull(ward.marks(DecidedWard.CELL, WHO).proposals().score())).isEqualByComparingTo("71");
    }

    private static DecidedWard decided() {
        DecidedWard ward = new DecidedWard();
        ward.type(DecidedWard.CELL, WHO, "HTTNV");
        ward.decide(DecidedWard.CELL, WHO);
        return ward;
    }
}
