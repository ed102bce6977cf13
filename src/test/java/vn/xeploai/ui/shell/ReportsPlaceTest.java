package vn.xeploai.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.model.ReportTemplate;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.report.form.ReportKind;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.FakePaperDesk;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.ui.kit.TaskRunner;
import vn.xeploai.ui.reports.FormRow;
import vn.xeploai.ui.reports.FormsDesk;
import vn.xeploai.ui.reports.TemplatesDesk;
import vn.xeploai.work.port.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** The place where any form is written, by keys alone. */
class ReportsPlaceTest {
    private static final UserSettings SETTINGS = new UserSettings("light", "vi", 2021, "TT.03", 1100, 760, false);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = OneRobot.hands();
    private final List<String> written = new ArrayList<>();
    private final HeldTaskRunner held = new HeldTaskRunner();
    private boolean refusing;
    private boolean holding;

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @SuppressWarnings("NullAway.Init")
    private FakePaperDesk paper;

    @BeforeEach
    void show() {
        window = new TestWindow(folder, new HoldingTaskRunner(), SETTINGS);
        Services services = Desks.services(Invented.district(), new RefusingDesk());
        paper = (FakePaperDesk) services.papers().paper();
        window.run(() -> window.window.opened(services));
        push(KeyCode.CONTROL, KeyCode.DIGIT9);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void pages_are_looked_at_turned_and_printed_by_keys() {
        push(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.shows("preview")).isTrue();
        assertThat(window.shows("forms")).isFalse();
        assertThat(window.find("preview-at", Label.class).getText()).startsWith("Trang 1/");
        push(KeyCode.PAGE_DOWN);
        assertThat(window.find("preview-at", Label.class).getText()).startsWith("Trang 2/");
        push(KeyCode.DIGIT1);
        assertThat(window.find("preview-size", Label.class).getText()).isEqualTo("100 %");
        push(KeyCode.MINUS);
        assertThat(window.find("preview-size", Label.class).getText()).isEqualTo("80 %");
        push(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.find("print-now", ButtonBase.class).isFocused()).isTrue();
        push(KeyCode.ENTER);
        assertThat(window.shows("preview-notice")).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(window.shows("preview-notice")).isFalse();
        push(KeyCode.ESCAPE);
        assertThat(window.shows("preview")).isFalse();
        assertThat(window.find("forms", TableView.class).isFocused()).isTrue();
    }

    @Test
    void pages_and_copies_count_while_they_are_typed_and_the_keyboard_stays_where_it_printed() {
        push(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.find("preview-pages", ListView.class).getSelectionModel().getSelectedIndex()).isZero();
        window.run(() -> window.find("print-pages", TextField.class).setText("2-3"));
        Spinner<?> copies = window.find("print-copies", Spinner.class);
        window.run(() -> copies.getEditor().setText("3"));
        Button print = window.find("print-now", Button.class);
        assertThat(print.getText()).isEqualTo("In 6 trang");
        window.run(() -> copies.getEditor().setText("abc"));
        assertThat(copies.getEditor().getText()).as("letters are no number").isEqualTo("3");
        holding = true;
        push(KeyCode.CONTROL, KeyCode.P);
        push(KeyCode.ENTER);
        assertThat(print.isDisabled()).isTrue();
        window.run(held::releaseAll);
        assertThat(print.isFocused()).isTrue();
    }

    @Test
    void the_whole_file_is_printed_by_one_button_or_shown_first_where_it_is_long() {
        window.run(window.find("whole-now", ButtonBase.class)::fire);
        assertThat(window.shows("preview")).isTrue();
        assertThat(window.find("preview-notice", Parent.class).getAccessibleText()).contains("chưa in ngay");
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
        window.run(window.find("form-now", ButtonBase.class)::fire);
        assertThat(window.find("preview-notice", Parent.class).getAccessibleText()).contains("Đã gửi");
    }

    @Test
    void forms_that_committees_have_too_say_so() {
        choose("bien-ban-hop");
        assertThat(window.find("form-title", Label.class).getText()).isEqualTo("Biên bản hội nghị");
        assertThat(window.find("form-each", Label.class).getText()).contains("cấp ủy");
        choose("tong-hop-nam");
        assertThat(window.find("form-each", Label.class).getText()).doesNotContain("cấp ủy");
    }

    private void choose(String form) {
        TableView<FormRow> forms = robot.lookup("#forms").queryTableView();
        window.run(() -> forms.getSelectionModel().select(
                forms.getItems().stream().filter(each -> each.kind().name().equals(form)).findFirst().orElseThrow()));
    }

    @Test
    void the_layout_is_typed_saved_and_kept_from_loss_by_keys() {
        window.run(window.find("reports-layout", ButtonBase.class)::fire);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("layout-superior-body", TextField.class).isFocused()).isTrue();
        window.run(window.find("layout-recipients", TextArea.class)::requestFocus);
        push(KeyCode.TAB);
        assertThat(window.find("layout-margin-top", TextField.class).isFocused()).isTrue();
        assertThat(window.find("layout-recipients", TextArea.class).getText()).isEmpty();
        window.run(() -> window.find("layout-margin-top", TextField.class).setText("999"));
        window.run(window.find("layout-place", TextField.class)::requestFocus);
        push(KeyCode.CONTROL, KeyCode.S);
        assertThat(window.find("layout-notice", Parent.class).getAccessibleText()).contains("1 ô");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("layout-margin-top", TextField.class).isFocused()).isTrue();
        push(KeyCode.ESCAPE);
        push(KeyCode.ESCAPE);
        assertThat(window.shows("layout")).as("what is typed is not lost at one key").isTrue();
        window.run(() -> window.find("layout-margin-top", TextField.class).setText("25"));
        push(KeyCode.CONTROL, KeyCode.S);
        assertThat(window.find("layout-notice", Parent.class).getAccessibleText()).contains("Đã ghi");
    }

    @Test
    void a_form_for_each_cell_is_written_into_a_folder() {
        window.dialogs.toFolder = Path.of("bieu-cac-chi-bo");
        window.run(window.find("each-write", ButtonBase.class)::fire);
        assertThat(window.find("reports-notice", Parent.class).getAccessibleText()).contains("bieu-cac-chi-bo");
        window.run(window.find("reports-notice-action", ButtonBase.class)::fire);
        assertThat(window.dialogs.opened).isEqualTo(Path.of("bieu-cac-chi-bo"));
    }

    @Test
    void the_layout_of_documents_is_written_down_and_left_by_keys() {
        window.run(window.find("reports-layout", ButtonBase.class)::fire);
        window.run(() -> window.find("layout-place", TextField.class).setText("Hương Xuân"));
        assertThat(window.find("layout-save", ButtonBase.class).isDisabled()).isFalse();
        window.run(window.find("layout-save", ButtonBase.class)::fire);
        assertThat(window.shows("layout-notice")).isTrue();
        assertThat(window.find("layout-save", ButtonBase.class).isDisabled()).isTrue();
        window.run(window.find("layout-back", ButtonBase.class)::fire);
        assertThat(window.shows("forms")).isTrue();
        window.run(window.find("reports-layout", ButtonBase.class)::fire);
        assertThat(window.find("layout-place", TextField.class).getText()).isEqualTo("Hương Xuân");
    }

    @Test
    void the_layout_of_documents_stands_before_it_has_been_read() {
        holding = true;
        window.run(window.find("reports-layout", ButtonBase.class)::fire);
        window.run(() -> {
            window.stage.getScene().getRoot().applyCss();
            window.stage.getScene().getRoot().layout();
        });
        assertThat(window.shows("broken")).isFalse();
        assertThat(window.find("layout-page-number", ComboBox.class).getValue()).isEqualTo("");
        window.run(held::releaseAll);
        assertThat(window.find("layout-page-number", ComboBox.class).getValue()).isEqualTo("TOP");
    }

    @Test
    void a_form_and_its_format_are_chosen_and_written_by_keys() {
        assertThat(window.find("reports-title", Label.class).getText()).startsWith("Báo cáo · ").isNotEqualTo("Báo cáo · ");
        assertThat(window.find("forms", TableView.class).isFocused()).isTrue();
        robot.type(
                KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.DOWN, KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("form-file", Label.class).getText()).isEqualTo("danh-sach-dang-vien_TT.03_2021.docx");
        window.dialogs.toWrite = Path.of("bao-cao", "danh-sach.docx");
        push(KeyCode.ENTER);
        assertThat(window.dialogs.suggested).isEqualTo("danh-sach-dang-vien_TT.03_2021.docx");
        assertThat(written).containsExactly("danh-sach-dang-vien 2021 TT.03");
        window.run(window.find("reports-notice-action", ButtonBase.class)::fire);
        assertThat(window.dialogs.folderShownOf).isEqualTo(window.dialogs.toWrite);
        window.run(window.find("reports-notice-other", ButtonBase.class)::fire);
        assertThat(window.dialogs.opened).isEqualTo(window.dialogs.toWrite);
        push(KeyCode.ESCAPE);
        assertThat(window.shows("reports-notice")).isFalse();
        assertThat(window.shows("reports")).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(window.shows("summary")).isTrue();
    }

    @Test
    void a_form_is_found_by_typing_what_it_is_called() {
        TableView<FormRow> forms = robot.lookup("#forms").queryTableView();
        robot.type(KeyCode.D, KeyCode.A, KeyCode.N, KeyCode.H, KeyCode.SPACE, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();
        String first = forms.getSelectionModel().getSelectedItem().title();
        assertThat(first).startsWith("Danh sách");
        assertThat(window.find("form-title", Label.class).getText()).isEqualTo(first);
        robot.type(KeyCode.P, KeyCode.H, KeyCode.I, KeyCode.E, KeyCode.U);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("form-title", Label.class).getText()).containsIgnoringCase("phiếu");
        int at = forms.getSelectionModel().getSelectedIndex();
        push(KeyCode.UP);
        assertThat(forms.getSelectionModel().getSelectedIndex()).isEqualTo(at - 1);
        push(KeyCode.ENTER);
        assertThat(window.dialogs.suggested).isEqualTo(window.find("form-file", Label.class).getText());
    }

    @Test
    void a_refusal_stands_in_the_place() {
        refusing = true;
        window.dialogs.toWrite = Path.of("danh-sach.docx");
        push(KeyCode.ENTER);
        assertThat(window.find("reports-notice", Node.class).getAccessibleText()).contains("danh-sach.docx", "Tệp cũ còn nguyên");
        refusing = false;
        window.run(window.find("form-write", Button.class)::fire);
        assertThat(window.find("reports-notice", Node.class).getAccessibleText()).startsWith("Đã ghi");
    }

    @Test
    void a_refused_preview_leads_back_to_the_forms_and_says_why_there() {
        paper.refusal = Problem.error(ReportProblem.TOO_MANY_CELLS, "", Map.of("cells", "236", "most", "60"));
        holding = true;
        push(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.shows("preview")).isTrue();
        holding = false;
        window.run(held::releaseAll);
        assertThat(window.shows("preview")).isFalse();
        assertThat(window.find("preview-refused", Node.class).getAccessibleText()).contains("236 chi bộ");
        assertThat(window.find("forms", TableView.class).isFocused()).isTrue();
        push(KeyCode.ESCAPE);
        assertThat(window.shows("preview-refused")).isFalse();
        assertThat(window.find("forms", TableView.class).isFocused()).isTrue();
        push(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.shows("preview-refused")).isTrue();
        push(KeyCode.DOWN);
        assertThat(window.shows("preview-refused")).as("another form was not refused").isFalse();
        paper.refusal = null;
        push(KeyCode.CONTROL, KeyCode.P);
        assertThat(window.find("preview-at", Label.class).getText()).startsWith("Trang 1/");
    }

    @Test
    void what_stands_against_a_template_is_seen_where_it_was_asked_for() {
        window.run(() -> {
            window.stage.setWidth(1366);
            window.stage.setHeight(768);
        });
        choose("danh-sach-dang-vien");
        window.dialogs.toRead = Path.of("mau.docx");
        window.run(window.find("templates-add", Button.class)::fire);
        assertThat(window.stage.getScene().getWidth()).isEqualTo(1366);
        Node notice = window.find("templates-notice", Node.class);
        assertThat(notice.getAccessibleText()).contains("{{namm}}");
        Node side = window.find("reports-side", Node.class);
        assertThat(window.call(() -> side.lookup(".viewport").localToScene(side.lookup(".viewport").getLayoutBounds())
                .contains(notice.localToScene(notice.getLayoutBounds())))).isTrue();
    }

    @Test
    void the_format_is_chosen_with_the_keyboard_alone_and_keeps_it() {
        ButtonBase word = window.find("form-format-2", ButtonBase.class);
        window.run(word::requestFocus);
        robot.type(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(window.find("form-file", Label.class).getText()).endsWith(".docx");
        assertThat(window.find("form-format-2", ButtonBase.class).isFocused()).isTrue();
    }

    @Test
    void unit_and_year_are_those_of_the_window() {
        push(KeyCode.ALT, KeyCode.LEFT);
        assertThat(window.find("form-file", Label.class).getText()).isEqualTo("tong-hop-nam_TT.03_2020.xlsx");
        push(KeyCode.ALT, KeyCode.UP);
        assertThat(window.find("form-file", Label.class).getText()).isEqualTo("tong-hop-nam_TT_2020.xlsx");
        assertThat(window.find("reports-title", Label.class).getText()).isEqualTo("Báo cáo · Đảng bộ huyện Suối Ngọc");
    }

    @Test
    void ctrl_e_writes_the_chosen_form_here_and_the_annual_report_elsewhere() {
        window.dialogs.toWrite = Path.of("a.xlsx");
        push(KeyCode.CONTROL, KeyCode.E);
        assertThat(window.dialogs.suggested).isEqualTo("tong-hop-nam_TT.03_2021.xlsx");
        assertThat(window.shows("reports")).isTrue();
        push(KeyCode.CONTROL, KeyCode.DIGIT4);
        push(KeyCode.CONTROL, KeyCode.E);
        assertThat(window.dialogs.suggested).isEqualTo("Bao-cao-xep-loai-2021-TT.03.xlsx");
        assertThat(window.shows("summary")).isTrue();
    }

    private void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Writes forms down by name, and takes no template. */
    private final class RefusingDesk implements FormsDesk {
        @Override
        public void write(ReportKind kind, int year, @Nullable String unit, Path file, Progress progress) {
            if (refusing) {
                throw new ProblemException(Problem.error(ReportProblem.FILE_IN_USE, "", Map.of("file", file.toString())));
            }
            written.add(kind.name() + " " + year + " " + unit);
        }

        @Override
        public TemplatesDesk templates() {
            return new TemplatesDesk() {
                @Override
                public List<ReportTemplate> of(ReportKind kind) {
                    return List.of();
                }

                @Override
                public List<Problem> add(ReportKind kind, int fromYear, @Nullable Integer toYear, Path file) {
                    return List.of(Problem.error(
                            ReportProblem.MISSPELT_TAG, "", Map.of("tag", "{{namm}}", "place", "dòng 1", "nearest", "{{nam}}")));
                }

                @Override
                public void remove(ReportTemplate template) {}

                @Override
                public void putBack(ReportTemplate template) {}
            };
        }
    }

    /** Runs at once, unless the test holds it back. */
    private final class HoldingTaskRunner implements TaskRunner {
        private final DirectTaskRunner direct = new DirectTaskRunner();

        @Override
        public <T> Job start(Errand<T> errand, Reply<T> reply) {
            return holding ? held.start(errand, reply) : direct.start(errand, reply);
        }
    }
}
