package vn.xeploai.storage;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

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
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Score sheets and dossiers come out as they went in. */
@ParameterizedClass
@EnumSource(Engine.class)
class ScoresTest {
    private static final int YEAR = Invented.YEAR;
    private static final Criterion FIRST = criterion(1, ScorePart.COMMON, false, "Chính trị, tư tưởng", null);
    private static final Criterion SUB = criterion(2, ScorePart.COMMON, true, "Chấp hành", "12.50");
    private static final Criterion LAST = criterion(3, ScorePart.RESULTS, false, "Kết quả ".repeat(2_000), "70");
    private static final ScoreSheet SHEET = new ScoreSheet(YEAR, ScoringGroup.ORDINARY, List.of(FIRST, SUB, LAST));

    private final Desk desk;

    ScoresTest(Engine engine, @TempDir Path directory) {
        desk = engine.open(directory);
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.root(), Invented.cell("TT.01"), Invented.cell("TT.02")));
            records.members().insert(List.of(
                    Invented.member(1, "TT.01"), Invented.member(2, "TT.01"), Invented.member(3, "TT.02")));
            records.scores().putSheet(SHEET);
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_sheet_is_kept_in_its_order_changed_and_emptied() {
        assertThat(sheets(YEAR)).containsExactly(SHEET);
        ScoreSheet changed = SHEET.with(List.of(
                LAST.most(new BigDecimal("70.00")), SUB.sub(false), criterion(4, ScorePart.RESULTS, true, "=1+1", "0.25")));
        put(changed);
        assertThat(sheets(YEAR)).containsExactly(changed);
        ScoreSheet leaders = new ScoreSheet(YEAR, ScoringGroup.LEADER, List.of(criterion(9, ScorePart.COMMON, false, "", null)));
        put(leaders);
        put(SHEET.with(List.of()));
        assertThat(sheets(YEAR)).containsExactly(leaders);
        assertThat(sheets(YEAR - 1)).isEmpty();
    }

    @Test
    void a_dossier_gains_and_loses_everything_in_it() {
        Dossier full = dossier(new Reviewed.Person(Invented.id(1)));
        Dossier none = Dossier.none(YEAR, new Reviewed.Person(Invented.id(1)));
        assertThat(of(none.subject())).isEmpty();
        for (Dossier next : List.of(full, none, full, full.with(null, List.of()))) {
            Errand.change(desk, records -> records.scores().put(List.of(next)));
            assertThat(of(next.subject())).contains(next);
        }
    }

    @Test
    void dossiers_are_found_by_cell_and_year_and_those_of_organizations_apart() {
        Dossier one = dossier(new Reviewed.Person(Invented.id(1)));
        Dossier elsewhere = dossier(new Reviewed.Person(Invented.id(3)));
        Dossier unit = dossier(new Reviewed.Unit("TT.01")).with(List.<RequiredComment>of());
        Errand.change(desk, records -> records.scores().put(List.of(one, elsewhere, unit)));
        assertThat(desk.<List<Dossier>>look(records -> records.scores().ofMembers(YEAR, List.of("TT.01", "TT.01"))))
                .containsExactly(one);
        assertThat(desk.<List<Dossier>>look(records -> records.scores().ofMembers(YEAR + 1, List.of("TT.01")))).isEmpty();
        assertThat(desk.<List<Dossier>>look(records -> records.scores().ofOrganizations(YEAR))).containsExactly(unit);
        assertThat(desk.<Set<UUID>>look(records -> records.scores().scoredCriteria(YEAR)))
                .containsExactlyInAnyOrder(SUB.id(), LAST.id());
        assertThat(desk.<Set<UUID>>look(records -> records.scores().scoredCriteria(YEAR - 1))).isEmpty();
    }

    @Test
    void points_of_no_criterion_and_dossiers_of_nobody_are_refused_as_a_whole() {
        Dossier stranger = Dossier.none(YEAR, new Reviewed.Person(Invented.id(77)));
        Dossier unknown = Dossier.none(YEAR, new Reviewed.Person(Invented.id(1))).with(Map.of(id(99), BigDecimal.ONE));
        for (Dossier each : List.of(stranger, unknown)) {
            ProblemException refused = catchThrowableOfType(ProblemException.class, () ->
                    Errand.change(desk, records -> records.scores().put(List.of(each))));
            assertThat(refused).isNotNull();
            assertThat(of(each.subject())).isEmpty();
        }
    }

    private static Dossier dossier(Reviewed subject) {
        return new Dossier(
                YEAR, subject,
                Map.of(SUB.id(), new BigDecimal("12.50"), LAST.id(), new BigDecimal("0.1")),
                new TaskCounts(10, 9, 1, 3, 1),
                List.of(new YearTask("Thu đảng phí", TaskResult.LATE), new YearTask("Thu đảng phí", TaskResult.ABOVE)),
                List.of(new RequiredComment(CommentKind.RESIDENCE, CommentState.RECEIVED, LocalDate.of(2023, 11, 1),
                                LocalDate.of(2023, 11, 20), "Gương mẫu\nở nơi cư trú"),
                        new RequiredComment(CommentKind.OLD_CELL, CommentState.ASKED, null, null, null)));
    }

    private void put(ScoreSheet sheet) {
        Errand.change(desk, records -> records.scores().putSheet(sheet));
    }

    private List<ScoreSheet> sheets(int year) {
        return desk.look(records -> records.scores().sheets(year));
    }

    private Optional<Dossier> of(Reviewed subject) {
        return desk.look(records -> records.scores().of(YEAR, subject));
    }

    private static Criterion criterion(int number, ScorePart part, boolean sub, String words, @Nullable String most) {
        return new Criterion(id(number), part, sub, words, most == null ? null : new BigDecimal(most));
    }

    private static UUID id(int number) {
        return new UUID(12, number);
    }
}
