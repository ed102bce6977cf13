package vn.xeploai.ui.members;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.work.keeping.BulkLine;
import vn.xeploai.work.keeping.FieldValues;
import vn.xeploai.work.keeping.MemberOrder;
import vn.xeploai.work.keeping.Step;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

import static org.assertj.core.api.Assertions.assertThat;

class KeepingViewModelTest {
    private final MemoryDesk memory = Invented.members();
    private final MembersDesk desk = Desks.members(memory);
    private final KeepingViewModel model = new KeepingViewModel(desk, new DirectTaskRunner(), Texts.vietnamese());

    @BeforeEach
    void read() {
        model.refresh();
    }

    @Test
    void searching_narrows_and_counts() {
        int all = model.list().rows().get().size();
        model.list().words().set("nguyen van");
        assertThat(model.list().rows().get()).isNotEmpty().allSatisfy(row -> assertThat(row.name()).contains("Nguyễn Văn"));
        assertThat(model.list().countLine()).isEqualTo(model.list().rows().get().size() + "/" + all + " đảng viên");
        model.list().clearFilters();
        assertThat(model.list().rows().get()).hasSize(all);
    }

    @Test
    void the_answer_to_the_latest_key_wins() {
        HeldTaskRunner held = new HeldTaskRunner();
        MembersViewModel list = new MembersViewModel(desk, held, Texts.vietnamese());
        list.words().set("n");
        list.words().set("nguyen van");
        held.release(held.waiting() - 1);
        int found = list.rows().get().size();
        held.release(0);
        assertThat(list.rows().get()).hasSize(found);
    }

    @Test
    void nobody_is_told_that_there_are_no_members_before_the_first_answer() {
        HeldTaskRunner held = new HeldTaskRunner();
        MembersViewModel list = new MembersViewModel(Desks.members(new MemoryDesk()), held, Texts.vietnamese());
        assertThat(list.isEmptyDesk()).isFalse();
        list.refresh();
        assertThat(list.isEmptyDesk()).isFalse();
        held.release(0);
        assertThat(list.isEmptyDesk()).isTrue();
    }

    @Test
    void the_order_is_followed() {
        model.list().order().set(new MemberOrder(MemberOrder.By.CODE, true));
        assertThat(model.list().rows().get().getFirst().code())
                .isGreaterThan(model.list().rows().get().getLast().code());
    }

    @Test
    void nobody_can_be_added_while_the_list_cannot_be_read() {
        Desk refusing = new Desk() {
            @Override
            public <T> T look(Function<Records, T> errand) {
                throw new ProblemException(Desks.Code.LOCKED.error());
            }

            @Override
            public <T> T change(Function<Records, T> errand) {
                return look(errand);
            }

            @Override
            public void close() {}
        };
        KeepingViewModel locked =
                new KeepingViewModel(Desks.members(refusing), new DirectTaskRunner(), Texts.vietnamese());
        locked.refresh();
        locked.begin();
        assertThat(locked.list().failure().get()).isInstanceOf(Failure.Known.class);
        assertThat(locked.side().get()).isEqualTo(KeepingViewModel.Side.NONE);
        assertThat(locked.edit().cellName()).isEmpty();
    }

    @Test
    void three_fields_are_changed_saved_undone_and_redone() {
        Member before = open();
        type(MemberField.PHONE, "0900000001");
        type(MemberField.PARTY_POSITION, "Chi ủy viên");
        type(MemberField.RESIDENCE, "Tổ dân phố 3");
        assertThat(model.edit().state()).isEqualTo("3 mục đã sửa, chưa lưu.");
        model.edit().save();
        assertThat(notice().kind()).isEqualTo(Notice.Kind.DONE);
        assertThat(stored(before.id()).person().phone()).isEqualTo("0900000001");
        assertThat(model.edit().past().history().get()).extracting(MemberChange::field)
                .contains(MemberField.PHONE, MemberField.PARTY_POSITION, MemberField.RESIDENCE);
        assertThat(model.edit().isDirty()).isFalse();
        model.undo();
        assertThat(stored(before.id())).isEqualTo(before);
        assertThat(model.edit().words(MemberField.PHONE).get()).isEmpty();
        model.redo();
        assertThat(stored(before.id()).career().partyPosition()).isEqualTo("Chi ủy viên");
    }

    @Test
    void saving_says_why_it_cannot() {
        open();
        assertThat(model.edit().canSave()).isFalse();
        assertThat(model.edit().state()).isEqualTo("Chưa có gì thay đổi.");
        type(MemberField.BIRTH, "31/02/1970");
        assertThat(model.edit().canSave()).isFalse();
        assertThat(model.edit().state()).startsWith("Chưa lưu được: 1 mục sai");
        model.edit().save();
        assertThat(model.steps().notice().get()).isNull();
    }

    @Test
    void escape_gives_back_first_and_closes_then() {
        Member before = open();
        type(MemberField.NOTE, "x");
        model.escape();
        assertThat(model.edit().words(MemberField.NOTE).get()).isEqualTo(FieldValues.of(before).get(MemberField.NOTE));
        assertThat(model.side().get()).isEqualTo(KeepingViewModel.Side.RECORD);
        model.escape();
        assertThat(model.side().get()).isEqualTo(KeepingViewModel.Side.NONE);
    }

    @Test
    void what_is_typed_is_not_lost_by_opening_somebody_else() {
        open();
        type(MemberField.NOTE, "chưa lưu");
        model.open(model.list().rows().get().getLast().id());
        assertThat(model.edit().words(MemberField.NOTE).get()).isEqualTo("chưa lưu");
        assertThat(notice().kind()).isEqualTo(Notice.Kind.WARNING);
        model.undo();
        model.begin();
        model.openMany(List.of(UUID.randomUUID()));
        assertThat(model.edit().words(MemberField.NOTE).get()).isEqualTo("chưa lưu");
    }

    @Test
    void a_stale_record_shows_both_versions_and_they_can_be_merged() {
        Member before = open();
        type(MemberField.PHONE, "0900000001");
        Member theirs = Objects.requireNonNull(desk.keep().check(before.id(),
                FieldValues.of(before).with(MemberField.NOTE, "của người khác"), before).member());
        desk.keep().apply(Step.changing(before, theirs));
        model.edit().save();
        assertThat(Objects.requireNonNull(model.edit().clash().get()).theirs()).isEqualTo(theirs);
        assertThat(model.edit().words(MemberField.PHONE).get()).isEqualTo("0900000001");
        model.edit().merge();
        assertThat(model.edit().words(MemberField.NOTE).get()).isEqualTo("của người khác");
        model.edit().save();
        assertThat(stored(before.id()).note()).isEqualTo("của người khác");
        assertThat(stored(before.id()).person().phone()).isEqualTo("0900000001");
    }

    @Test
    void an_undoing_that_no_longer_fits_changes_nothing() {
        Member before = open();
        type(MemberField.PHONE, "1");
        model.edit().save();
        Member mine = stored(before.id());
        Member theirs = Objects.requireNonNull(desk.keep().check(before.id(),
                FieldValues.of(mine).with(MemberField.NOTE, "của người khác"), mine).member());
        desk.keep().apply(Step.changing(mine, theirs));
        model.undo();
        assertThat(notice().kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(stored(before.id())).isEqualTo(theirs);
    }

    @Test
    void somebody_new_is_added_in_the_cell_the_list_shows() {
        model.list().unit().set(desk.find().organizations().find("P.02").orElseThrow());
        model.begin();
        assertThat(model.edit().words(MemberField.CELL).get()).isEqualTo("P.02");
        assertThat(model.edit().isDirty()).isFalse();
        type(MemberField.FULL_NAME, "Hồ Thị Mới");
        type(MemberField.BIRTH, "1990");
        type(MemberField.ADMITTED_ON, "3/2/2020");
        model.edit().save();
        assertThat(model.list().rows().get()).extracting(MemberRow::name).contains("Hồ Thị Mới");
        model.undo();
        assertThat(model.list().rows().get()).extracting(MemberRow::name).doesNotContain("Hồ Thị Mới");
        assertThat(model.side().get()).isEqualTo(KeepingViewModel.Side.NONE);
        model.openBin();
        assertThat(model.bin().members().get()).hasSize(1);
        model.bin().restore(Objects.requireNonNull(model.bin().members().get()).getFirst());
        assertThat(model.list().rows().get()).extracting(MemberRow::name).contains("Hồ Thị Mới");
        assertThat(model.bin().members().get()).isEmpty();
    }

    @Test
    void the_identity_number_is_shown_on_demand_and_that_is_noted() {
        Member before = open();
        assertThat(model.edit().identityShown().get()).isFalse();
        model.edit().toggleIdentity();
        assertThat(model.edit().identityShown().get()).isTrue();
        assertThat(model.edit().past().history().get().getFirst().kind()).isEqualTo(MemberChange.Kind.IDENTITY_SHOWN);
        model.open(model.list().rows().get().getLast().id());
        assertThat(model.edit().identityShown().get()).isFalse();
        assertThat(FieldWords.masked(Objects.requireNonNull(before.person().identityNumber()))).endsWith("001").startsWith("•••••••••");
    }

    @Test
    void many_are_changed_with_a_preview_and_one_undoing() {
        List<UUID> ids = model.list().rows().get().stream().limit(20).map(MemberRow::id).toList();
        List<Member> before = desk.keep().readAll(ids);
        model.openMany(ids);
        model.bulk().field().set(MemberField.ETHNICITY);
        model.bulk().value().set("Mường");
        assertThat(model.bulk().lines().get()).hasSize(20).allMatch(BulkLine::changes);
        model.bulk().save();
        assertThat(desk.keep().readAll(ids)).allSatisfy(each -> assertThat(each.person().ethnicity()).isEqualTo("Mường"));
        model.undo();
        assertThat(desk.keep().readAll(ids)).containsExactlyInAnyOrderElementsOf(before);
        model.bulk().field().set(MemberField.CELL);
        model.bulk().value().set("P");
        assertThat(model.bulk().canSave()).isFalse();
        assertThat(model.bulk().state()).isEqualTo("0 hồ sơ thay đổi, 0 giữ nguyên, 20 sai.");
    }

    @Test
    void a_cell_that_loses_its_secretary_is_named_before_and_after_saving() {
        Member before = open();
        String cell = desk.find().organizations().find(before.membership().cellCode()).orElseThrow().name();
        type(MemberField.PARTY_POSITION, "Bí thư chi bộ");
        assertThat(model.edit().warning()).isEmpty();
        model.edit().save();
        type(MemberField.NOTE, "tổ 4");
        assertThat(model.edit().warning()).isEmpty();
        model.edit().save();
        assertThat(Objects.requireNonNull(model.steps().notice().get()).text()).doesNotContain("bí thư");
        type(MemberField.CELL, "P.11");
        assertThat(model.edit().warning()).isEqualTo(cell + " không còn ai là bí thư. Hồ sơ " + before.person().fullName()
                + " vẫn ghi chức vụ “Bí thư chi bộ”: sửa lại nếu đã thôi giữ.");
        model.edit().save();
        assertThat(Objects.requireNonNull(model.steps().notice().get()).text())
                .startsWith("Đã lưu hồ sơ " + before.person().fullName() + ". " + cell + " không còn ai là bí thư.");
        model.undo();
        assertThat(Objects.requireNonNull(model.steps().notice().get()).text()).doesNotContain("bí thư");
        type(MemberField.STATUS, "DECEASED");
        assertThat(model.edit().warning()).isEqualTo(cell + " không còn ai là bí thư.");
    }

    @Test
    void another_cell_asks_for_its_day_and_the_record_tells_of_the_cell_before() {
        Member before = open();
        String from = before.membership().cellCode();
        assertThat(model.edit().transferring().get()).isFalse();
        type(MemberField.CELL, "P.11");
        assertThat(model.edit().transferring().get()).isTrue();
        assertThat(model.edit().transferDay().get()).isEqualTo("21/11/2026");
        model.edit().transferDay().set("31/02/2026");
        assertThat(model.edit().state()).startsWith("Chưa lưu được: 1 mục sai");
        model.edit().transferDay().set("01/06/2026");
        model.edit().save();
        assertThat(model.edit().transferring().get()).isFalse();
        assertThat(model.edit().past().formerLine()).startsWith("Trước đây: ").contains("(" + from + ") đến trước 01/06/2026");
        assertThat(model.edit().past().history().get()).extracting(MemberChange::kind).contains(MemberChange.Kind.TRANSFERRED);
        model.undo();
        assertThat(stored(before.id())).isEqualTo(before);
        assertThat(model.edit().past().formerLine()).isEmpty();
        type(MemberField.CELL, "P.11");
        model.edit().transferDay().set("");
        model.edit().save();
        assertThat(stored(before.id()).membership().cellCode()).isEqualTo("P.11");
        assertThat(model.edit().past().formerCells().get()).isEmpty();
        model.begin();
        assertThat(model.edit().transferring().get()).isFalse();
        assertThat(model.edit().past().formerLine()).isEmpty();
    }

    @Test
    void many_go_to_another_cell_on_one_day() {
        List<UUID> ids = model.list().rows().get().stream().limit(5).map(MemberRow::id).toList();
        model.openMany(ids);
        model.bulk().field().set(MemberField.CELL);
        model.bulk().value().set("P.11");
        assertThat(model.bulk().transferDay().get()).isEqualTo("21/11/2026");
        model.bulk().transferDay().set("01/01/1900");
        assertThat(Objects.requireNonNull(model.bulk().transferProblem()).code().id()).isEqualTo("MB-41");
        assertThat(model.bulk().canSave()).isFalse();
        model.bulk().transferDay().set("01/06/2026");
        assertThat(model.bulk().transferProblem()).isNull();
        model.bulk().save();
        assertThat(desk.keep().readAll(ids)).allSatisfy(each -> {
            assertThat(each.membership().cellCode()).isEqualTo("P.11");
        });
        assertThat(ids.stream().mapToInt(id -> desk.keep().formerCells(id).size()).sum()).isPositive();
        model.undo();
        assertThat(ids).allSatisfy(id -> assertThat(desk.keep().formerCells(id)).isEmpty());
    }

    @Test
    void values_are_put_into_words() {
        FieldWords words = new FieldWords(Texts.vietnamese());
        Map.of(MemberField.SEX, "FEMALE|Nữ", MemberField.ADMITTED_ON, "2010-02-03|03/02/2010", MemberField.BIRTH, "1961|1961",
                MemberField.IDENTITY_NUMBER, "001068000001|•••••••••001", MemberField.STATUS, "EXEMPT|Miễn công tác và sinh hoạt")
                .forEach((field, pair) -> assertThat(words.written(field, pair.substring(0, pair.indexOf('|'))))
                        .isEqualTo(pair.substring(pair.indexOf('|') + 1)));
        assertThat(words.written(MemberField.NOTE, null)).isEqualTo("trống");
    }

    private Member open() {
        UUID id = memory.people.getFirst().id();
        model.open(id);
        return stored(id);
    }

    private void type(MemberField field, String typed) {
        model.edit().words(field).set(typed);
    }

    private Member stored(UUID id) {
        return desk.keep().read(id).orElseThrow();
    }

    private Notice notice() {
        return Objects.requireNonNull(model.steps().notice().get());
    }
}
