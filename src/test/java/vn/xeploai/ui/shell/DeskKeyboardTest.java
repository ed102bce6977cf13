package vn.xeploai.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.Person;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.fake.OneRobot;

import static org.assertj.core.api.Assertions.assertThat;

/** Statistics, badges, views and lists for Excel without a mouse. */
class DeskKeyboardTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = OneRobot.hands();
    private final MemoryDesk desk = Invented.members();

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @BeforeEach
    void show() {
        window = new TestWindow(folder, new DirectTaskRunner(), new UserSettings("light", "vi", 2025, null, 1366, 768, false));
        window.run(() -> window.window.opened(Desks.services(desk, (_, _) -> Desks.clean(() -> {}))));
        WaitForAsyncUtils.waitForFxEvents();
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void a_figure_of_the_statistics_leads_to_as_many_members_in_the_list() {
        press(KeyCode.ALT, KeyCode.T);
        assertThat(focused().getId()).isEqualTo("statistics-by");
        assertThat(text("statistics-head")).contains("500");
        int count = Integer.parseInt(window.find("statistics-figure-2", ButtonBase.class).getText());
        window.run(() -> window.find("statistics-figure-2", Node.class).requestFocus());
        press(KeyCode.ENTER);
        TableView<?> table = window.find("members-table", TableView.class);
        assertThat(table.getItems().size()).isEqualTo(count);
        assertThat(text("members-count")).isEqualTo(count + "/500 đảng viên");
        assertThat(window.find("members-behind", ButtonBase.class).getText()).contains("Từ 31 đến dưới 41");
        window.run(() -> window.find("members-behind", ButtonBase.class).fire());
        assertThat(window.find("members-table", TableView.class).getItems().size()).isEqualTo(500);
    }

    @Test
    void a_guest_is_added_commented_undone_and_sent_to_excel_by_keys() throws IOException {
        press(KeyCode.ALT, KeyCode.G);
        assertThat(focused().getId()).isEqualTo("guests-search");
        press(KeyCode.CONTROL, KeyCode.N);
        assertThat(focused().getId()).isEqualTo("guest-full-name");
        robot.write("Ho Thi Khach", 0);
        press(KeyCode.TAB);
        robot.write("80", 0);
        press(KeyCode.TAB);
        robot.write("P.01", 0);
        press(KeyCode.TAB);
        robot.write("So Y te", 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("guest-birth-year-problem")).isNotBlank();
        assertThat(window.find("guest-save", Node.class).isDisabled()).isTrue();
        press(KeyCode.CONTROL, KeyCode.S);
        set("guest-birth-year", "1980");
        window.run(() -> window.find("guest-home", Node.class).requestFocus());
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(text("guests-count")).isEqualTo("1 người · 0 đã có nhận xét năm 2025");
        assertThat(focused().getId()).isEqualTo("guests-table");
        press(KeyCode.ENTER);
        window.run(() -> window.find("guest-sent-on", TextField.class).setText("20/11/2025"));
        choose("guest-comment", "GOOD");
        press(KeyCode.CONTROL, KeyCode.N);
        assertThat(window.find("guests-notice", Node.class).getAccessibleText()).contains("chưa lưu");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(text("guests-count")).isEqualTo("1 người · 1 đã có nhận xét năm 2025");
        window.dialogs.toWrite = folder.resolve("khach.xlsx");
        press(KeyCode.CONTROL, KeyCode.E);
        assertThat(folder.resolve("khach.xlsx")).exists();
        set("guests-search", "y tế dân phố 2");
        assertThat(text("guests-count")).startsWith("0 người");
        set("guests-search", "");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("guests-count")).isEqualTo("1 người · 0 đã có nhận xét năm 2025");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("guests-count")).startsWith("0 người");
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(text("guests-count")).startsWith("1 người");
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        assertThat(window.shows("members-table")).isTrue();
    }

    @Test
    void a_dated_position_is_written_by_keys_shown_below_its_field_and_undone() {
        robot.write("dv00042", 0);
        press(KeyCode.ENTER);
        press(KeyCode.ALT, KeyCode.DIGIT5);
        press(KeyCode.ENTER);
        robot.write("Bi thu", 0);
        press(KeyCode.TAB);
        robot.write("01062020", 0);
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(window.find("field-party-position", TextField.class).getText()).contains("Bi thu");
        assertThat(text("field-party-position-dated")).isEqualTo("Theo ngày: Bi thu từ 01/06/2020");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(text("field-party-position-dated")).isEmpty();
        assertThat(window.find("field-party-position", TextField.class).getText()).doesNotContain("Bi thu");
    }

    @Test
    void escape_leads_back_from_a_page_to_the_list() {
        press(KeyCode.ALT, KeyCode.U);
        assertThat(window.shows("badges-table")).isTrue();
        press(KeyCode.ESCAPE);
        assertThat(window.shows("members-table")).isTrue();
        press(KeyCode.ALT, KeyCode.T);
        press(KeyCode.CONTROL, KeyCode.K);
        assertThat(focused().getId()).isEqualTo("members-search");
    }

    @Test
    void a_wrong_day_or_unit_is_told_under_the_field_and_the_figures_stay() {
        press(KeyCode.ALT, KeyCode.T);
        String before = text("statistics-head");
        set("statistics-day", "31/02/2025");
        assertThat(text("statistics-fault")).contains("31/12/2025");
        set("statistics-day", "30/06/2025");
        assertThat(text("statistics-head")).contains("30/06/2025");
        set("statistics-unit", "P.99");
        assertThat(text("statistics-fault")).isNotBlank();
        set("statistics-unit", "P.01");
        assertThat(text("statistics-head")).isNotEqualTo(before).contains("42");
    }

    @Test
    void somebody_due_for_a_badge_is_opened_from_the_list() {
        press(KeyCode.ALT, KeyCode.U);
        set("badges-year", "2031");
        assertThat(window.find("badges-table", TableView.class).getItems().size()).isPositive();
        set("badges-year", "31");
        assertThat(text("badges-fault")).contains("2026");
        set("badges-year", "2031");
        window.run(() -> {
            TableView<?> table = window.find("badges-table", TableView.class);
            table.requestFocus();
            table.getSelectionModel().selectFirst();
        });
        press(KeyCode.ENTER);
        assertThat(window.shows("member-panel")).isTrue();
    }

    @Test
    void the_list_goes_to_excel_with_its_columns_filter_and_order_and_formulas_stay_words() throws IOException {
        rename(0, "=SUM(A1) An");
        rename(1, "+84 An");
        press(KeyCode.F5);
        press(KeyCode.CONTROL, KeyCode.K);
        robot.write("an", 0);
        WaitForAsyncUtils.waitForFxEvents();
        List<String> shown = new ArrayList<>();
        TableView<?> table = window.find("members-table", TableView.class);
        table.getItems().forEach(row -> shown.add(((vn.xeploai.ui.members.MemberRow) row).name()));
        window.dialogs.toWrite = folder.resolve("ds.xlsx");
        press(KeyCode.CONTROL, KeyCode.E);
        assertThat(window.dialogs.suggested).isEqualTo("danh-sach-dang-vien.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("ds.xlsx").toString())) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<String> names = new ArrayList<>();
            for (int i = 2; i <= sheet.getLastRowNum(); i++) {
                assertThat(sheet.getRow(i).getCell(0).getCellType()).isEqualTo(CellType.STRING);
                names.add(sheet.getRow(i).getCell(0).getStringCellValue());
            }
            assertThat(names).isEqualTo(shown).contains("=SUM(A1) An", "+84 An");
            assertThat(sheet.getRow(1).getLastCellNum()).isEqualTo((short) 9);
        }
    }

    @Test
    void identity_numbers_go_out_masked_unless_that_is_asked_for_and_then_it_is_noted() throws IOException {
        window.run(() -> ((CheckMenuItem) window.find("members-columns", MenuButton.class).getItems().getLast()).setSelected(true));
        window.dialogs.toWrite = folder.resolve("che.xlsx");
        press(KeyCode.CONTROL, KeyCode.E);
        assertThat(folder.resolve("che.xlsx")).doesNotExist();
        window.run(() -> window.find("members-export-question-action", ButtonBase.class).fire());
        assertThat(numbers("che.xlsx")).hasSize(500).allMatch(each -> each.startsWith("•••••••••"));
        assertThat(noted()).isZero();
        window.dialogs.toWrite = folder.resolve("du.xlsx");
        press(KeyCode.CONTROL, KeyCode.E);
        window.run(() -> window.find("members-export-question-other", ButtonBase.class).fire());
        assertThat(numbers("du.xlsx")).hasSize(500).allMatch(each -> each.matches("\\d{12}"));
        assertThat(noted()).isOne();
    }

    @Test
    void statistics_go_to_excel_with_numbers_as_numbers() throws IOException {
        press(KeyCode.ALT, KeyCode.T);
        window.dialogs.toWrite = folder.resolve("tk.xlsx");
        press(KeyCode.CONTROL, KeyCode.E);
        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve("tk.xlsx").toString())) {
            XSSFSheet sheet = book.getSheetAt(0);
            double sum = 0;
            for (int i = 2; i < 7; i++) {
                sum += sheet.getRow(i).getCell(1).getNumericCellValue();
            }
            assertThat(sum).isEqualTo(500).isEqualTo(sheet.getRow(7).getCell(1).getNumericCellValue());
        }
    }

    @Test
    void a_view_is_kept_under_a_name_opened_and_removed() {
        set("members-search", "anh");
        int found = window.find("members-table", TableView.class).getItems().size();
        window.run(() -> ((CheckMenuItem) window.find("members-columns", MenuButton.class).getItems().get(1)).setSelected(false));
        window.run(() -> window.find("members-view", javafx.scene.control.ComboBox.class).getEditor().setText("Tên Ánh"));
        window.run(() -> window.find("members-view-save", ButtonBase.class).fire());
        set("members-search", "");
        window.run(() -> ((CheckMenuItem) window.find("members-columns", MenuButton.class).getItems().get(1)).setSelected(true));
        assertThat(window.find("members-table", TableView.class).getItems().size()).isEqualTo(500);
        choose("Tên Ánh");
        assertThat(window.find("members-table", TableView.class).getItems().size()).isEqualTo(found);
        assertThat(window.find("members-search", TextField.class).getText()).isEqualTo("anh");
        assertThat(((CheckMenuItem) window.find("members-columns", MenuButton.class).getItems().get(1)).isSelected()).isFalse();
        window.run(() -> window.find("members-view-remove", ButtonBase.class).fire());
        assertThat(window.find("members-view", javafx.scene.control.ComboBox.class).getItems().size()).isZero();
    }

    @Test
    void a_discipline_is_noted_undone_and_stands_in_the_history() {
        robot.write("dv00042", 0);
        press(KeyCode.ENTER);
        press(KeyCode.ALT, KeyCode.DIGIT5);
        assertThat(focused().getId()).isEqualTo("record-add-party-position");
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        press(KeyCode.TAB);
        assertThat(focused().getId()).isEqualTo("record-add-discipline");
        press(KeyCode.ENTER);
        assertThat(focused().getId()).isEqualTo("record-field-what");
        robot.write("c", 0);
        press(KeyCode.TAB);
        robot.write("31022025", 0);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(text("record-field-since-problem")).contains("31022025");
        set("record-field-since", "03052025");
        press(KeyCode.CONTROL, KeyCode.S);
        assertThat(desk.lines.values()).singleElement().satisfies(line -> assertThat(line.what()).isEqualTo("WARNING"));
        assertThat(window.find("record-discipline-1", ButtonBase.class).getText()).isEqualTo("Cảnh cáo · 03/05/2025");
        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(desk.lines).isEmpty();
        press(KeyCode.CONTROL, KeyCode.Y);
        assertThat(desk.lines).hasSize(1);
        window.run(() -> window.find("record-discipline-1", Node.class).requestFocus());
        press(KeyCode.ENTER);
        set("record-field-document", "12-QĐ/UBKT");
        press(KeyCode.ALT, KeyCode.U);
        press(KeyCode.ESCAPE);
        press(KeyCode.ESCAPE);
        assertThat(window.shows("record-form")).isFalse();
        press(KeyCode.ALT, KeyCode.H);
        assertThat(window.find("member-history", javafx.scene.control.ListView.class).getItems().size()).isEqualTo(3);
    }

    @SuppressWarnings("unchecked")
    private void choose(String view) {
        window.run(() -> window.find("members-view", javafx.scene.control.ComboBox.class).show());
        window.run(() -> window.find("members-view", javafx.scene.control.ComboBox.class).getSelectionModel().select(view));
        window.run(() -> window.find("members-view", javafx.scene.control.ComboBox.class).hide());
    }

    private long noted() {
        Member first = desk.people.getFirst();
        return desk.memberBook().history(first.id()).stream()
                .filter(each -> each.kind() == MemberChange.Kind.IDENTITY_SHOWN)
                .count();
    }

    private List<String> numbers(String file) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(folder.resolve(file).toString())) {
            XSSFSheet sheet = book.getSheetAt(0);
            List<String> numbers = new ArrayList<>();
            for (int i = 2; i <= sheet.getLastRowNum(); i++) {
                numbers.add(sheet.getRow(i).getCell(sheet.getRow(1).getLastCellNum() - 1).getStringCellValue());
            }
            return numbers;
        }
    }

    private void rename(int index, String name) {
        Member old = desk.people.get(index);
        Person person = old.person();
        desk.change(records -> {
            records.members().update(List.of(new Member(
                    old.id(), old.code(), old.cardNumber(),
                    new Person(name, person.birth(), person.sex(), person.ethnicity(), person.religion(), person.nativePlace(),
                            person.residence(), person.identityNumber(), person.phone()),
                    old.membership(), old.career(), old.note())));
            return true;
        });
    }

    @SuppressWarnings("unchecked")
    private void choose(String id, Object value) {
        window.run(() -> ((ComboBox<Object>) window.find(id, ComboBox.class)).setValue(value));
    }

    private void set(String id, String words) {
        window.run(() -> window.find(id, TextField.class).setText(words));
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String id) {
        return window.find(id, Label.class).getText();
    }

    private Node focused() {
        return window.call(() -> window.stage.getScene().getFocusOwner());
    }
}
