package vn.xeploai.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Decision;
import vn.xeploai.model.EarlierCell;
import vn.xeploai.model.EarlierOrganization;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAct;
import vn.xeploai.model.OrganizationChange;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.SnapshotMember;
import vn.xeploai.model.Succession;
import vn.xeploai.model.YearSetting;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.deciding.StoredRuling;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.model.document.DocumentField;
import vn.xeploai.model.document.DocumentSetting;
import vn.xeploai.model.meeting.Attendance;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.TaskResult;
import vn.xeploai.model.scoring.YearTask;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.work.importing.ImportPlan;
import vn.xeploai.work.importing.ImportResult;
import vn.xeploai.work.importing.ImportWorkbook;
import vn.xeploai.work.importing.UndoImport;
import vn.xeploai.work.importing.UndoProblem;
import vn.xeploai.work.importing.UndoResult;
import vn.xeploai.work.locking.LockProblem;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.PastImport;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.port.UndoObstacle;
import vn.xeploai.workbook.ProgramWorkbook;
import vn.xeploai.workbook.TestWorkbook;
import vn.xeploai.workbook.WorkbookFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Undoing imports on every engine; the desk is closed and opened anew before each undo. */
@ParameterizedClass
@EnumSource(Engine.class)
class UndoImportTest {
    private static final String ORGANIZATIONS = "Mã|Mã cấp trên|Tên tổ chức đảng|Cấp|Loại hình|Từ ngày|Đến ngày";
    private static final String MEMBERS =
            "Mã chi bộ|Mã đảng viên|Họ và tên|Ngày sinh|Ngày vào Đảng|Ngày chính thức|Số thẻ đảng viên|Số CCCD|Ghi chú";

    private final Path directory;
    private final Engine engine;
    private final String url;
    private Desk desk;
    private int books;

    UndoImportTest(Engine engine, @TempDir Path parent) {
        this.engine = engine;
        directory = parent.resolve("data");
        url = engine == Engine.POSTGRESQL ? Engine.Server.freshDatabase() : "";
        desk = open();
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void everything_is_as_it_was_field_by_field_after_a_restart() throws Exception {
        write(first());
        SortedMap<String, List<String>> before = dump();
        assertThat(before.get("member")).hasSize(3);

        int number = write(second()).number();
        assertThat(dump()).isNotEqualTo(before);
        UndoResult result = undo(number);

        assertThat(result).isInstanceOf(UndoResult.Undone.class);
        assertThat(dump()).isEqualTo(before);
        assertThat(undoing().list()).extracting(PastImport::number, PastImport::isUndoable)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2, false), org.assertj.core.groups.Tuple.tuple(1, true));
        // The history goes on: what the import did to a member and what the undo did.
        Member changed = member("D1");
        assertThat(desk.<Integer>look(records -> (int) records.memberBook().history(changed.id()).stream()
                .filter(each -> each.field() == vn.xeploai.model.MemberField.CARD_NUMBER).count())).isEqualTo(2);

        assertThat(desk.<List<OrganizationChange>>look(records -> records.chronicle().history("P.1")))
                .extracting(each -> each.what().act()).startsWith(OrganizationAct.UNDONE).contains(OrganizationAct.IMPORTED);

        assertThat(undo(1)).isInstanceOf(UndoResult.Undone.class);
        assertThat(dump().values()).as("an empty desk again").allSatisfy(rows -> assertThat(rows).isEmpty());
        assertThat(problems(undoing().undoLatest(Progress.NONE))).extracting(Problem::code)
                .containsExactly(UndoProblem.NOTHING_TO_UNDO);
    }

    @Test
    void codes_that_changed_hands_come_back() throws Exception {
        write(first());
        SortedMap<String, List<String>> before = dump();
        // By card: the codes of two members move on, one to a new member.
        write(book().sheet("Đảng viên", MEMBERS)
                .line("P.1|X1|Lê Văn Một|01/02/1960|03/02/1985|03/02/1986|00000001|036060000001|")
                .line("P.2|X2|Trần Thị Hai|1971|19/05/1999||00000002|036171000002|"));
        write(book().sheet("Đảng viên", MEMBERS).line("P.1|D1|Người Mới|1990|03/02/2020||00000077||"));

        assertThat(problems(undo(2))).extracting(Problem::code).containsExactly(UndoProblem.CODE_TAKEN_SINCE);
        assertThat(undo(3)).isInstanceOf(UndoResult.Undone.class);
        assertThat(undo(2)).isInstanceOf(UndoResult.Undone.class);
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void what_was_changed_since_is_named_and_nothing_is_touched() throws Exception {
        write(first());
        int number = write(second()).number();
        Member one = member("D1");
        Errand.change(desk, records -> records.members().update(List.of(new Member(
                one.id(), one.code(), "99", one.person(), one.membership(), one.career(), one.note()))));
        Member four = member("D4");
        Errand.change(desk, records -> records.memberBook().bin(List.of(four.id())));
        Member five = member("D5");
        SortedMap<String, List<String>> before = dump();

        List<Problem> problems = problems(undo(number));

        assertThat(problems).extracting(Problem::code)
                .containsExactlyInAnyOrder(UndoProblem.CHANGED_SINCE, UndoProblem.GONE_SINCE);
        assertThat(problems).filteredOn(each -> each.code() == UndoProblem.CHANGED_SINCE).singleElement()
                .satisfies(each -> assertThat(each.arguments())
                        .containsEntry("who", "Lê Văn Một (D1)").containsEntry("field", "Số thẻ đảng viên"));
        assertThat(dump()).isEqualTo(before);

        Errand.change(desk, records -> {
            records.memberBook().restore(List.of(four.id()));
            records.members().update(List.of(one));
            records.factNotes().putMembers(List.of(new MemberFactNote(2023, five.id(), "tasksDone", "9")));
        });
        SortedMap<String, List<String>> noted = dump();
        assertThat(problems(undo(number))).extracting(Problem::code).containsOnly(UndoProblem.USED_SINCE);
        assertThat(dump()).isEqualTo(noted);
    }

    @Test
    void a_field_the_import_did_not_write_may_have_been_changed_since_and_stays() {
        write(first());
        int number = write(second()).number();
        Member one = member("D1");
        Errand.change(desk, records -> records.members().update(List.of(new Member(
                one.id(), one.code(), one.cardNumber(), one.person(), one.membership(), one.career(), "ghi sau"))));

        assertThat(undo(number)).isInstanceOf(UndoResult.Undone.class);
        assertThat(member("D1")).satisfies(back -> {
            assertThat(back.cardNumber()).isEqualTo("00000001");
            assertThat(back.note()).isEqualTo("ghi sau");
        });
    }

    @Test
    void a_year_and_a_unit_others_came_to_use_are_kept() {
        write(first());
        int number = write(book().sheet("Tổ chức", ORGANIZATIONS)
                .line("P.9|P|Chi bộ mới|Chi bộ trực thuộc||||")
                .sheet("Xếp loại tổ chức", "Năm|Mã|Mức quyết định").line("2022|P.1|HTTNV")).number();
        write(book().sheet("Xếp loại tổ chức", "Năm|Mã|Mức quyết định").line("2022|P.2|HTTNV"));
        write(book().sheet("Đảng viên", MEMBERS).line("P.9|D9|Hà Văn Chín|1990|03/02/2020|||||"));

        assertThat(problems(undo(number))).hasSize(2).allSatisfy(each ->
                assertThat(each.code()).isEqualTo(UndoProblem.USED_SINCE));
        assertThat(undo(4)).isInstanceOf(UndoResult.Undone.class);
        assertThat(undo(3)).isInstanceOf(UndoResult.Undone.class);
        assertThat(undo(number)).isInstanceOf(UndoResult.Undone.class);
    }

    @Test
    void results_of_a_locked_year_or_a_closed_cell_stay() throws Exception {
        write(first());
        int number = write(book().sheet("Xếp loại đảng viên", "Năm|Mã chi bộ|Mã đảng viên|Mức quyết định")
                .line("2021|P.1|D1|HTNV").line("2021|P.1|D3|HTNV")).number();
        act(2021, "P.1", YearAct.Kind.CLOSED);
        SortedMap<String, List<String>> closed = dump();
        assertThat(problems(undo(number))).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(LockProblem.UNIT_CLOSED);
            assertThat(each.arguments()).containsEntry("unit", "Chi bộ tổ dân phố 1").containsEntry("year", "2021");
        });
        assertThat(dump()).isEqualTo(closed);
        act(2021, "P.1", YearAct.Kind.REOPENED);
        act(2021, null, YearAct.Kind.LOCKED);
        assertThat(problems(undo(number))).extracting(Problem::code).containsExactly(LockProblem.YEAR_LOCKED);
        act(2021, null, YearAct.Kind.UNLOCKED);
        assertThat(undo(number)).isInstanceOf(UndoResult.Undone.class);
    }

    @Test
    void a_result_decided_since_and_the_people_of_a_year_locked_since_stay() throws Exception {
        write(first());
        int number = write(book().sheet("Xếp loại đảng viên", "Năm|Mã chi bộ|Mã đảng viên|Mức quyết định").line("2021|P.1|D1|HTNV")).number();
        MemberAssessment row = desk.<List<MemberAssessment>>look(records -> records.assessments().ofMembers(2021)).stream()
                .filter(each -> each.memberId().equals(member("D1").id())).findFirst().orElseThrow();
        Decision paper = new Decision("Đảng ủy", "7-QĐ/ĐU", LocalDate.of(2022, 1, 5));
        Errand.change(desk, records -> {
            records.assessments().updateMembers(List.of(new MemberAssessment(
                    2021, row.memberId(), row.cellCode(), row.proposals(), row.outcome(), paper, row.note())));
            records.decisions().addActs(List.of(new RatingAct(
                    2021, RatedSubject.member(row.memberId()), "P.1", RatingAct.Kind.DECIDED, new RatingAct.Result(row.outcome(), row.decision()),
                    new RatingAct.Result(row.outcome(), paper), null, "", "Hoàng Thị Mai", Instant.now().plusSeconds(1))));
        });
        SortedMap<String, List<String>> decided = dump();
        assertThat(problems(undo(number))).singleElement().satisfies(each -> {
            assertThat(each.code()).isEqualTo(UndoProblem.DECIDED_SINCE);
            assertThat(each.arguments()).containsEntry("who", "Lê Văn Một").containsEntry("number", "7-QĐ/ĐU");
        });
        assertThat(dump()).isEqualTo(decided);

        int people = write(book().sheet("Tổ chức", ORGANIZATIONS).line("P.9|P|Chi bộ chín|Chi bộ trực thuộc||||")
                .sheet("Đảng viên", MEMBERS).line("P.9|D9|Hà Văn Chín|1990|03/02/2020|||||")).number();
        act(2021, null, YearAct.Kind.LOCKED);
        assertThat(problems(undo(people))).extracting(each -> each.code() + " " + each.arguments().get("who"))
                .containsExactly("LOCKED_SINCE Chi bộ chín", "LOCKED_SINCE Hà Văn Chín");
        act(2021, null, YearAct.Kind.UNLOCKED);
        assertThat(undo(people)).isInstanceOf(UndoResult.Undone.class);
    }

    @Test
    void later_work_of_every_kind_on_what_was_added_keeps_it_and_is_told_by_name() throws Exception {
        write(first());
        int number = write(book().sheet("Tổ chức", ORGANIZATIONS)
                .line("P.9|P|Chi bộ chín|Chi bộ trực thuộc||||")
                .line("P.8|P|Chi bộ tám|Chi bộ trực thuộc||||")
                .sheet("Đảng viên", MEMBERS).line("P.9|D9|Hà Văn Chín|1990|03/02/2020|||||")).number();
        UUID nine = member("D9").id();
        LocalDate day = LocalDate.of(2021, 12, 31);
        SessionKey session = new SessionKey(2021, "P.1");
        Map<String, Consumer<Records>> work = new LinkedHashMap<>();
        work.put("dossier", records -> records.scores().put(List.of(
                dossier(new Reviewed.Person(nine)))));
        work.put("unit dossier", records -> records.scores().put(List.of(dossier(new Reviewed.Unit("P.8")))));
        work.put("discipline", records -> records.memberRecords().insert(List.of(new MemberRecord(
                UUID.randomUUID(), nine, MemberRecord.Kind.DISCIPLINE, null, null, day, null, null, null, null, null, null))));
        work.put("earlier cell of the member", records -> records.chronicle().addCells(List.of(new EarlierCell(nine, "P.2", day))));
        work.put("earlier cell", records -> records.chronicle().addCells(List.of(new EarlierCell(member("D3").id(), "P.8", day))));
        work.put("earlier name", records -> records.chronicle().putEarlier("P.8", List.of(new EarlierOrganization(
                "P.8", day, "P", "Chi bộ cũ", OrganizationLevel.SUBORDINATE_CELL, null, true))));
        work.put("succession", records -> records.chronicle().addSuccessions(List.of(
                new Succession("P.1", "P.8", day, Succession.Kind.MERGED))));
        work.put("snapshot", records -> records.snapshots().take(2021, day, List.of(new SnapshotMember(
                2021, nine, "D9", "Hà Văn Chín", "P.9", null, null))));
        work.put("session", records -> records.reviewSessions().put(List.of(ReviewSession.fresh(new SessionKey(2021, "P.8")))));
        work.put("attendance", records -> {
            records.reviewSessions().put(List.of(ReviewSession.fresh(session)));
            records.reviewSessions().putAttendance(List.of(new Attendance(session, nine, Presence.PRESENT, null)));
        });
        work.put("result", records -> records.assessments().insertMembers(List.of(new MemberAssessment(
                2021, nine, "P.1", Proposals.NONE, new Outcome.Undecided(), Decision.NONE, null))));
        work.put("closing", records -> records.decisions().addYearActs(List.of(
                new YearAct(2021, "P.8", YearAct.Kind.CLOSED, null, "Mai", Instant.EPOCH))));
        RatingAct.Result none = new RatingAct.Result(new Outcome.Undecided(), Decision.NONE);
        work.put("act", records -> records.decisions().addActs(List.of(new RatingAct(
                2021, RatedSubject.member(nine), "P.1", RatingAct.Kind.CANCELLED, none, none, "x", "", "Mai", Instant.EPOCH))));
        work.put("ruling", records -> records.decisions().putRulings(List.of(new StoredRuling(
                2021, RatedSubject.member(nine), "132-2021", Instant.EPOCH, List.of(), List.of()))));
        SortedMap<String, List<String>> before = dump();
        work.forEach((kind, errand) -> {
            List<UndoObstacle> told = new ArrayList<>();
            assertThatThrownBy(() -> desk.change(records -> {
                errand.accept(records);
                told.addAll(records.importJournal().undo(number, Progress.NONE));
                throw new CancellationException();
            })).as(kind).isInstanceOf(CancellationException.class);
            assertThat(told).as(kind).isNotEmpty().allSatisfy(each -> {
                assertThat(each.kind()).isEqualTo(UndoObstacle.Kind.USED);
                assertThat(each.label()).isIn("Hà Văn Chín (D9)", "Chi bộ chín (P.9)", "Chi bộ tám (P.8)");
            });
        });
        assertThat(dump()).isEqualTo(before);
        assertThat(undo(number)).isInstanceOf(UndoResult.Undone.class);
    }

    @Test
    void a_unit_does_not_come_back_below_one_that_stands_below_it_now() throws Exception {
        write(book().sheet("Tổ chức", ORGANIZATIONS)
                .line("P||Đảng bộ|Đảng bộ cơ sở|||").line("A|P|Bộ phận A|Đảng bộ bộ phận|||").line("B|A|Bộ phận B|Đảng bộ bộ phận|||"));
        int number = write(book().sheet("Tổ chức", ORGANIZATIONS).line("B|P|Bộ phận B|Đảng bộ bộ phận|||")).number();
        Errand.change(desk, records -> records.organizations().update(List.of(new Organization(
                "A", "B", "Bộ phận A", OrganizationLevel.SECTIONAL_COMMITTEE, null, DateSpan.ALWAYS))));
        SortedMap<String, List<String>> before = dump();
        assertThat(problems(undo(number))).singleElement().satisfies(each ->
                assertThat(each.arguments()).containsEntry("who", "Bộ phận B (B)"));
        assertThat(dump()).isEqualTo(before);
    }

    @Test
    void settings_made_for_a_year_before_or_after_do_not_keep_the_import_that_opened_it() {
        write(first());
        int number = write(book().sheet("Xếp loại tổ chức", "Năm|Mã|Mức quyết định").line("2025|P.1|HTTNV")).number();
        Errand.change(desk, records -> {
            records.yearSettings().put(List.of(new YearSetting(
                    2025, "capBase", "GOOD", "Ban Thường vụ", "12-QĐ/ĐU", null)));
            records.documentSettings().put(List.of(new DocumentSetting(2025, "", DocumentField.PLACE, "Sông Xanh")));
        });
        assertThat(undo(number)).isInstanceOf(UndoResult.Undone.class);
        assertThat(desk.<Boolean>look(records -> records.campaigns().of(2025).isPresent())).isFalse();
        assertThat(desk.<Integer>look(records -> records.yearSettings().of(2025).size())).isEqualTo(1);
        assertThat(desk.<Integer>look(records -> records.yearSettings().history(2025).size())).isEqualTo(1);
    }

    private static Dossier dossier(Reviewed subject) {
        return new Dossier(2021, subject, Map.of(), null, List.of(new YearTask("Đầu việc", TaskResult.DONE)), List.of());
    }

    private void act(int year, @Nullable String unit, YearAct.Kind kind) {
        Errand.change(desk, records -> records.decisions().addYearActs(List.of(
                new YearAct(year, unit, kind, "lý do", "Mai", Instant.now().truncatedTo(ChronoUnit.MICROS)))));
    }

    @Test
    void an_import_is_undone_once_and_only_when_there_is_one() {
        int number = write(first()).number();
        assertThat(write(first()).number()).as("nothing new, nothing to undo").isZero();
        assertThat(undo(number)).isInstanceOf(UndoResult.Undone.class);
        assertThat(problems(undo(number))).extracting(Problem::code).containsExactly(UndoProblem.UNDONE_ALREADY);
        assertThat(problems(undo(77))).extracting(Problem::code).containsExactly(UndoProblem.NO_SUCH_IMPORT);
    }

    @Test
    void old_imports_are_listed_but_no_longer_undone() {
        write(first());
        for (int i = 0; i < 30; i++) {
            write(book().sheet("Đảng viên", MEMBERS).line("P.1|D1|Lê Văn Một|01/02/1960|03/02/1985|03/02/1986|" + i + "|||"));
        }
        assertThat(problems(undo(1))).extracting(Problem::code).containsExactly(UndoProblem.TOO_OLD);
        assertThat(undo(2)).isInstanceOf(UndoResult.Refused.class);
        assertThat(undo(31)).isInstanceOf(UndoResult.Undone.class);
    }

    @Test
    void cancelling_changes_nothing() throws Exception {
        write(first());
        int number = write(second()).number();
        SortedMap<String, List<String>> before = dump();
        for (int patience = 0; patience < 4; patience++) {
            AtomicInteger seen = new AtomicInteger(patience);
            assertThatThrownBy(() -> undoing().undo(number, new Progress() {
                @Override
                public void at(long done, long total) {
                    seen.decrementAndGet();
                }

                @Override
                public boolean isCancelled() {
                    return seen.get() <= 0;
                }
            })).isInstanceOf(CancellationException.class);
        }
        assertThat(dump()).isEqualTo(before);
    }

    private TestWorkbook first() {
        return book().sheet("Tổ chức", ORGANIZATIONS)
                .line("P||Đảng bộ phường Sông Xanh|Đảng bộ cơ sở|Phường|01/07/2005|")
                .line("P.1|P|Chi bộ tổ dân phố 1|Chi bộ trực thuộc|Tổ dân phố||")
                .line("P.2|P|Chi bộ trường học|Chi bộ trực thuộc|Trường học||")
                .sheet("Đảng viên", MEMBERS)
                .line("P.1|D1|Lê Văn Một|01/02/1960|03/02/1985|03/02/1986|00000001|036060000001|")
                .line("P.2|D2|Trần Thị Hai|1971|19/05/1999||00000002|036171000002|cũ")
                .line("P.1|D3|Phạm Văn Ba|1972|19/05/1999|19/05/2000|00000003||")
                .sheet("Xếp loại đảng viên", "Năm|Mã chi bộ|Mã đảng viên|Điểm|Mức quyết định")
                .line("2021|P.1|D1|90,50|HTTNV")
                .sheet("Chỉ tiêu", "Năm|Mã|Chỉ tiêu|Kế hoạch|Thực hiện").line("2021|P|Hộ nghèo|10|9,50");
    }

    /** Something new and something changed on every sheet; a cell moves under a new unit, a member into a new cell. */
    private TestWorkbook second() {
        return book().sheet("Tổ chức", ORGANIZATIONS)
                .line("P.A.1|P.A|Chi bộ A1|Chi bộ trực thuộc||||")
                .line("P.A|P|Đảng bộ bộ phận A|Đảng bộ bộ phận||01/01/2020|")
                .line("P.1|P.A|Chi bộ tổ dân phố số 1|Chi bộ trực thuộc|Tổ dân phố||")
                .sheet("Đảng viên", MEMBERS)
                .line("P.A.1|D1|Lê Văn Một|01/02/1960|03/02/1985|03/02/1986|00000009|036060000001|")
                .line("P.2|D2|Trần Thị Hai|02/03/1971|19/05/1999|19/05/2000|00000002|036171000002|")
                .line("P.A.1|D4|Ngô Văn Bốn|1980|19/05/2009|19/05/2010|00000004||mới")
                .line("P.2|D5|Đỗ Thị Năm|1981|19/05/2009|19/05/2010|00000005||")
                .sheet("Xếp loại tổ chức", "Năm|Mã|Tự nhận|Mức quyết định|Ghi chú").line("2023|P.A.1|HTTNV|HTTNV|x")
                .sheet("Xếp loại đảng viên", "Năm|Mã chi bộ|Mã đảng viên|Điểm|Mức quyết định")
                .line("2021|P.1|D1|91|HTXSNV")
                .line("2023|P.A.1|D4|80|HTNV")
                .sheet("Chỉ tiêu", "Năm|Mã|Chỉ tiêu|Kế hoạch|Thực hiện")
                .line("2021|P|Hộ nghèo|10|8")
                .line("2023|P.A|Thu ngân sách|10|8");
    }

    private static TestWorkbook book() {
        return new TestWorkbook();
    }

    private ImportResult write(TestWorkbook workbook) {
        Path file = workbook.write(directory.resolveSibling("book" + ++books + ".xlsx"));
        ImportWorkbook errand = new ImportWorkbook(desk, EditionReader.shipped(), new ProgramWorkbook());
        ImportPlan plan = errand.plan(file, Progress.NONE);
        assertThat(plan.problems()).filteredOn(Problem::isError).isEmpty();
        return errand.write(plan, Progress.NONE);
    }

    private UndoResult undo(int number) {
        desk.close();
        desk = open();
        return undoing().undo(number, Progress.NONE);
    }

    private UndoImport undoing() {
        return new UndoImport(desk, new WorkbookFile().spelling());
    }

    private static List<Problem> problems(UndoResult result) {
        return result instanceof UndoResult.Refused refused ? refused.problems() : List.of();
    }

    private Member member(String code) {
        return desk.look(records -> records.members().all().stream().filter(each -> code.equals(each.code())).findFirst()).orElseThrow();
    }

    private Desk open() {
        return engine == Engine.POSTGRESQL ? SharedDatabase.open(url, "postgres", "postgres") : DataDirectory.openOrCreate(directory);
    }

    /** To the file as it lies there: a copy, because whoever opens it changes it. */
    private Connection connection() throws SQLException, IOException {
        if (engine == Engine.POSTGRESQL) {
            return DriverManager.getConnection(url, "postgres", "postgres");
        }
        DataFiles copy = DataFiles.in(Files.createTempDirectory(directory.getParent(), "copy"));
        Files.copy(DataFiles.in(directory).database().file(), copy.database().file());
        return copy.database().connect();
    }

    /** Read past the program, while no desk is open. */
    private SortedMap<String, List<String>> dump() throws SQLException, IOException {
        desk.close();
        try (Connection connection = connection()) {
            return Dump.of(connection);
        } finally {
            desk = open();
        }
    }
}
