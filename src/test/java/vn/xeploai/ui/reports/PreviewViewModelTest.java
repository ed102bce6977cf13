package vn.xeploai.ui.reports;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.xeploai.report.form.Bundle;
import vn.xeploai.report.form.Reports;
import vn.xeploai.report.paper.PageImage;
import vn.xeploai.report.paper.PrintedPages;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.FakeDialogs;
import vn.xeploai.ui.fake.FakePaperDesk;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.kit.Notice;
import vn.xeploai.ui.kit.TaskRunner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PreviewViewModelTest {
    private static final Bundle ANNUAL = new Bundle.OneForm(Reports.ANNUAL, 2021, "TT.03");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakePaperDesk desk = new FakePaperDesk(Invented.district(), Invented.REGULATIONS);

    @Test
    void pages_are_turned_within_what_there_is_and_drawn_on_demand() {
        PreviewViewModel model = shown(new DirectTaskRunner());
        assertThat(model.open().get()).isTrue();
        assertThat(model.count()).isGreaterThan(3);
        model.turn(-1);
        assertThat(model.page().get()).isZero();
        model.turn(1);
        assertThat(model.page().get()).isEqualTo(1);
        model.turn(1000);
        assertThat(model.page().get()).isEqualTo(model.count() - 1);
        List<PageImage> drawn = new ArrayList<>();
        model.draw(this, true, 0, 0.5, drawn::add);
        assertThat(drawn).hasSize(1);
        assertThat(drawn.getFirst().width()).isBetween(296, 299);
    }

    @Test
    void chosen_pages_go_to_the_chosen_printer_as_often_as_asked() {
        PreviewViewModel model = shown(new DirectTaskRunner());
        assertThat(model.choice().printer().get()).isEqualTo("Máy in phòng họp");
        model.choice().printer().set("Máy in văn thư");
        model.choice().typed().set("1-2");
        model.choice().copies().set(3);
        assertThat(model.choice().sheets()).isEqualTo(6);
        model.print();
        assertThat(desk.printed).containsExactly("Máy in văn thư [0, 1] x3");
        assertThat(Objects.requireNonNull(model.notice().get()).text()).contains("6 trang", "Máy in văn thư");
        assertThat(model.dismiss()).isTrue();
    }

    @Test
    void pages_that_there_are_not_are_refused_with_a_sentence() {
        PreviewViewModel model = shown(new DirectTaskRunner());
        model.choice().typed().set("900");
        assertThat(model.choice().wrong().get()).contains("1-3,5").doesNotContain("{");
        assertThat(model.choice().sheets()).isZero();
        model.print();
        model.save();
        assertThat(desk.printed).isEmpty();
        model.choice().typed().set("");
        assertThat(model.choice().wrong().get()).isEmpty();
    }

    @Test
    void without_a_printer_nothing_is_printed_but_a_file_can_be_saved() throws Exception {
        desk.printers = List.of();
        PreviewViewModel model = shown(new DirectTaskRunner());
        assertThat(model.choice().printersKnown().get()).isTrue();
        model.print();
        assertThat(desk.printed).isEmpty();
        dialogs.toWrite = folder.resolve("hai-trang.pdf");
        model.choice().typed().set("1,3");
        model.save();
        assertThat(dialogs.suggested).isEqualTo("tong-hop-nam_TT.03_2021.pdf");
        try (PDDocument written = Loader.loadPDF(dialogs.toWrite.toFile())) {
            assertThat(written.getNumberOfPages()).isEqualTo(2);
        }
        assertThat(Objects.requireNonNull(model.notice().get()).kind()).isEqualTo(Notice.Kind.DONE);
    }

    @Test
    void a_refused_preview_does_not_stay_open_and_tells_why() {
        PreviewViewModel model = model(new DirectTaskRunner());
        model.show(new Bundle.EachCell(Reports.ANNUAL, 2021, "XX"), "Báo cáo", "a.pdf");
        assertThat(Objects.requireNonNull(model.notice().get()).kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(model.open().get()).as("there is nothing to look at").isFalse();
        assertThat(model.pages().get()).isNull();
        assertThat(model.working().get()).isNull();
        model.show(ANNUAL, "Báo cáo", "a.pdf");
        assertThat(model.open().get()).isTrue();
        assertThat(model.notice().get()).as("the next one has pages").isNull();
    }

    @Test
    void the_whole_file_of_too_large_a_unit_is_refused_naming_the_form_that_is_too_much() {
        FakePaperDesk large = new FakePaperDesk(Invented.cells(401), Invented.REGULATIONS);
        PreviewViewModel model = new PreviewViewModel(large, new DirectTaskRunner(), dialogs, Texts.vietnamese());
        model.show(new Bundle.WholeFile(2025, null), "Cả bộ", "a.pdf");
        assertThat(Objects.requireNonNull(model.notice().get()).text())
                .contains("cả bộ", "Danh sách dự hội nghị", "401 chi bộ").doesNotContain("{");
    }

    @Test
    void drawing_can_be_stopped_and_pages_that_come_too_late_are_let_go() {
        HeldTaskRunner held = new HeldTaskRunner();
        PreviewViewModel model = shown(held);
        assertThat(model.working().get()).contains("Báo cáo");
        model.cancel();
        held.releaseAll();
        assertThat(model.open().get()).as("there is nothing to look at").isFalse();
        model.show(ANNUAL, "Báo cáo", "a.pdf");
        model.close();
        held.releaseAll();
        assertThat(model.pages().get()).isNull();
        assertThat(model.open().get()).isFalse();
        assertThat(model.notice().get()).isNull();
    }

    @Test
    void what_comes_of_an_earlier_preview_does_not_disturb_the_next_one() {
        HeldTaskRunner held = new HeldTaskRunner();
        PreviewViewModel model = shown(held);
        model.show(new Bundle.OneForm(Reports.find("bieu-a").orElseThrow(), 2021, "TT.03"), "Biểu A", "b.pdf");
        held.release(0);
        assertThat(model.open().get()).isTrue();
        assertThat(model.working().get()).as("the second is still being drawn").contains("Biểu A");
        assertThat(model.notice().get()).isNull();
        held.releaseAll();
        assertThat(model.pages().get()).isNotNull();
        assertThat(model.notice().get()).isNull();
    }

    @Test
    void another_choice_of_pages_and_copies_is_made_for_every_preview() {
        PreviewViewModel model = shown(new DirectTaskRunner());
        model.choice().printer().set("Máy in văn thư");
        model.choice().typed().set("2");
        model.choice().copies().set(30);
        model.show(ANNUAL, "Báo cáo", "a.pdf");
        assertThat(model.choice().typed().get()).isEmpty();
        assertThat(model.choice().sheets()).isEqualTo(model.count());
        assertThat(model.choice().printer().get()).as("the printer stays").isEqualTo("Máy in văn thư");
    }

    @Test
    void a_form_is_shown_and_printed_at_once() {
        PreviewViewModel model = model(new DirectTaskRunner());
        model.showAndPrint(ANNUAL, "Báo cáo", "a.pdf");
        assertThat(desk.printed).hasSize(1).first().asString().startsWith("Máy in phòng họp [0, 1").endsWith("x1");
        assertThat(model.open().get()).isTrue();
        desk.printers = List.of();
        model.showAndPrint(ANNUAL, "Báo cáo", "a.pdf");
        assertThat(Objects.requireNonNull(model.notice().get()).text()).contains("chưa có máy in");
        assertThat(desk.printed).hasSize(1);
    }

    @Test
    void more_pages_than_anybody_prints_unseen_wait_for_the_second_key() {
        PreviewViewModel model = model(new DirectTaskRunner());
        model.showAndPrint(new Bundle.OneForm(Reports.find("ban-kiem-diem").orElseThrow(), 2021, "TT.03"), "Bản kiểm điểm", "a.pdf");
        assertThat(model.count()).isGreaterThan(60);
        assertThat(desk.printed).isEmpty();
        assertThat(Objects.requireNonNull(model.notice().get()).text()).contains("chưa in ngay").doesNotContain("{");
        model.print();
        assertThat(desk.printed).hasSize(1);
    }

    @Test
    void what_was_looked_at_is_closed_and_nothing_is_drawn_of_it_any_more() {
        PreviewViewModel model = shown(new DirectTaskRunner());
        PrintedPages pages = Objects.requireNonNull(model.pages().get());
        model.close();
        List<PageImage> drawn = new ArrayList<>();
        model.draw(this, true, 0, 1, drawn::add);
        assertThat(drawn).isEmpty();
        assertThatThrownBy(() -> pages.image(0, 1))
                .isInstanceOf(CancellationException.class);
    }

    private PreviewViewModel shown(TaskRunner runner) {
        PreviewViewModel model = model(runner);
        model.show(ANNUAL, "Báo cáo tổng hợp năm", "tong-hop-nam_TT.03_2021.pdf");
        return model;
    }

    private PreviewViewModel model(TaskRunner runner) {
        return new PreviewViewModel(desk, runner, dialogs, Texts.vietnamese());
    }
}
