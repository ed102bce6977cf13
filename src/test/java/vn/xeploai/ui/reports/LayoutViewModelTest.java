package vn.xeploai.ui.reports;

import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.document.DocumentField;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.FakePaperDesk;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.kit.Notice;

import static org.assertj.core.api.Assertions.assertThat;

class LayoutViewModelTest {
    private static final ReportUnit WARD = new ReportUnit("TT.03", "Đảng bộ xã");

    private final FakePaperDesk desk = new FakePaperDesk(Invented.district(), Invented.REGULATIONS);
    private final LayoutViewModel model = new LayoutViewModel(desk, new DirectTaskRunner(), Texts.vietnamese());

    @Test
    void an_office_that_wrote_nothing_sees_what_is_usual() {
        model.show(WARD, 2021);
        assertThat(model.open().get()).isTrue();
        assertThat(model.value(DocumentField.MARGIN_LEFT).get()).isEmpty();
        assertThat(model.usual(DocumentField.MARGIN_LEFT).get()).isEqualTo("30");
        assertThat(model.usual(DocumentField.PAGE_NUMBER).get()).isEqualTo("TOP");
        assertThat(model.changed().get()).isFalse();
        model.show(WARD, 2016);
        assertThat(model.usual(DocumentField.MARGIN_LEFT).get()).isEqualTo("35");
    }

    @Test
    void what_is_typed_is_kept_from_that_year_on_and_days_are_written_as_people_do() {
        model.show(WARD, 2021);
        model.value(DocumentField.PLACE).set(" Hương Xuân ");
        model.value(DocumentField.SIGNED_ON).set("5/1/2022");
        assertThat(model.changed().get()).isTrue();
        model.save();
        assertThat(notice().kind()).isEqualTo(Notice.Kind.DONE);
        assertThat(model.changed().get()).isFalse();
        assertThat(model.value(DocumentField.PLACE).get()).isEqualTo("Hương Xuân");
        assertThat(model.value(DocumentField.SIGNED_ON).get()).isEqualTo("05/01/2022");
        model.show(WARD, 2023);
        assertThat(model.value(DocumentField.PLACE).get()).isEqualTo("Hương Xuân");
        assertThat(model.value(DocumentField.SIGNED_ON).get()).as("a day of one year").isEmpty();
        model.show(WARD, 2020);
        assertThat(model.value(DocumentField.PLACE).get()).as("years before stay as they were").isEmpty();
    }

    @Test
    void a_wrong_field_says_so_under_itself_and_nothing_is_kept() {
        model.show(WARD, 2021);
        model.value(DocumentField.MARGIN_TOP).set("3");
        model.value(DocumentField.SIGNED_ON).set("31/02/2022");
        model.value(DocumentField.PLACE).set("Hương Xuân");
        model.save();
        assertThat(model.wrong(DocumentField.MARGIN_TOP).get()).contains("5", "50").doesNotContain("{");
        assertThat(model.wrong(DocumentField.SIGNED_ON).get()).contains("31/02/2022");
        assertThat(model.wrong(DocumentField.PLACE).get()).isEmpty();
        model.value(DocumentField.MARGIN_TOP).set("20");
        assertThat(model.wrong(DocumentField.MARGIN_TOP).get()).isEmpty();
        model.undo();
        assertThat(model.value(DocumentField.PLACE).get()).isEmpty();
        assertThat(model.wrong(DocumentField.SIGNED_ON).get()).isEmpty();
    }

    @Test
    void words_that_are_not_written_down_are_dropped_only_when_that_is_asked_twice() {
        model.show(WARD, 2021);
        model.value(DocumentField.SIGNER_NAME).set("Lê Thử");
        assertThat(model.isUnsaved()).isTrue();
        model.escape();
        assertThat(model.open().get()).isTrue();
        assertThat(notice().text()).contains("2021", "Ctrl+S").doesNotContain("{");
        model.value(DocumentField.SIGNER_NAME).set("Lê Thử Ký");
        assertThat(model.notice().get()).as("typing on takes the question back").isNull();
        model.leave();
        model.leave();
        assertThat(model.open().get()).isFalse();
        assertThat(model.isUnsaved()).isFalse();
        model.show(WARD, 2021);
        assertThat(model.value(DocumentField.SIGNER_NAME).get()).isEmpty();
        model.escape();
        assertThat(model.open().get()).isFalse();
    }

    @Test
    void another_year_waits_for_what_is_not_written_down() {
        model.show(WARD, 2021);
        model.value(DocumentField.PLACE).set("Hương Xuân");
        model.show(WARD, 2023);
        assertThat(model.year()).isEqualTo(2021);
        assertThat(notice().text()).contains("2021").doesNotContain("{");
        model.save();
        assertThat(model.year()).isEqualTo(2023);
        assertThat(model.value(DocumentField.PLACE).get()).isEqualTo("Hương Xuân");
        model.value(DocumentField.PLACE).set("Thử");
        model.show(WARD, 2020);
        model.undo();
        assertThat(model.year()).isEqualTo(2020);
        assertThat(model.value(DocumentField.PLACE).get()).isEmpty();
    }

    @Test
    void a_font_is_named_as_office_programs_name_it() {
        model.show(WARD, 2021);
        assertThat(model.usual(DocumentField.FONT).get()).isEqualTo("Times New Roman");
        for (String wrong : List.of("Times\"New", "&A", "12", "=cmd", "a".repeat(32))) {
            model.value(DocumentField.FONT).set(wrong);
            model.save();
            assertThat(model.wrong(DocumentField.FONT).get()).as(wrong).contains(wrong).doesNotContain("{");
            assertThat(notice().text()).contains("1 ô");
        }
        model.value(DocumentField.FONT).set("UTM Thư pháp 1");
        model.save();
        assertThat(notice().kind()).isEqualTo(Notice.Kind.DONE);
    }

    @Test
    void a_unit_that_is_gone_is_told_of() {
        model.show(new ReportUnit("XX", "Chi bộ đã mất"), 2021);
        model.value(DocumentField.PLACE).set("Hương Xuân");
        model.save();
        assertThat(notice().kind()).isEqualTo(Notice.Kind.ERROR);
        assertThat(model.dismiss()).isTrue();
        assertThat(model.dismiss()).isFalse();
        model.close();
        assertThat(model.open().get()).isFalse();
    }

    private Notice notice() {
        return Objects.requireNonNull(model.notice().get());
    }
}
