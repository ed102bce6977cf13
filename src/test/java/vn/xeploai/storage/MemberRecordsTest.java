package vn.xeploai.storage;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Lines followed of members on every engine. */
@ParameterizedClass
@EnumSource(Engine.class)
class MemberRecordsTest {
    private static final Member ONE = Invented.member(1, "TT.01");
    private static final Member OTHER = Invented.member(2, "TT.01");
    private static final MemberRecord DISCIPLINE = new MemberRecord(
            new UUID(5, 1), ONE.id(), MemberRecord.Kind.DISCIPLINE, "WARNING", null, LocalDate.of(2025, 5, 3),
            LocalDate.of(2026, 5, 3), LocalDate.of(2024, 7, 1), "DUTY", "12-QĐ/UBKT", "Ủy ban kiểm tra", "đã giải trình | xong");
    private static final MemberRecord COMMENT = new MemberRecord(
            new UUID(5, 2), ONE.id(), MemberRecord.Kind.RESIDENCE_COMMENT, null, 2025, null, null, null, null, null, null, null);

    private final Desk desk;

    MemberRecordsTest(Engine engine, @TempDir Path directory) {
        desk = engine.open(directory);
        Errand.change(desk, records -> {
            records.organizations().insert(List.of(Invented.root(), Invented.cell("TT.01")));
            records.members().insert(List.of(ONE, OTHER));
            records.memberRecords().insert(List.of(DISCIPLINE, COMMENT));
        });
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void lines_come_back_as_they_were_kept() {
        assertThat(lines(ONE)).containsExactly(DISCIPLINE, COMMENT);
        assertThat(lines(OTHER)).isEmpty();
        List<MemberRecord> found = desk.look(records -> records.memberRecords()
                .ofMembers(List.of(ONE.id(), OTHER.id()), MemberRecord.Kind.DISCIPLINE));
        assertThat(found).containsExactly(DISCIPLINE);
        assertThat(desk.<List<MemberRecord>>look(records -> records.memberRecords().ofMembers(List.of(), MemberRecord.Kind.DISCIPLINE)))
                .isEmpty();
    }

    @Test
    void every_change_stands_in_the_history_of_the_member() {
        MemberRecord milder = new MemberRecord(
                DISCIPLINE.id(), ONE.id(), DISCIPLINE.kind(), "REPRIMAND", null, DISCIPLINE.since(), null, null, null, null, null, null);
        Errand.change(desk, records -> records.memberRecords().update(List.of(milder)));
        Errand.change(desk, records -> records.memberRecords().remove(List.of(milder)));
        assertThat(lines(ONE)).containsExactly(COMMENT);
        List<MemberChange> history = desk.look(records -> records.memberBook().history(ONE.id()));
        assertThat(history).extracting(MemberChange::kind).startsWith(
                MemberChange.Kind.RECORD_REMOVED, MemberChange.Kind.RECORD_CHANGED);
        assertThat(history.get(1).before()).isEqualTo(DISCIPLINE.written()).contains("WARNING|", "2025-05-03");
        assertThat(history.get(1).after()).isEqualTo(milder.written());
    }

    @Test
    void a_line_of_nobody_and_one_that_ends_before_it_begins_are_refused() {
        MemberRecord ofNobody = new MemberRecord(
                new UUID(5, 9), new UUID(9, 9), MemberRecord.Kind.COMMENDATION, "Giấy khen", null, null, null, null, null, null, null, null);
        assertThatThrownBy(() -> Errand.change(desk, records -> records.memberRecords().insert(List.of(ofNobody))))
                .isInstanceOf(ProblemException.class);
        MemberRecord turned = new MemberRecord(
                new UUID(5, 8), ONE.id(), MemberRecord.Kind.RESIDENCE, "INTRODUCED", null, LocalDate.of(2025, 1, 2),
                LocalDate.of(2025, 1, 1), null, null, null, null, null);
        assertThatThrownBy(() -> Errand.change(desk, records -> records.memberRecords().insert(List.of(turned))))
                .isInstanceOf(ProblemException.class);
    }

    private List<MemberRecord> lines(Member member) {
        return desk.look(records -> records.memberRecords().ofMember(member.id()));
    }
}
