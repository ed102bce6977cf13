package vn.xeploai.ui.people;

import java.util.List;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.SubjectType;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.FakeDialogs;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.kit.Failure;
import vn.xeploai.ui.kit.LevelSign;
import vn.xeploai.ui.kit.NamesRequest;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.work.counting.ListSubjects;
import vn.xeploai.work.counting.Slice;

import static org.assertj.core.api.Assertions.assertThat;

class NamesViewModelTest {
    private static final NamesDesk DISTRICT = new ListSubjects(Invented.district(), Invented.REGULATIONS)::list;
    private static final NamesRequest EVERYBODY =
            new NamesRequest(2021, "TT.03", "Đảng bộ Xã Bãi Dâu", SubjectType.MEMBERS, new Slice.Total(), "Tổng số", 240);
    private static final NamesRequest CELLS =
            new NamesRequest(2021, "TT.03", "Đảng bộ Xã Bãi Dâu", SubjectType.CELLS, new Slice.Total(), "Tổng số", 12);

    private final FakeDialogs dialogs = new FakeDialogs();

    @Test
    void names_are_numbered_and_counted() {
        NamesViewModel model = opened(EVERYBODY);
        assertThat(model.rows()).hasSize(240);
        assertThat(model.rows().getLast().number()).isEqualTo(240);
        assertThat(model.title()).isEqualTo("Đảng viên · Tổng số");
        assertThat(model.countLine()).isEqualTo("240 người");
        assertThat(opened(CELLS).countLine()).endsWith("đơn vị");
    }

    @Test
    void names_are_filtered_without_accents() {
        NamesViewModel model = opened(EVERYBODY);
        model.filter().set("  nguyen van ");
        assertThat(model.rows()).isNotEmpty().allSatisfy(row -> assertThat(row.name()).contains("Nguyễn Văn"));
        assertThat(model.countLine()).isEqualTo(model.rows().size() + "/240 người");
        model.filter().set("đv không ai tên thế");
        assertThat(model.rows()).isEmpty();
        model.filter().set("");
        assertThat(model.rows()).hasSize(240);
    }

    @Test
    void each_name_says_why_it_is_in_the_list() {
        NamesViewModel model = opened(EVERYBODY);
        assertThat(model.rows()).filteredOn(row -> row.sign() == LevelSign.OUT).isNotEmpty()
                .allSatisfy(row -> assertThat(row.result()).isIn("Miễn công tác và sinh hoạt", "Mới kết nạp dưới 6 tháng"));
        assertThat(model.rows()).filteredOn(row -> row.sign() == LevelSign.BEST).isNotEmpty()
                .allSatisfy(row -> assertThat(row.resultInFull()).isEqualTo("Hoàn thành xuất sắc nhiệm vụ"));
    }

    @Test
    void the_shown_rows_are_copied_for_a_spreadsheet() {
        NamesViewModel model = opened(EVERYBODY);
        model.filter().set("bi thu chi bo");
        model.filter().set("trạm y tế");
        model.copy();
        assertThat(dialogs.copied.lines()).hasSize(model.rows().size())
                .allSatisfy(line -> assertThat(line.split("\t", -1)).hasSize(7));
        assertThat(model.notice().get()).isNotNull();
    }

    @Test
    void a_list_that_comes_too_late_is_not_shown() {
        HeldTaskRunner held = new HeldTaskRunner();
        NamesViewModel model = model(held, DISTRICT);
        model.open(EVERYBODY);
        model.open(CELLS);
        held.release(1);
        int cells = model.rows().size();
        held.release(0);
        assertThat(model.rows()).hasSize(cells);
        assertThat(model.request().get()).isEqualTo(CELLS);
    }

    @Test
    void a_closed_list_stays_closed() {
        HeldTaskRunner held = new HeldTaskRunner();
        NamesViewModel model = model(held, DISTRICT);
        model.open(EVERYBODY);
        model.close();
        held.releaseAll();
        assertThat(model.request().get()).isNull();
        assertThat(model.rows()).isEmpty();
        assertThat(model.loading().get()).isFalse();
    }

    @Test
    void a_refusal_is_kept_until_the_next_try() {
        boolean[] locked = {true};
        NamesViewModel model = model(new DirectTaskRunner(), (year, unit, subject, slice) -> {
            if (locked[0]) {
                throw new ProblemException(Desks.Code.LOCKED.error());
            }
            return List.of();
        });
        model.open(EVERYBODY);
        assertThat(model.failure().get()).isInstanceOf(Failure.Known.class);
        locked[0] = false;
        model.again();
        assertThat(model.failure().get()).isNull();
    }

    private NamesViewModel opened(NamesRequest request) {
        NamesViewModel model = model(new DirectTaskRunner(), DISTRICT);
        model.open(request);
        return model;
    }

    private NamesViewModel model(TaskRunner runner, NamesDesk desk) {
        return new NamesViewModel(desk, runner, dialogs, Texts.vietnamese());
    }
}
