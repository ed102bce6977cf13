package vn.xeploai.storage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Chronology;
import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.OrganizationAct;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Succession;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.counting.CountYear;
import vn.xeploai.work.counting.ListMembers;
import vn.xeploai.work.counting.YearCount;
import vn.xeploai.work.organizing.Act;
import vn.xeploai.work.organizing.OrganizeUnits;
import vn.xeploai.work.organizing.OrganizingProblem;
import vn.xeploai.work.organizing.TreeStep;
import vn.xeploai.work.organizing.UnitWords;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberLine;
import vn.xeploai.work.port.MemberToJudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What was before, on every engine. */
@ParameterizedClass
@EnumSource(Engine.class)
class ChronicleTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 11, 21);
    private static final UnitWords NEW =
            new UnitWords("Chi bộ «Sông Xanh» 9", "P", OrganizationLevel.SUBORDINATE_CELL, "Tổ dân phố");

    private final Desk desk;
    private final OrganizeUnits units;

    ChronicleTest(Engine engine, @TempDir Path directory) {
        desk = RatedWard.fill(engine.open(directory), List.of(2024, 2025), 13, 4, 3);
        desk.change(records -> {
            records.factNotes().putMembers(List.of(
                    new MemberFactNote(2024, RatedWard.id(0), "discipline", "x"),
                    new MemberFactNote(2024, RatedWard.id(17), "discipline", "y")));
            return true;
        });
        units = new OrganizeUnits(desk, () -> TODAY);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void a_year_before_a_merger_reads_the_same_after_it_and_after_taking_it_back() {
        YearCount before = count(2024);
        List<MemberLine> lines = lines(2024, "P.01");
        List<MemberToJudge> judged = desk.look(records -> records.members().toJudge(2024, List.of("P.01", "P.02")));
        int listed = list(2024).size();

        TreeStep merger = apply(new Act.Merge(List.of("P.01", "P.02"), "P.09", NEW, "01/07/2025", "12-QĐ/ĐU"));

        YearCount after = count(2024);
        List.of("P", "P.01", "P.02", "P.03").forEach(code ->
                assertThat(after.figures().of(code)).as(code).isEqualTo(before.figures().of(code)));
        assertThat(after.figures().of("P.09").orElseThrow().members().total()).isZero();
        assertThat(after.membersOfClosedCells()).isZero();
        assertThat(lines(2024, "P.01")).containsExactlyInAnyOrderElementsOf(lines);
        assertThat(lines(2024, "P.09")).isEmpty();
        assertThat(lines(2025, "P.09")).hasSize(17);
        assertThat(lines(2025, "P.01")).isEmpty();
        assertThat(desk.<List<MemberToJudge>>look(records -> records.members().toJudge(2024, List.of("P.01", "P.02"))))
                .containsExactlyInAnyOrderElementsOf(judged);
        assertThat(desk.look(records -> records.members().toJudge(2024, RatedWard.id(0))).orElseThrow().countedAt())
                .isEqualTo("P.01");
        assertThat(list(2024)).hasSize(listed);
        assertThat(notes(2024, "P.01")).hasSize(1);
        assertThat(notes(2024, "P.09")).isEmpty();
        assertThat(desk.<List<Succession>>look(records -> records.chronicle().successions())).hasSize(2);

        units.apply(merger.reversed());
        assertThat(units.find("P.09")).isEmpty();
        assertThat(desk.<List<Succession>>look(records -> records.chronicle().successions())).isEmpty();
        assertThat(lines(2025, "P.01")).hasSize(13);
        assertThat(units.history("P.09")).extracting(line -> line.what().act())
                .contains(OrganizationAct.MERGED, OrganizationAct.UNDONE);
        units.apply(merger);
        assertThat(lines(2025, "P.09")).hasSize(17);
    }

    @Test
    void every_stretch_comes_back_as_it_was_kept() {
        apply(new Act.Change("P.01", new UnitWords("Tên một", "P", OrganizationLevel.SUBORDINATE_CELL, "Trường học"),
                "01/02/2025", "1"));
        apply(new Act.Close("P.01", "P.02", "", "01/03/2025", "2"));
        apply(new Act.Reopen("P.01", "01/04/2025", "3"));
        DatedOrganization kept = desk.<Chronology>look(records -> records.chronology()).find("P.01").orElseThrow();
        assertThat(kept).isEqualTo(units.find("P.01").orElseThrow());
        assertThat(kept.earlier()).hasSize(3);
        assertThat(kept.on(LocalDate.of(2025, 1, 31)).name()).isEqualTo("Chi bộ tổ dân phố 1");
        assertThat(kept.existedOn(LocalDate.of(2025, 3, 15))).isFalse();
        assertThat(units.history("P.01").getFirst().by()).isEqualTo(System.getProperty("user.name"));
    }

    @Test
    void a_creation_that_something_refers_to_cannot_be_taken_back() {
        TreeStep creation = apply(new Act.Create("P.09", NEW, "01/07/2025", ""));
        apply(new Act.Close("P.03", "P.09", "", "02/07/2025", ""));
        assertThatThrownBy(() -> units.apply(creation.reversed()))
                .isInstanceOfSatisfying(ProblemException.class, refused ->
                        assertThat(refused.problem().code()).isEqualTo(OrganizingProblem.STILL_REFERRED_TO));
        units.refresh();
        assertThat(units.standing("P.09")).hasSize(3);
    }

    private TreeStep apply(Act act) {
        TreeStep step = Objects.requireNonNull(units.check(act).step(), () -> units.check(act).toString());
        units.apply(step);
        return step;
    }

    private List<MemberLine> lines(int year, String cell) {
        return desk.look(records -> records.members().lines(year, List.of(cell)));
    }

    private List<MemberFactNote> notes(int year, String cell) {
        return desk.look(records -> records.factNotes().ofMembers(year, List.of(cell)));
    }

    private List<?> list(int year) {
        return new ListMembers(desk, vn.xeploai.ui.fake.Invented.REGULATIONS).list(year, "P");
    }

    private YearCount count(int year) {
        return new CountYear(desk, vn.xeploai.ui.fake.Invented.REGULATIONS).count(year);
    }
}
