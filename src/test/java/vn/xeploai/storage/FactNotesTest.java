package vn.xeploai.storage;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.OrganizationFactNote;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberToJudge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Noted facts and the people to judge, as the ports promise them. */
@ParameterizedClass
@EnumSource(Engine.class)
class FactNotesTest {
    private static final int YEAR = Invented.YEAR;

    private final Desk desk;

    FactNotesTest(Engine engine, @TempDir Path directory) {
        desk = engine.open(directory);
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.root(), Invented.cell("TT.01"), Invented.cell("TT.02")));
            records.members().insert(IntStream.rangeClosed(1, 120).mapToObj(i -> Invented.member(i, "TT.01")).toList());
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void notes_are_added_replaced_and_taken_back() {
        put(new MemberFactNote(YEAR, Invented.id(1), "tasksDone", "9"), new MemberFactNote(YEAR, Invented.id(1), "exempt", "yes"));
        put(new MemberFactNote(YEAR, Invented.id(1), "tasksDone", "10"), new MemberFactNote(YEAR, Invented.id(2), "tasksDone", ""));
        put(new MemberFactNote(YEAR, Invented.id(1), "exempt", null), new MemberFactNote(2020, Invented.id(1), "exempt", "no"));

        assertThat(desk.<List<MemberFactNote>>look(records -> records.factNotes().ofMember(YEAR, Invented.id(1))))
                .containsExactlyInAnyOrder(
                        new MemberFactNote(YEAR, Invented.id(1), "tasksDone", "10"),
                        new MemberFactNote(YEAR, Invented.id(1), "exempt", null));
        assertThat(desk.<List<MemberFactNote>>look(records -> records.factNotes().ofMember(2020, Invented.id(1)))).hasSize(1);
        assertThat(desk.<List<MemberFactNote>>look(records -> records.factNotes().ofMember(YEAR, Invented.id(2))))
                .containsExactly(new MemberFactNote(YEAR, Invented.id(2), "tasksDone", ""));
    }

    @Test
    void of_the_same_note_given_twice_the_last_one_counts() {
        put(new MemberFactNote(YEAR, Invented.id(1), "k", "1"), new MemberFactNote(YEAR, Invented.id(1), "k", "2"));
        assertThat(desk.<List<MemberFactNote>>look(records -> records.factNotes().ofMember(YEAR, Invented.id(1))))
                .containsExactly(new MemberFactNote(YEAR, Invented.id(1), "k", "2"));
    }

    @Test
    void many_notes_of_many_members_at_once() {
        List<MemberFactNote> notes = IntStream.rangeClosed(1, 120)
                .boxed()
                .flatMap(i -> IntStream.range(0, 3).mapToObj(k -> new MemberFactNote(YEAR, Invented.id(i), "key" + k, i + "\nĐ 😀")))
                .toList();
        Errand.change(desk, records -> records.factNotes().putMembers(notes));
        Errand.change(desk, records -> records.factNotes().putMembers(notes));
        assertThat(desk.<List<MemberFactNote>>look(records -> records.factNotes().ofMembers(YEAR, List.of("TT.01"))))
                .containsExactlyInAnyOrderElementsOf(notes);
    }

    @Test
    void notes_go_with_the_cell_in_which_the_member_counts_that_year() {
        Errand.change(desk, records -> records.assessments().insertMembers(List.of(Invented.rated(1, "TT.02", "HTTNV"))));
        put(new MemberFactNote(YEAR, Invented.id(1), "k", "1"), new MemberFactNote(YEAR, Invented.id(2), "k", "2"));
        put(new MemberFactNote(2020, Invented.id(1), "k", "3"));

        assertThat(desk.<List<MemberFactNote>>look(records -> records.factNotes().ofMembers(YEAR, List.of("TT.02"))))
                .containsExactly(new MemberFactNote(YEAR, Invented.id(1), "k", "1"));
        assertThat(desk.<List<MemberFactNote>>look(records -> records.factNotes().ofMembers(2020, List.of("TT.01"))))
                .containsExactly(new MemberFactNote(2020, Invented.id(1), "k", "3"));
        assertThat(desk.<List<MemberFactNote>>look(records -> records.factNotes().ofMembers(YEAR, List.of()))).isEmpty();
    }

    @Test
    void notes_of_organizations_are_kept_by_year() {
        OrganizationFactNote note = new OrganizationFactNote(YEAR, "TT.01", "size", "5");
        Errand.change(desk, records -> records.factNotes().putOrganizations(List.of(note)));
        OrganizationFactNote gone = new OrganizationFactNote(YEAR, "TT.01", "size", null);
        Errand.change(desk, records -> records.factNotes().putOrganizations(List.of(
                gone, new OrganizationFactNote(2020, "TT", "size", "7"))));

        assertThat(desk.<List<OrganizationFactNote>>look(records -> records.factNotes().ofOrganizations(YEAR))).containsExactly(gone);
        assertThat(desk.<List<OrganizationFactNote>>look(records -> records.factNotes().ofOrganizations(2019))).isEmpty();
    }

    @Test
    void a_note_about_nobody_or_under_too_long_a_key_is_refused() {
        assertThat(refused(new MemberFactNote(YEAR, Invented.id(999), "k", "1"))).isEqualTo(StorageProblem.REFUSED);
        assertThat(refused(new MemberFactNote(YEAR, Invented.id(1), "k".repeat(61), "1"))).isEqualTo(StorageProblem.REFUSED);
    }

    @Test
    void a_note_somebody_else_changed_meanwhile_is_stale() {
        put(new MemberFactNote(YEAR, Invented.id(1), "k", "1"));
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> Errand.change(desk, records -> {
            records.factNotes().ofMember(YEAR, Invented.id(1));
            put(new MemberFactNote(YEAR, Invented.id(1), "k", "theirs"));
            records.factNotes().putMembers(List.of(new MemberFactNote(YEAR, Invented.id(1), "k", "mine")));
        }));
        assertThat(refused.problem().code()).isEqualTo(StorageProblem.STALE_RECORD);
        assertThat(refused.problem().arguments()).containsEntry("mine", "k 2023: mine").containsEntry("theirs", "k 2023: theirs");
    }

    @Test
    void people_to_judge_come_with_score_group_and_score() {
        Member full = Invented.fullMember(300, "TT.02");
        Errand.change(desk, records -> {
            records.members().insert(List.of(full));
            records.assessments().insertMembers(List.of(Invented.fullAssessment(1, "TT.02")));
        });
        Member moved = Invented.member(1, "TT.01");
        Outcome outcome = Invented.fullAssessment(1, "TT.02").outcome();
        MemberToJudge withoutRow = new MemberToJudge(
                full.id(), full.code(), full.person().fullName(), full.membership(), ScoreGroup.LEADER, "TT.02", null, null);
        MemberToJudge withRow = new MemberToJudge(
                moved.id(), moved.code(), moved.person().fullName(), moved.membership(), null, "TT.02", outcome,
                Invented.fullAssessment(1, "TT.02").proposals().score());

        assertThat(desk.<List<MemberToJudge>>look(records -> records.members().toJudge(YEAR, List.of("TT.02"))))
                .containsExactlyInAnyOrder(withoutRow, withRow);
        assertThat(desk.<Optional<MemberToJudge>>look(records -> records.members().toJudge(YEAR, full.id()))).contains(withoutRow);
        assertThat(desk.<Optional<MemberToJudge>>look(records -> records.members().toJudge(YEAR, moved.id()))).contains(withRow);
        assertThat(desk.<Optional<MemberToJudge>>look(records -> records.members().toJudge(2020, moved.id())))
                .get().extracting(MemberToJudge::countedAt, MemberToJudge::outcome).containsExactly("TT.01", null);
        assertThat(desk.<Optional<MemberToJudge>>look(records -> records.members().toJudge(YEAR, Invented.id(999)))).isEmpty();
    }

    private void put(MemberFactNote... notes) {
        Errand.change(desk, records -> records.factNotes().putMembers(List.of(notes)));
    }

    private Object refused(MemberFactNote note) {
        return catchThrowableOfType(ProblemException.class, () -> put(note)).problem().code();
    }
}
