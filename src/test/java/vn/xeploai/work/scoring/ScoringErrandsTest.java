package vn.xeploai.work.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
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
import vn.xeploai.model.Level;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.model.scoring.CommentKind;
import vn.xeploai.model.scoring.CommentState;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.RequiredComment;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.model.scoring.TaskCounts;
import vn.xeploai.model.scoring.TaskResult;
import vn.xeploai.model.scoring.YearTask;
import vn.xeploai.rules.member.MemberFact;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.ruling.Effect;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.OpenChoices;
import vn.xeploai.rules.ruling.ScoreParts;
import vn.xeploai.rules.subject.SubjectFact;
import vn.xeploai.text.AnnexHeadings;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.judging.ExplainSheet;
import vn.xeploai.work.judging.ExplainSubject;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.judging.KnownFact;
import vn.xeploai.work.judging.NoteFact;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ScoringErrandsTest {
    private static final int YEAR = 2025;
    private static final Regulations REGULATIONS = Invented.REGULATIONS;
    private static final Reviewed LEADER = new Reviewed.Person(RatedWard.id(0));
    private static final UUID SOMEBODY = RatedWard.id(1);
    private static final Reviewed MEMBER = new Reviewed.Person(SOMEBODY);

    private final InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(YEAR, 2024, 2013), 10);
    private final KeepSheets sheets = new KeepSheets(desk, REGULATIONS);
    private final KeepDossiers dossiers = new KeepDossiers(desk, REGULATIONS);

    @Test
    void a_sheet_of_thirty_and_seventy_is_sound_and_one_short_is_told_with_the_difference() {
        ScoreSheet sheet = ordinary("12,5", "17,5", "70");
        assertThat(sheets.save(ScoreSheet.empty(YEAR, ScoringGroup.ORDINARY), sheet)).isEmpty();
        assertThat(sheets.load(YEAR).problems(ScoringGroup.ORDINARY)).isEmpty();
        ScoreSheet short1 = ordinary("12,5", "17,4", "70,1");
        List<Problem> told = SheetCheck.problems(short1, sheets.load(YEAR).scale(ScoringGroup.ORDINARY));
        assertThat(told).extracting(Problem::code).containsExactly(
                ScoringProblem.COMMON_SUM_DIFFERS, ScoringProblem.RESULTS_SUM_DIFFERS);
        assertThat(told.getFirst().arguments()).containsEntry("sum", "29,9").containsEntry("difference", "0,1");
        ScoreSheet unready = new ScoreSheet(YEAR, ScoringGroup.ORDINARY, List.of(
                criterion(ScorePart.COMMON, false, " ", null), criterion(ScorePart.RESULTS, false, "âm", "-1")));
        assertThat(SheetCheck.problems(unready, sheets.load(YEAR).scale(ScoringGroup.ORDINARY)))
                .extracting(Problem::code).contains(ScoringProblem.WORDS_MISSING, ScoringProblem.POINTS_MISSING,
                        ScoringProblem.NOT_POINTS, ScoringProblem.COMMON_SUM_DIFFERS);
    }

    @ParameterizedTest
    @EnumSource(ScoringGroup.class)
    void the_annex_gives_headings_for_both_parts_and_no_points(ScoringGroup group) {
        List<Criterion> headings = AnnexHeadings.of(group);
        assertThat(headings).allSatisfy(each -> assertThat(each.most()).isNull());
        assertThat(headings).extracting(Criterion::part).contains(ScorePart.COMMON, ScorePart.RESULTS);
        assertThat(SheetCheck.problems(new ScoreSheet(YEAR, group, headings), sheets.load(YEAR).scale(group))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"100,HTXSNV", "90,HTXSNV", "89.9,HTTNV", "89.999999,HTTNV", "70,HTTNV", "69.99,HTNV", "50,HTNV", "49.9,KHTNV", "0,KHTNV"})
    void the_bands_of_the_regulation_propose_the_level_unrounded(BigDecimal score, String level) {
        for (ScoringGroup group : ScoringGroup.values()) {
            assertThat(ScoreScale.of(REGULATIONS.of(YEAR).orElseThrow(), YEAR, group).level(score).map(Level::code)).contains(level);
        }
    }

    @Test
    void a_year_whose_text_has_no_scale_has_no_sums_and_no_bands() {
        ScoreScale scale = ScoreScale.of(REGULATIONS.of(2013).orElseThrow(), 2013, ScoringGroup.ORDINARY);
        assertThat(scale.level(BigDecimal.TEN)).isEmpty();
        assertThat(scale.most(ScorePart.COMMON)).isEmpty();
        assertThat(SheetCheck.problems(new ScoreSheet(2013, ScoringGroup.ORDINARY,
                List.of(criterion(ScorePart.COMMON, false, "Bất kỳ", "3"))), scale)).isEmpty();
        assertThatThrownBy(() -> sheets.load(1900)).isInstanceOf(ProblemException.class);
    }

    @Test
    void last_years_sheets_are_taken_over_under_ids_of_their_own_and_only_where_there_is_none() {
        assertThat(sheets.copyFromLastYear(YEAR)).extracting(Problem::code).containsExactly(ScoringProblem.NOTHING_TO_COPY);
        ScoreSheet last = new ScoreSheet(2024, ScoringGroup.ORDINARY, ordinary("12", "18", "70").criteria());
        assertThat(sheets.save(ScoreSheet.empty(2024, ScoringGroup.ORDINARY), last)).isEmpty();
        assertThat(sheets.copyFromLastYear(YEAR)).isEmpty();
        ScoreSheet copy = sheets.load(YEAR).of(ScoringGroup.ORDINARY);
        assertThat(copy.criteria()).extracting(Criterion::words).isEqualTo(last.criteria().stream().map(Criterion::words).toList());
        assertThat(copy.criteria()).extracting(Criterion::id).doesNotContainAnyElementsOf(
                last.criteria().stream().map(Criterion::id).toList());
        assertThat(sheets.copyFromLastYear(YEAR)).isNotEmpty();
        assertThat(sheets.copyFromLastYear(2026)).extracting(Problem::code).containsExactly(ScoringProblem.YEAR_NOT_OPEN);
    }

    @Test
    void a_sheet_changed_elsewhere_or_of_a_year_not_open_is_not_kept() {
        ScoreSheet sheet = keep(ordinary("12", "18", "70"));
        assertThat(sheets.save(ScoreSheet.empty(YEAR, ScoringGroup.ORDINARY), ordinary("1", "29", "70")))
                .extracting(Problem::code).containsExactly(ScoringProblem.SHEET_CHANGED);
        assertThat(sheets.save(ScoreSheet.empty(2023, ScoringGroup.ORDINARY), new ScoreSheet(2023, ScoringGroup.ORDINARY, sheet.criteria())))
                .extracting(Problem::code).containsExactly(ScoringProblem.YEAR_NOT_OPEN);
        assertThat(sheets.load(YEAR).of(ScoringGroup.ORDINARY)).isEqualTo(sheet);
    }

    @Test
    void a_criterion_somebody_was_scored_by_neither_goes_nor_becomes_a_heading() {
        ScoreSheet sheet = keep(ordinary("12", "18", "70"));
        Criterion first = sheet.criteria().getFirst();
        save(Map.of(first.id(), BigDecimal.ONE));
        ScoreSheet without = sheet.with(sheet.criteria().subList(1, sheet.criteria().size()));
        assertThat(sheets.save(sheet, without)).extracting(Problem::code).containsExactly(ScoringProblem.CRITERION_IN_USE);
        List<Criterion> under = new ArrayList<>(sheet.criteria());
        under.add(1, criterion(ScorePart.COMMON, true, "Con", "12"));
        assertThat(sheets.save(sheet, sheet.with(under))).extracting(Problem::code).containsExactly(ScoringProblem.CRITERION_IN_USE);
        assertThat(sheets.save(sheet, sheet.with(List.of(first.with("Tên khác"), sheet.criteria().get(1), sheet.criteria().get(2))))).isEmpty();
    }

    @Test
    void the_total_counts_once_every_criterion_of_a_sound_sheet_has_points() {
        ScoreSheet sheet = keep(ordinary("12,5", "17,5", "70"));
        OpenDossier open = save(points(sheet, "12,5", "17", null));
        assertThat(open.counts()).isFalse();
        assertThat(open.proposed()).isEmpty();
        assertThat(open.total().missing()).isEqualTo(1);
        open = save(points(sheet, "12,5", "17", "60,4"));
        assertThat(open.total().sum()).isEqualByComparingTo("89.9");
        assertThat(open.proposed().map(Level::code)).contains("HTTNV");
        keepOver(sheet, new ScoreSheet(YEAR, ScoringGroup.ORDINARY, sheet.criteria().stream()
                .map(each -> each.part() == ScorePart.RESULTS ? each.most(new BigDecimal("69")) : each).toList()));
        assertThat(dossiers.load(YEAR, MEMBER).counts()).as("the sheet is short").isFalse();
    }

    @Test
    void points_beyond_the_criterion_and_below_zero_are_refused() {
        ScoreSheet sheet = keep(ordinary("12", "18", "70"));
        Dossier none = Dossier.none(YEAR, MEMBER);
        assertThat(dossiers.save(none, none.with(points(sheet, "12,01", null, null)))).extracting(Problem::code)
                .containsExactly(ScoringProblem.ABOVE_MOST);
        assertThat(dossiers.save(none, none.with(points(sheet, "-1", null, null)))).extracting(Problem::code)
                .containsExactly(ScoringProblem.NOT_POINTS);
        assertThat(dossiers.save(none, none.with(Map.of(new UUID(1, 1), BigDecimal.ONE)))).extracting(Problem::code)
                .containsExactly(ScoringProblem.NOT_ON_THE_SHEET);
        assertThat(dossiers.save(none.with(Map.of(new UUID(1, 1), BigDecimal.ONE)), none)).extracting(Problem::code)
                .containsExactly(ScoringProblem.DOSSIER_CHANGED);
        Dossier early = Dossier.none(2023, MEMBER);
        assertThat(dossiers.save(early, early)).extracting(Problem::code).containsExactly(ScoringProblem.YEAR_NOT_OPEN);
        assertThat(dossiers.load(YEAR, MEMBER).dossier()).isEqualTo(none);
    }

    @Test
    void tasks_are_counted_from_the_list_and_numbers_have_to_add_up() {
        Dossier none = Dossier.none(YEAR, MEMBER);
        assertThat(dossiers.save(none, none.with(new TaskCounts(3, 3, 0, 0, 1), List.of()))).extracting(Problem::code)
                .containsExactly(ScoringProblem.TASKS_DO_NOT_ADD_UP);
        assertThat(dossiers.save(none, none.with(null, List.of(new YearTask(" ", TaskResult.OPEN))))).extracting(Problem::code)
                .containsExactly(ScoringProblem.TASK_WITHOUT_WORDS);
        Dossier listed = none.with(new TaskCounts(9, 9, 0, 0, 0), List.of(
                new YearTask("Một", TaskResult.DONE), new YearTask("Hai", TaskResult.LATE), new YearTask("Ba", TaskResult.ABOVE),
                new YearTask("Bốn", TaskResult.FAILED), new YearTask("Năm", TaskResult.OPEN)));
        assertThat(listed.counts()).isEqualTo(new TaskCounts(5, 3, 1, 1, 1));
        assertThat(dossiers.save(none, listed)).isEmpty();
        assertThat(fact(SubjectFact.TASKS_ASSIGNED)).contains(5);
        assertThat(fact(MemberFact.TASKS_FAILED)).contains(1);
        assertThat(new NoteFact(desk, REGULATIONS).member(YEAR, SOMEBODY, "tasksDone", "5"))
                .as("what stands in the dossier is not noted beside it").isNotEmpty();
    }

    @Test
    void the_rules_see_score_parts_tasks_and_comments_and_tell_when_a_typed_score_differs() {
        ScoreSheet sheet = keep(ordinary("12", "18", "70"));
        save(points(sheet, "11", "17", "60"));
        assertThat(fact(SubjectFact.SCORE)).contains(new BigDecimal("88"));
        assertThat(fact(SubjectFact.SCORE_PARTS)).contains(new ScoreParts(new BigDecimal("28"), new BigDecimal("60")));
        Dossier before = dossiers.load(YEAR, MEMBER).dossier();
        Dossier commented = before.with(List.of(
                new RequiredComment(CommentKind.TEMPORARY_CELL, CommentState.ASKED, LocalDate.of(2025, 11, 1), null, null),
                new RequiredComment(CommentKind.OLD_CELL, CommentState.RECEIVED, null, LocalDate.of(2025, 11, 9), "Tốt"),
                new RequiredComment(CommentKind.RESIDENCE, CommentState.NOT_NEEDED, null, null, null)));
        assertThat(dossiers.save(before, commented)).isEmpty();
        assertThat(fact(MemberFact.TEMPORARY_COMMENT)).contains(false);
        assertThat(fact(MemberFact.OLD_CELL_REMARKS)).contains(true);
        desk.change(records -> {
            records.assessments().insertMembers(List.of(new MemberAssessment(YEAR, SOMEBODY, "P.01",
                    new Proposals(new BigDecimal("85"), null, null, null, null, null),
                    new Outcome.Rated("HTTNV", false), Decision.NONE, null)));
            return true;
        });
        Explanation told = Objects.requireNonNull(new ExplainSheet(desk, REGULATIONS, OpenChoices.DEFAULTS)
                .members(YEAR, "P.01").get(SOMEBODY.toString()));
        assertThat(told.rulings()).filteredOn(each -> each.level() != null && each.level().code().equals("HTTNV"))
                .flatExtracting(each -> each.grounds())
                .filteredOn(each -> each.rule().id().equals("S-03"))
                .extracting(each -> each.effect())
                .containsExactly(Effect.FORBIDS);
    }

    @Test
    void the_sheet_follows_the_group_and_organizations_are_scored_too() {
        keep(ordinary("12", "18", "70"));
        assertThat(dossiers.load(YEAR, LEADER).sheet().criteria()).isEmpty();
        assertThat(dossiers.load(YEAR, LEADER).counts()).isFalse();
        assertThat(dossiers.load(YEAR, MEMBER).needed()).containsExactly(CommentKind.RESIDENCE);
        ScoreSheet collective = new ScoreSheet(YEAR, ScoringGroup.COLLECTIVE, ordinary("12", "18", "70").criteria());
        keep(collective);
        Dossier none = Dossier.none(YEAR, new Reviewed.Unit("P.01"));
        Dossier done = none.with(points(collective, "12", "18", "65")).with(new TaskCounts(10, 10, 0, 4, 0), List.of());
        assertThat(dossiers.save(none, done)).isEmpty();
        Explanation told = new ExplainSubject(desk, REGULATIONS, OpenChoices.DEFAULTS).organization(YEAR, "P.01");
        assertThat(told.facts()).filteredOn(each -> each.fact().equals(SubjectFact.SCORE)).extracting(KnownFact::value)
                .containsExactly(new BigDecimal("95"));
        assertThat(told.facts()).filteredOn(each -> each.fact().equals(SubjectFact.TASKS_ABOVE)).extracting(KnownFact::value)
                .containsExactly(4);
    }

    @ParameterizedTest
    @EnumSource(ScoringProblem.class)
    void every_problem_has_its_sentence_in_both_languages(ScoringProblem problem) {
        for (Texts texts : List.of(Texts.vietnamese(), Texts.english())) {
            assertThat(texts.keys()).contains("problem." + problem.id());
        }
    }

    private <T> List<T> fact(Fact<T> fact) {
        return new ExplainSubject(desk, REGULATIONS, OpenChoices.DEFAULTS).member(YEAR, SOMEBODY).facts().stream()
                .filter(each -> each.fact().equals(fact) && each.origin() == KnownFact.Origin.RECORD)
                .map(each -> fact.type().cast(each.value()))
                .toList();
    }

    @Test
    void points_of_whoever_is_decided_stay_while_tasks_may_still_come_in() {
        ScoreSheet sheet = keep(ordinary("12", "18", "70"));
        OpenDossier scored = save(points(sheet, "10", "15", "60"));
        decide(new Decision("7-QĐ/ĐU", LocalDate.of(2025, 12, 20)));
        Dossier before = scored.dossier();
        assertThat(dossiers.save(before, before.with(points(sheet, "10", "15", "61")))).extracting(Problem::code)
                .containsExactly(ScoringProblem.ALREADY_DECIDED);
        assertThat(dossiers.load(YEAR, MEMBER).dossier()).isEqualTo(before);
        assertThat(dossiers.save(before, before.with(new TaskCounts(3, 3, 0, 0, 0), List.of()))).isEmpty();
        Reviewed cell = new Reviewed.Unit("P.01");
        assertThat(dossiers.save(Dossier.none(YEAR, cell), Dossier.none(YEAR, cell).with(Map.of(new UUID(1, 1), BigDecimal.ONE))))
                .extracting(Problem::code).doesNotContain(ScoringProblem.ALREADY_DECIDED);
    }

    private void decide(Decision paper) {
        desk.change(records -> {
            records.assessments().insertMembers(List.of(new MemberAssessment(
                    YEAR, SOMEBODY, "P.01", Proposals.NONE, new Outcome.Rated("HTTNV", false), paper, null)));
            return true;
        });
    }

    private ScoreSheet keep(ScoreSheet sheet) {
        assertThat(sheets.save(ScoreSheet.empty(sheet.year(), sheet.group()), sheet)).isEmpty();
        return sheet;
    }

    private void keepOver(ScoreSheet before, ScoreSheet after) {
        assertThat(sheets.save(before, after)).isEmpty();
    }

    private OpenDossier save(Map<UUID, BigDecimal> points) {
        Dossier before = dossiers.load(YEAR, MEMBER).dossier();
        assertThat(dossiers.save(before, before.with(points))).isEmpty();
        return dossiers.load(YEAR, MEMBER);
    }

    private static Map<UUID, BigDecimal> points(ScoreSheet sheet, @Nullable String... typed) {
        Map<UUID, BigDecimal> points = new HashMap<>();
        for (int i = 0; i < typed.length; i++) {
            String each = typed[i];
            if (each != null) {
                points.put(sheet.criteria().get(i).id(), new BigDecimal(each.replace(',', '.')));
            }
        }
        return points;
    }

    static ScoreSheet ordinary(String first, String second, String results) {
        return new ScoreSheet(YEAR, ScoringGroup.ORDINARY, List.of(
                criterion(ScorePart.COMMON, false, "Chính trị, đạo đức", first),
                criterion(ScorePart.COMMON, false, "Năng lực", second),
                criterion(ScorePart.RESULTS, false, "Kết quả", results)));
    }

    static Criterion criterion(ScorePart part, boolean sub, String words, @Nullable String most) {
        return new Criterion(UUID.randomUUID(), part, sub, words, most == null ? null : new BigDecimal(most.replace(',', '.')));
    }
}
