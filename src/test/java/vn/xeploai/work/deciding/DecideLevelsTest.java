package vn.xeploai.work.deciding;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.Decision;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemCode;
import vn.xeploai.rules.regulation.RuleId;
import vn.xeploai.rules.ruling.RecordedDecision;
import vn.xeploai.work.judging.NoteFact;
import vn.xeploai.work.locking.LockProblem;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.RatingProblem;
import vn.xeploai.work.rating.SaveMarks;
import vn.xeploai.work.rating.Saving;
import vn.xeploai.work.rating.SheetKey;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.xeploai.work.deciding.DecidedWard.CELL;
import static vn.xeploai.work.deciding.DecidedWard.PAPER;
import static vn.xeploai.work.deciding.DecidedWard.UNITS;
import static vn.xeploai.work.deciding.DecidedWard.subject;

class DecideLevelsTest {
    private final DecidedWard ward = new DecidedWard();

    @Test
    void a_proposal_becomes_a_decision_with_its_document_and_the_ruling_is_kept() {
        ward.type(CELL, subject(1), "HTTNV");
        assertThat(ward.decide(CELL, subject(1))).isEqualTo(new DecidingAnswer.Done(1));
        assertThat(ward.marks(CELL, subject(1)).decision()).isEqualTo(PAPER);
        List<RatingAct> history = new ReadDecisions(ward.desk).history(CELL, subject(1));
        assertThat(history).hasSize(1);
        assertThat(history.getFirst().before()).isEqualTo(
                new RatingAct.Result(new Outcome.Rated("HTTNV", false), Decision.NONE));
        assertThat(history.getFirst().by()).isEqualTo("Hoàng Thị Mai");
        assertThat(ward.desk.<Integer>look(records -> records.decisions()
                .rulings(2025, RatedSubject.Kind.MEMBER, List.of(subject(1))).size())).isOne();
    }

    @Test
    void the_next_sheet_of_the_year_and_committee_begins_with_the_document_used_last() {
        LatestPaper papers = new LatestPaper(ward.desk);
        assertThat(papers.of(2025, "P")).isEmpty();
        ward.type(CELL, subject(1), "HTTNV");
        ward.type(CELL, subject(2), "HTTNV");
        ward.decide.decide(CELL, Map.of(subject(1), new Outcome.Rated("HTTNV", false)), new Decision("A", "1", LocalDate.of(2025, 12, 1)));
        ward.decide(CELL, subject(2));
        assertThat(papers.of(2025, "P")).contains(PAPER);
        assertThat(papers.of(2024, "P")).isEmpty();
        assertThat(papers.of(2025, "P.1")).as("another body").isEmpty();
        ward.type(UNITS, "P.1", "HTTNV");
        Decision ofUnits = new Decision("A", "9", LocalDate.of(2025, 12, 31));
        ward.decide.decide(UNITS, Map.of("P.1", new Outcome.Rated("HTTNV", false)), ofUnits);
        assertThat(papers.of(2025, "P")).contains(ofUnits);
    }

    @Test
    void a_level_the_cell_did_not_propose_is_decided_with_its_reason_and_without_one() {
        for (int i = 1; i <= 3; i++) {
            ward.type(CELL, subject(i), "HTTNV");
        }
        propose(1, "HTXSNV");
        propose(2, "HTTNV");
        Map<String, Outcome> shown = Map.of(subject(1), new Outcome.Rated("HTTNV", false), subject(2), new Outcome.Rated("HTTNV", false));
        assertThat(ward.decide.decide(CELL, shown, PAPER, " vượt trần ")).isEqualTo(new DecidingAnswer.Done(2));
        ReadDecisions read = new ReadDecisions(ward.desk);
        assertThat(read.history(CELL, subject(1)).getFirst().reason()).isEqualTo("vượt trần");
        assertThat(read.history(CELL, subject(2)).getFirst().reason()).as("as the cell proposed").isNull();
        propose(3, "HTNV");
        assertThat(ward.decide(CELL, subject(3))).as("no text demands a reason").isEqualTo(new DecidingAnswer.Done(1));
        assertThat(read.history(CELL, subject(3)).getFirst().reason()).isNull();
    }

    private void propose(int number, String level) {
        Marks before = ward.marks(CELL, subject(number));
        Marks after = before.with(new Proposals(null, null, null, null, null, level));
        assertThat(new SaveMarks(ward.desk, DecidedWard.REGULATIONS).save(CELL, List.of(new Change(subject(number), before, after))))
                .isInstanceOf(Saving.Saved.class);
    }

    @Test
    void a_decision_without_authority_number_or_day_or_from_before_the_year_is_refused() {
        ward.type(CELL, subject(1), "HTTNV");
        LocalDate day = LocalDate.of(2025, 12, 20);
        assertRefused(decide(new Decision(" ", "1", day)), DecidingProblem.AUTHORITY_MISSING);
        assertRefused(decide(new Decision("A", null, day)), DecidingProblem.NUMBER_MISSING);
        assertRefused(decide(new Decision("A", "1", null)), DecidingProblem.DAY_MISSING);
        assertRefused(decide(new Decision("A", "1", LocalDate.of(2024, 12, 31))), DecidingProblem.DAY_BEFORE_YEAR);
        assertThat(decide(new Decision("A", "1", LocalDate.of(2025, 1, 1)))).isInstanceOf(DecidingAnswer.Done.class);
    }

    @Test
    void nothing_is_decided_when_one_of_them_cannot_be() {
        ward.type(CELL, subject(1), "HTTNV");
        assertRefused(ward.decide(CELL, subject(1), subject(2)), DecidingProblem.NO_LEVEL);
        assertThat(ward.marks(CELL, subject(1)).decision()).isEqualTo(Decision.NONE);
        assertRefused(
                ward.decide.decide(CELL, Map.of("00000000-0000-0000-0000-0000000000ff", new Outcome.Undecided()), PAPER),
                RatingProblem.NOT_IN_THE_SHEET);
        assertRefused(
                ward.decide.decide(CELL, Map.of(subject(1), new Outcome.Rated("HTXSNV", false)), PAPER),
                DecidingProblem.CHANGED_MEANWHILE);
    }

    @Test
    void a_year_that_is_not_open_and_a_role_that_only_enters_are_refused() {
        assertRefused(ward.decide.decide(new SheetKey.Members(2024, "P.1"), Map.of(), PAPER), RatingProblem.YEAR_NOT_OPEN);
        for (Role role : List.of(Role.CLERK, Role.VIEWER)) {
            assertRefused(
                    new DecideLevels(ward.tools(role)).decide(CELL, Map.of(), PAPER), LockProblem.NOT_ALLOWED);
        }
    }

    @Test
    void a_decided_level_is_typed_over_by_nobody_but_its_proposals_stay_open() {
        ward.type(CELL, subject(1), "HTTNV");
        ward.decide(CELL, subject(1));
        assertThat(ward.type(CELL, subject(1), "HTXSNV")).isInstanceOfSatisfying(Saving.Refused.class, refused ->
                assertThat(refused.refusals().getFirst().problem().code()).isEqualTo(RatingProblem.ALREADY_DECIDED));
        Marks before = ward.marks(CELL, subject(1));
        SaveMarks save = new SaveMarks(ward.desk, DecidedWard.REGULATIONS);
        assertThat(save.save(CELL, List.of(new Change(subject(1), before, null)))).isInstanceOf(Saving.Refused.class);
        Marks noted = new Marks(before.proposals(), before.outcome(), before.decision(), "ghi thêm");
        assertThat(save.save(CELL, List.of(new Change(subject(1), before, noted)))).isInstanceOf(Saving.Saved.class);
        assertRefused(ward.decide(CELL, subject(1)), DecidingProblem.ALREADY_DECIDED);
        assertThat(new SaveMarks(ward.desk, DecidedWard.REGULATIONS, Role.VIEWER).save(CELL, List.of()))
                .isInstanceOf(Saving.Refused.class);
    }

    @Test
    void a_member_disciplined_in_the_year_gets_good_neither_by_decision_nor_by_rating_again() {
        ward.discipline(1);
        ward.type(CELL, subject(1), "HTTNV");
        DecidingAnswer answer = ward.decide(CELL, subject(1));
        assertRefused(answer, DecidingProblem.FORBIDDEN);
        Problem problem = ((DecidingAnswer.Refused) answer).refusals().getFirst().problem();
        assertThat(problem.arguments()).containsEntry("document", "366-QĐ/TW").containsEntry("level", "HTTNV");
        assertThat(problem.arguments().get("article")).startsWith("Đ11.4");

        ward.type(CELL, subject(1), "KHTNV");
        assertThat(ward.decide(CELL, subject(1))).isInstanceOf(DecidingAnswer.Done.class);
        assertRefused(ward.change.rateAgain(CELL, subject(1), "HTTNV", PAPER, "lý do"), DecidingProblem.FORBIDDEN);
    }

    @Test
    void a_discipline_of_the_year_that_may_count_or_not_has_to_be_cleared_up_first() {
        ward.discipline(1, null);
        ward.type(CELL, subject(1), "HTXSNV");
        assertRefused(ward.decide(CELL, subject(1)), DecidingProblem.DISCIPLINE_UNCLEAR);
        ward.discipline(1, false);
        assertThat(ward.decide(CELL, subject(1))).isInstanceOf(DecidingAnswer.Done.class);
    }

    @Test
    void a_recorded_override_lets_the_level_be_decided_and_is_listed() {
        ward.discipline(1);
        ward.type(CELL, subject(1), "HTTNV");
        assertRefused(ward.change.override(CELL, subject(1), "HTTNV", PAPER, " "), DecidingProblem.REASON_MISSING);
        assertRefused(ward.change.override(CELL, subject(1), "KHTNV", PAPER, "lý do"), DecidingProblem.NOT_FORBIDDEN);
        assertThat(ward.change.override(CELL, subject(1), "HTTNV", PAPER, "đã khắc phục toàn bộ hậu quả"))
                .isInstanceOf(DecidingAnswer.Done.class);
        assertThat(ward.decide(CELL, subject(1))).isInstanceOf(DecidingAnswer.Done.class);

        ListOverrides overrides = new ListOverrides(ward.desk, DecidedWard.REGULATIONS);
        List<OverrideEntry> listed = overrides.list(2025, "P");
        assertThat(listed).singleElement().satisfies(each -> {
            assertThat(each.name()).isEqualTo("Lê Văn 1");
            assertThat(each.decidedLevel()).isEqualTo("HTTNV");
            assertThat(each.act().against()).contains("M-04").contains("366-QĐ/TW");
        });
        assertThat(overrides.list(2025, "P.2")).isEmpty();
        assertThat(overrides.list(2012, null)).isEmpty();
        assertThat(new ReadDecisions(ward.desk).history(CELL, subject(1)).getLast().against())
                .as("the decision itself tells what it goes against").contains("M-04");
    }

    @Test
    void an_override_of_one_level_does_not_allow_a_better_one() {
        ward.discipline(1);
        ward.change.override(CELL, subject(1), "HTNV", PAPER, "tình tiết giảm nhẹ");
        ward.type(CELL, subject(1), "HTTNV");
        assertRefused(ward.decide(CELL, subject(1)), DecidingProblem.FORBIDDEN);
        ward.type(CELL, subject(1), "HTNV");
        assertThat(ward.decide(CELL, subject(1))).isInstanceOf(DecidingAnswer.Done.class);
    }

    @Test
    void a_noted_relief_lets_the_level_be_decided_without_an_override() {
        ward.discipline(1);
        ward.type(CELL, subject(1), "HTTNV");
        new NoteFact(ward.desk, DecidedWard.REGULATIONS).decisionOnMember(2025, DecidedWard.id(1), new RecordedDecision(
                RuleId.M_04, RecordedDecision.Outcome.GRANTED, "Ban Thường vụ Đảng ủy", LocalDate.of(2025, 12, 1),
                "tự giác nhận, khắc phục xong", "9-QĐ/ĐU"));
        assertThat(ward.decide(CELL, subject(1))).isInstanceOf(DecidingAnswer.Done.class);
    }

    @Test
    void a_past_year_only_warns() {
        SheetKey past = new SheetKey.Members(2012, "P.1");
        String worst = DecidedWard.REGULATIONS.of(2012).orElseThrow().memberLevels().levels().getLast().code();
        String best = DecidedWard.REGULATIONS.of(2012).orElseThrow().memberLevels().levels().getFirst().code();
        assertThat(best).isNotEqualTo(worst);
        ward.type(past, subject(1), best);
        assertThat(ward.decide.decide(past, Map.of(subject(1), new Outcome.Rated(best, false)),
                new Decision("Huyện ủy", "3-QĐ/HU", LocalDate.of(2013, 1, 5)))).isInstanceOf(DecidingAnswer.Done.class);
    }

    @Test
    void a_record_is_held_until_verified_and_rated_afterwards() {
        ward.type(CELL, subject(2), "HTTNV");
        assertRefused(ward.change.hold(CELL, subject(2), ""), DecidingProblem.REASON_MISSING);
        assertThat(ward.change.hold(CELL, subject(2), "có đơn tố cáo")).isInstanceOf(DecidingAnswer.Done.class);
        assertThat(ward.marks(CELL, subject(2)).outcome())
                .isEqualTo(new Outcome.NotRated(NotRatedReason.AWAITING_VERIFICATION, "có đơn tố cáo"));
        RatingAct held = new ReadDecisions(ward.desk).history(CELL, subject(2)).getLast();
        assertThat(held.kind()).isEqualTo(RatingAct.Kind.HELD);
        assertThat(held.before().outcome()).isEqualTo(new Outcome.Rated("HTTNV", false));
        ward.type(CELL, subject(2), "HTNV");
        assertThat(ward.decide(CELL, subject(2))).isInstanceOf(DecidingAnswer.Done.class);
        assertRefused(ward.change.hold(CELL, subject(2), "muộn"), DecidingProblem.ALREADY_DECIDED);
    }

    @Test
    void rating_again_and_cancelling_keep_what_was_decided_before() {
        assertRefused(ward.change.rateAgain(CELL, subject(1), "HTNV", PAPER, "lý do"), DecidingProblem.NOT_DECIDED);
        assertRefused(ward.change.cancel(CELL, subject(1), PAPER, "lý do"), DecidingProblem.NOT_DECIDED);
        ward.type(CELL, subject(1), "HTTNV");
        ward.decide(CELL, subject(1));
        Decision later = new Decision("Ban Thường vụ Đảng ủy", "30-QĐ/ĐU", LocalDate.of(2026, 4, 1));
        assertRefused(ward.change.rateAgain(CELL, subject(1), "TSVM", later, "lý do"), RatingProblem.LEVEL_NOT_OF_YEAR);
        assertThat(ward.change.rateAgain(CELL, subject(1), "HTNV", later, "phát hiện chậm tiến độ"))
                .isInstanceOf(DecidingAnswer.Done.class);
        assertThat(ward.marks(CELL, subject(1)).decision()).isEqualTo(later);
        assertThat(ward.change.cancel(CELL, subject(1), later, "hủy kết quả")).isInstanceOf(DecidingAnswer.Done.class);
        assertThat(ward.marks(CELL, subject(1)).outcome()).isEqualTo(new Outcome.Undecided());

        List<RatingAct> history = new ReadDecisions(ward.desk).history(CELL, subject(1));
        assertThat(history).extracting(RatingAct::kind).containsExactly(
                RatingAct.Kind.DECIDED, RatingAct.Kind.RE_RATED, RatingAct.Kind.CANCELLED);
        assertThat(history.get(1).before()).isEqualTo(new RatingAct.Result(new Outcome.Rated("HTTNV", false), PAPER));
        assertThat(history.get(2).before()).isEqualTo(new RatingAct.Result(new Outcome.Rated("HTNV", false), later));
        assertThat(history.get(2).reason()).isEqualTo("hủy kết quả");
        assertRefused(ward.change.hold(CELL, "00000000-0000-0000-0000-0000000000ff", "x"), RatingProblem.NOT_IN_THE_SHEET);
    }

    @Test
    void organizations_are_decided_likewise() {
        ward.type(UNITS, "P.1", "HTXSNV");
        assertThat(ward.decide(UNITS, "P.1")).isEqualTo(new DecidingAnswer.Done(1));
        assertThat(ward.marks(UNITS, "P.1").decision()).isEqualTo(PAPER);
        assertThat(ward.type(UNITS, "P.1", "HTTNV")).isInstanceOf(Saving.Refused.class);
    }

    private DecidingAnswer decide(Decision paper) {
        return ward.decide.decide(CELL, Map.of(subject(1), ward.marks(CELL, subject(1)).outcome()), paper);
    }

    static void assertRefused(DecidingAnswer answer, ProblemCode code) {
        assertThat(answer).isInstanceOfSatisfying(DecidingAnswer.Refused.class, refused ->
                assertThat(refused.refusals()).extracting(each -> each.problem().code()).contains(code));
    }
}
