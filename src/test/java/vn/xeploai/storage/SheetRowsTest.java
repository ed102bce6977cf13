package vn.xeploai.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What the sheets of rating ask of the ports: rows of some cells, of some subjects, taken away again. */
@ParameterizedClass
@EnumSource(Engine.class)
class SheetRowsTest {
    private final Desk desk;

    SheetRowsTest(Engine engine, @TempDir Path directory) {
        desk = engine.open(directory);
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.root(), Invented.cell("TT.01"), Invented.cell("TT.02")));
            records.members().insert(IntStream.rangeClosed(1, 6).mapToObj(i -> Invented.member(i, "TT.01")).toList());
            records.assessments().insertMembers(List.of(
                    Invented.fullAssessment(1, "TT.01"),
                    Invented.rated(2, "TT.02", "HTTNV"),
                    Invented.assessment(3, "TT.01", new Outcome.Undecided())));
            records.assessments().insertOrganizations(List.of(unit("TT.01", "HTTNV"), unit("TT.02", "HTNV")));
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void rows_of_a_cell_are_those_that_count_there() {
        assertThat(desk.<List<MemberAssessment>>look(records -> records.assessments().ofCells(Invented.YEAR, List.of("TT.01"))))
                .containsExactlyInAnyOrder(
                        Invented.fullAssessment(1, "TT.01"), Invented.assessment(3, "TT.01", new Outcome.Undecided()));
        assertThat(desk.<List<MemberAssessment>>look(
                        records -> records.assessments().ofCells(Invented.YEAR, List.of("TT.01", "TT.02", "TT.01"))))
                .hasSize(3);
        assertThat(desk.<List<MemberAssessment>>look(records -> records.assessments().ofCells(2020, List.of("TT.01")))).isEmpty();
        assertThat(desk.<List<MemberAssessment>>look(records -> records.assessments().ofCells(Invented.YEAR, List.of()))).isEmpty();
    }

    @Test
    void rows_and_members_by_their_keys() {
        assertThat(desk.<List<MemberAssessment>>look(records -> records.assessments()
                        .ofTheseMembers(Invented.YEAR, List.of(Invented.id(2), Invented.id(4), Invented.id(99)))))
                .containsExactly(Invented.rated(2, "TT.02", "HTTNV"));
        assertThat(desk.<List<OrganizationAssessment>>look(records ->
                        records.assessments().ofTheseOrganizations(Invented.YEAR, List.of("TT.02", "TT", "NO"))))
                .containsExactly(unit("TT.02", "HTNV"));
        assertThat(desk.<List<Member>>look(records ->
                        records.members().withIds(List.of(Invented.id(5), Invented.id(5), Invented.id(99)))))
                .containsExactly(Invented.member(5, "TT.01"));
    }

    @Test
    void rows_are_taken_away_and_nothing_else_is() {
        Errand.change(desk, records -> {
            records.assessments().removeMembers(Invented.YEAR, List.of(Invented.id(1), Invented.id(6), Invented.id(1)));
            records.assessments().removeOrganizations(Invented.YEAR, List.of("TT.01", "TT"));
            records.assessments().removeMembers(2020, List.of(Invented.id(2)));
        });

        assertThat(desk.<List<MemberAssessment>>look(records -> records.assessments().ofMembers(Invented.YEAR)))
                .containsExactlyInAnyOrder(
                        Invented.rated(2, "TT.02", "HTTNV"), Invented.assessment(3, "TT.01", new Outcome.Undecided()));
        assertThat(desk.<List<OrganizationAssessment>>look(records -> records.assessments().ofOrganizations(Invented.YEAR)))
                .containsExactly(unit("TT.02", "HTNV"));
        assertThat(desk.<Integer>look(records -> records.members().count())).isEqualTo(6);
    }

    @Test
    void a_row_changed_since_it_was_read_is_not_taken_away() {
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> Errand.change(desk, records -> {
            records.assessments().ofTheseMembers(Invented.YEAR, List.of(Invented.id(2)));
            Errand.change(desk, other -> other.assessments().updateMembers(List.of(Invented.rated(2, "TT.02", "KHTNV"))));
            records.assessments().removeMembers(Invented.YEAR, List.of(Invented.id(2)));
        }));

        assertThat(refused.problem().code()).isEqualTo(StorageProblem.STALE_RECORD);
        assertThat(desk.<List<MemberAssessment>>look(records -> records.assessments().ofMembers(Invented.YEAR)))
                .contains(Invented.rated(2, "TT.02", "KHTNV"));
    }

    @Test
    void a_row_taken_away_may_be_put_back_in_the_same_change() {
        Errand.change(desk, records -> {
            records.assessments().ofMembers(Invented.YEAR);
            records.assessments().removeMembers(Invented.YEAR, List.of(Invented.id(2)));
            records.assessments().insertMembers(List.of(Invented.rated(2, "TT.01", "HTNV")));
        });

        assertThat(desk.<List<MemberAssessment>>look(records -> records.assessments().ofMembers(Invented.YEAR)))
                .contains(Invented.rated(2, "TT.01", "HTNV"));
    }

    private static OrganizationAssessment unit(String code, String level) {
        return new OrganizationAssessment(
                Invented.YEAR, code, null, new Outcome.Rated(level, false), Decision.NONE, null);
    }
}
