package vn.xeploai.ui.overview;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Decision;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Membership;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.ui.kit.CapMood;
import vn.xeploai.ui.kit.Comparison;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.work.campaign.Setting;
import vn.xeploai.work.port.InMemoryDesk;

import static org.assertj.core.api.Assertions.assertThat;

class OverviewViewModelTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 5);
    private static final Proposals NOTHING = new Proposals(null, null, null, null, null, null);

    private final InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2025, 2021, 2020), 30, 12, 9);
    private final List<Integer> opened = new ArrayList<>();
    private final OverviewViewModel model = model(new OverviewErrands(desk, Invented.REGULATIONS));

    private OverviewViewModel model(OverviewDesk over) {
        return new OverviewViewModel(over, new DirectTaskRunner(), Texts.vietnamese(), () -> TODAY, opened::add);
    }

    @Test
    void the_three_percentages_stand_with_their_fraction_and_last_year() {
        rate(2020, 0, 10, "HTTNV");
        rate(2021, 0, 8, "HTTNV");
        rate(2021, 8, 10, "HTNV");
        model.show(2021, "P");
        PercentTile members = picture().tiles().getLast();
        assertThat(members.percent().text()).isEqualTo("80,0 %");
        assertThat(members.part().text() + "/" + members.whole().text()).isEqualTo("8/10");
        assertThat(Objects.requireNonNull(members.part().names()).count()).isEqualTo(8);
        assertThat(members.comparison().way()).isEqualTo(Comparison.Way.DOWN);
        assertThat(members.comparison().text()).contains("20,0");
        assertThat(members.outside()).contains("không thuộc diện: 2 miễn công tác");
        assertThat(picture().tiles().getFirst().percent().names()).isNull();
    }

    @Test
    void what_is_to_be_done_names_numbers_and_the_place_of_the_work() {
        rate(2025, 0, 5, "HTXSNV");
        rate(2025, 12, 24, "HTTNV");
        model.show(2025, "P");
        assertThat(words()).contains(
                "Trần xuất sắc (đảng viên) vượt 3 ở Đảng bộ phường Sông Xanh", "3 chi bộ chưa họp kiểm điểm",
                "29 đảng viên chưa có mức và lý do", "3 chi bộ trực thuộc chưa có mức", "1 tổ chức cơ sở đảng chưa có mức",
                "Nhóm tính trần chưa được quyết định", "Chưa lập danh sách chốt");
        assertThat(picture().todos()).isSortedAccordingTo((one, other) -> one.weight().compareTo(other.weight()));
        Todo cap = todo("Trần xuất sắc (đảng viên) vượt 3 ở Chi bộ");
        assertThat(cap.target()).isEqualTo(Target.RATING);
        assertThat(cap.unitCode()).isEqualTo("P.01");
        assertThat(todo("3 chi bộ chưa họp").target()).isEqualTo(Target.MEETING);
        assertThat(model.judging().get()).isFalse();
        assertThat(picture().cells()).extracting(CellSquare::sign).containsExactly("▲", "", "");
        assertThat(picture().cells().getFirst().words()).contains("17/28 đã xếp", "vượt trần 3");
        assertThat(picture().caps()).extracting(CapMeter::mood).contains(CapMood.OVER);
        assertThat(picture().caps().getFirst().count()).isEqualTo("5/2");
        assertThat(picture().progress()).isEqualTo("0/3 chi bộ đã xếp · 0 đã quyết định · 0 đã kết thúc");
        for (CellSquare each : picture().cells()) {
            assertThat(each.words()).doesNotContain("{");
        }
    }

    @Test
    void a_past_year_only_reminds() {
        rate(2021, 0, 5, "HTXSNV");
        model.show(2021, "P.01");
        assertThat(picture().caps()).isNotEmpty().allSatisfy(each ->
                assertThat(each.mood()).isEqualTo(CapMood.OVER_BUT_WARNS));
        assertThat(todo("Trần xuất sắc").weight()).isEqualTo(Todo.Weight.HINT);
    }

    @Test
    void a_year_that_is_not_open_is_opened_here_with_its_day_and_its_list() {
        model.show(2024, "P");
        assertThat(picture().open()).isFalse();
        assertThat(picture().todos().getFirst().target()).isEqualTo(Target.OPEN_YEAR);
        model.openDay().set("31/12");
        model.open();
        assertThat(model.openWrong().get()).contains("31/12");
        model.openDay().set("31/12/2023");
        model.open();
        assertThat(model.openWrong().get()).isNotBlank();
        assertThat(opened).isEmpty();
        model.openDay().set("30/11/2024");
        model.open();
        assertThat(opened).containsExactly(2024);
        assertThat(picture().open()).isTrue();
        assertThat(desk.<Campaign>look(records -> records.campaigns().of(2024).orElseThrow()).referenceDay())
                .isEqualTo("2024-11-30");
        assertThat(model.readiness().canTake().get()).isFalse();
        assertThat(model.readiness().snapshot().get()).contains("48 đảng viên");
    }

    @Test
    void nothing_and_failure_are_told() {
        model.show(0, "");
        assertThat(model.phase().get()).isEqualTo(OverviewViewModel.Phase.LOADING);
        model.nothing();
        assertThat(model.phase().get()).isEqualTo(OverviewViewModel.Phase.EMPTY);
        OverviewViewModel empty = model(new OverviewErrands(new InMemoryDesk(), Invented.REGULATIONS));
        empty.show(2025, "");
        assertThat(empty.phase().get()).isEqualTo(OverviewViewModel.Phase.EMPTY);
        OverviewViewModel failing = model(failing("look"));
        failing.show(2025, "");
        assertThat(failing.phase().get()).isEqualTo(OverviewViewModel.Phase.FAILED);
        assertThat(failing.failure().get()).isNotNull();
        OverviewViewModel unjudged = model(failing("judge"));
        unjudged.show(2025, "P");
        assertThat(unjudged.phase().get()).isEqualTo(OverviewViewModel.Phase.READY);
        assertThat(unjudged.judging().get()).isFalse();
    }

    @Test
    void settings_are_typed_checked_kept_and_shown_again() {
        model.show(2025, "P");
        SettingsViewModel settings = model.settings();
        assertThat(settings.dirty().get()).isFalse();
        field(Setting.CAP_BASE).value().set("GOOD_OR_BETTER");
        settings.save();
        assertThat(field(Setting.CAP_BASE).problem().get()).contains("cơ quan quyết định");
        assertThat(Objects.requireNonNull(settings.notice().get()).kind()).isEqualTo(Notice.Kind.ERROR);
        field(Setting.CAP_BASE).decidedBy().set("Ban Thường vụ");
        field(Setting.CAP_BASE).document().set("12-QĐ/ĐU");
        field(Setting.CAP_BASE).decidedOn().set("1/12");
        settings.save();
        assertThat(field(Setting.CAP_BASE).problem().get()).contains("1/12");
        field(Setting.CAP_BASE).decidedOn().set("1/12/2025");
        field(Setting.CAP_PERCENT).value().set("22,5 %");
        assertThat(field(Setting.CAP_PERCENT).decidedBy().get()).as("typed once").isEqualTo("Ban Thường vụ");
        assertThat(field(Setting.CAP_PERCENT).decidedOn().get()).isEqualTo("1/12/2025");
        field(Setting.SESSIONS_BY).value().set("10/12/2025");
        field(Setting.DECISIONS_BY).value().set("9/12/2025");
        settings.save();
        assertThat(field(Setting.DECISIONS_BY).problem().get()).contains("09/12/2025", "10/12/2025");
        assertThat(settings.dirty().get()).isTrue();
        field(Setting.DECISIONS_BY).value().set("30/12/2025");
        settings.save();
        assertThat(settings.dirty().get()).isFalse();
        assertThat(Objects.requireNonNull(settings.notice().get()).kind()).isEqualTo(Notice.Kind.DONE);
        assertThat(field(Setting.CAP_PERCENT).value().get()).isEqualTo("22,5");
        assertThat(settings.history().get()).hasSize(4).anySatisfy(line -> assertThat(line)
                .contains("Cơ sở tính trần: mặc định → số hoàn thành tốt trở lên (Ban Thường vụ, 12-QĐ/ĐU)"));
        assertThat(settings.otherwise(Setting.CAP_PERCENT)).contains("20 %", "25 %");
        assertThat(picture().deadlines()).extracting(DeadlineLine::words).containsExactly(
                "Hạn họp kiểm điểm 10/12/2025 · còn 5 ngày", "Hạn quyết định 30/12/2025 · còn 25 ngày");
        field(Setting.CAP_BASE).value().set("");
        settings.reset();
        assertThat(field(Setting.CAP_BASE).value().get()).isEqualTo("GOOD_OR_BETTER");
        field(Setting.CAP_BASE).value().set("");
        settings.save();
        assertThat(settings.history().get().getFirst()).contains("→ mặc định");
        model.show(2024, "P");
        assertThat(field(Setting.CAP_PERCENT).value().get()).isEmpty();
    }

    @Test
    void typed_settings_survive_a_look_away_and_failures_are_said() {
        model.show(2025, "P");
        field(Setting.MAJORITY).value().set("TWO_THIRDS");
        model.page().set(OverviewViewModel.Page.SETTINGS);
        model.refresh();
        assertThat(field(Setting.MAJORITY).value().get()).isEqualTo("TWO_THIRDS");
        OverviewViewModel failing = model(failing("settings"));
        failing.show(2025, "P");
        assertThat(failing.settings().notice().get()).isNotNull();
        failing.settings().save();
        failing.settings().reset();
        assertThat(failing.settings().otherwise(Setting.CAP_PERCENT)).contains("–");
    }

    @Test
    void deadlines_tell_what_is_late_done_or_today() {
        rate(2025, 0, 3, "HTTNV");
        model.show(2025, "P");
        field(Setting.SESSIONS_BY).value().set("1/12/2025");
        field(Setting.SESSIONS_BY).decidedBy().set("Đảng ủy");
        field(Setting.PROPOSALS_BY).value().set("5/12/2025");
        model.settings().save();
        assertThat(picture().deadlines()).extracting(DeadlineLine::late).containsExactly(true, false);
        assertThat(picture().deadlines().getFirst().words()).endsWith("quá 4 ngày");
        assertThat(picture().deadlines().getLast().words()).endsWith("hôm nay");
    }

    @Test
    void gaps_have_names_and_differences_are_corrected_by_name_and_reason() {
        model.show(2025, "P");
        ReadinessViewModel readiness = model.readiness();
        assertThat(readiness.points().get()).extracting(ReadinessViewModel.Point::words)
                .containsExactly("Ngày sinh chỉ có năm: 51", "Thiếu ngày chính thức: 48", "Nhóm tính trần chưa được quyết định");
        assertThat(readiness.points().get().getLast().target()).isEqualTo(Target.SETTINGS);
        assertThat(readiness.canTake().get()).isTrue();
        readiness.take();
        assertThat(readiness.canTake().get()).isFalse();
        desk.change(records -> {
            Member moved = records.members().withIds(List.of(RatedWard.id(3))).getFirst();
            Membership to = new Membership("P.02", moved.membership().admittedOn(), null, null, moved.membership().statusSpan());
            records.members().update(List.of(new Member(moved.id(), moved.code(), null, moved.person(), to, moved.career(), null)));
            return true;
        });
        model.refresh();
        assertThat(words()).contains("1 chỗ khác với danh sách chốt");
        assertThat(readiness.differences().get()).extracting(ReadinessViewModel.Difference::words)
                .containsExactly("chi bộ P.01 → P.02");
        readiness.correct(List.of());
        assertThat(notice()).contains("Chưa chọn");
        readiness.correct(readiness.differences().get());
        assertThat(notice()).contains("người quyết định");
        readiness.decidedBy().set("Đỗ Quỳnh Ánh");
        readiness.reason().set("Chuyển sinh hoạt từ 01/12");
        readiness.correct(readiness.differences().get());
        assertThat(readiness.differences().get()).isEmpty();
        assertThat(readiness.corrections().get()).singleElement().asString()
                .contains("Đỗ Quỳnh Ánh", "Chuyển sinh hoạt từ 01/12", "lan");
        assertThat(words()).doesNotContain("1 chỗ khác với danh sách chốt");
    }

    @Test
    void five_hundred_cells_are_seen_at_once() {
        int[] sizes = new int[500];
        Arrays.fill(sizes, 20);
        OverviewViewModel large = model(new OverviewErrands(
                RatedWard.fill(new InMemoryDesk(), List.of(2025), sizes), Invented.REGULATIONS));
        large.show(2025, "P");
        assertThat(Objects.requireNonNull(large.picture().get()).cells()).hasSize(500);
    }

    private String notice() {
        return Objects.requireNonNull(model.readiness().notice().get()).text();
    }

    private SettingField field(Setting setting) {
        return model.settings().fields().stream().filter(each -> each.setting() == setting).findFirst().orElseThrow();
    }

    private Picture picture() {
        return Objects.requireNonNull(model.picture().get());
    }

    private List<String> words() {
        return picture().todos().stream().map(Todo::words).toList();
    }

    private Todo todo(String start) {
        return picture().todos().stream().filter(each -> each.words().startsWith(start)).findFirst().orElseThrow();
    }

    private OverviewDesk failing(String method) {
        OverviewErrands errands = new OverviewErrands(desk, Invented.REGULATIONS);
        return (OverviewDesk) Proxy.newProxyInstance(
                OverviewDesk.class.getClassLoader(), new Class<?>[] {OverviewDesk.class}, (_, called, with) -> {
                    if (called.getName().equals(method)) {
                        throw new ProblemException(Problem.error(Desks.Code.DISK_FULL, "", Map.of("place", "D:")));
                    }
                    try {
                        return called.invoke(errands, with);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    private void rate(int year, int from, int until, String level) {
        desk.change(records -> {
            for (int i = from; i < until; i++) {
                records.assessments().insertMembers(List.of(new MemberAssessment(
                        year, RatedWard.id(i), "P.01", NOTHING, new Outcome.Rated(level, false), Decision.NONE, null)));
            }
            return true;
        });
    }
}
