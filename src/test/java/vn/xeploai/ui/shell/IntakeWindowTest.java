package vn.xeploai.ui.shell;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

import vn.xeploai.boot.DeskIntake;
import vn.xeploai.model.Campaign;
import vn.xeploai.model.Member;
import vn.xeploai.model.deciding.YearAct;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.settings.UserSettings;
import vn.xeploai.storage.DataDirectory;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.work.importing.ImportPlan;
import vn.xeploai.work.importing.ImportWorkbook;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.Records;
import vn.xeploai.workbook.ProgramWorkbook;
import vn.xeploai.workbook.TestWorkbook;

import static org.assertj.core.api.Assertions.assertThat;

/** A ward's old list comes into a real database and goes back again, without a mouse. */
class IntakeWindowTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private final FxRobot robot = OneRobot.hands();

    @SuppressWarnings("NullAway.Init")
    private Desk desk;

    @SuppressWarnings("NullAway.Init")
    private TestWindow window;

    @BeforeEach
    void open() {
        desk = DataDirectory.openOrCreate(folder.resolve("data"));
        TestWorkbook units = new TestWorkbook().sheet("Tổ chức", "Mã|Mã cấp trên|Tên tổ chức đảng|Cấp")
                .line("P||Đảng bộ phường Sông Xanh|Đảng bộ cơ sở");
        for (int i = 1; i <= 5; i++) {
            units.line("P." + i + "|P|Chi bộ tổ dân phố " + i + "|Chi bộ trực thuộc");
        }
        // Two of the list are there already: one with another name, one with more than the list knows.
        units.sheet("Đảng viên", "Mã chi bộ|Họ và tên|Ngày sinh|Ngày vào Đảng|Số thẻ đảng viên|Dân tộc")
                .line("P.1|Nguyễn Thị Tên Cũ|1950|03/02/1975|" + WardXls.card(5) + "|Tày")
                .line("P.2|Người Khác Hẳn|1960|03/02/1985|90000001|Kinh");
        ImportWorkbook errand = new ImportWorkbook(desk, EditionReader.shipped(), new ProgramWorkbook());
        ImportPlan plan = errand.plan(units.write(folder.resolve("units.xlsx")), Progress.NONE);
        errand.write(plan, Progress.NONE);
        window = new TestWindow(
                folder.resolve("home"), new DirectTaskRunner(), new UserSettings("light", "vi", 2025, null, 1366, 768, false));
        Services all = Desks.services(desk);
        window.run(() -> window.window.opened(new Services(
                all.figures(), all.papers(),
                new Services.Intake(
                        new DeskIntake(desk, EditionReader.shipped(), new ProgramWorkbook()), all.intake().sample()),
                all.registers(), all.review())));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @AfterEach
    void close() {
        window.close();
        desk.close();
    }

    @Test
    void five_hundred_members_arrive_without_retyping_and_leave_everything_as_it_was() throws IOException {
        Path file = WardXls.write(folder.resolve("danh-sach.xls"));
        byte[] untouched = Files.readAllBytes(file);
        List<Object> before = everything();
        window.dialogs.toRead = file;

        press(KeyCode.CONTROL, KeyCode.O);
        assertThat(window.shows("intake-match")).isTrue();
        assertThat(text("intake-match-state")).isEqualTo("Đủ các mục bắt buộc.");
        assertThat(held("match-c")).containsExactly("BIRTH").isEqualTo(held("match-d")).isEqualTo(held("match-e"));
        assertThat(held("match-k")).isEmpty();
        tabTo("match-k");
        type("g");
        assertThat(held("match-k")).as("g: the first choice that begins so").containsExactly("SEX");
        assertThat(text("intake-match-state")).contains("hai cột");
        type("g");
        type("g");
        type("g");
        assertThat(held("match-k")).containsExactly("NOTE");

        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.shows("intake-faulty")).as("nothing is half-written").isTrue();
        assertThat(everything()).isEqualTo(before);
        TableView<?> rows = window.find("intake-rows", TableView.class);
        assertThat(rows.getItems()).as("the wrong ones are named").hasSize(2);

        press(KeyCode.F8);
        assertThat(focusedId()).startsWith("cell-");
        press(KeyCode.CONTROL, KeyCode.A);
        type("28-2-1951");
        press(KeyCode.ENTER);
        assertThat(rows()).isEqualTo(1);
        press(KeyCode.F8);
        press(KeyCode.CONTROL, KeyCode.A);
        type("7/4/2003");
        press(KeyCode.ENTER);
        assertThat(window.shows("intake-ready")).isTrue();
        assertThat(text("intake-corrected")).contains("2 ô");

        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.shows("intake-done")).isTrue();
        List<Member> members = desk.look(records -> records.members().all());
        assertThat(members).hasSize(501);
        Member changed = card(WardXls.card(5));
        assertThat(changed.person().fullName()).isEqualTo(WardXls.name(5));
        assertThat(changed.person().ethnicity()).as("the list knows nothing of it").isEqualTo("Tày");
        assertThat(changed.person().identityNumber()).isEqualTo("036000000005");
        assertThat(changed.note()).isEqualTo("O");
        assertThat(String.valueOf(card(WardXls.card(WardXls.WRONG_BIRTH)).person().birth().day())).isEqualTo("1951-02-28");
        assertThat(Files.readAllBytes(file)).as("the file is as it was").isEqualTo(untouched);

        Path protocol = folder.resolve("protocol.docx");
        window.dialogs.toWrite = protocol;
        tabTo("intake-protocol");
        press(KeyCode.ENTER);
        assertThat(words(protocol)).contains("danh-sach.xls", "499", "28-2-1951", "Ô đã sửa khi xem trước");

        tabTo("intake-undo");
        press(KeyCode.ENTER);
        assertThat(window.shows("intake-undone")).isTrue();
        assertThat(everything()).isEqualTo(before);

        press(KeyCode.CONTROL, KeyCode.O);
        assertThat(window.shows("intake-match")).as("remembered for the same header").isFalse();
        assertThat(window.shows("intake-preview")).isTrue();
    }

    @Test
    void a_heading_nobody_knows_is_mended_once_for_all_rows_below_it_and_what_is_decided_stays() throws IOException {
        Path file = folder.resolve("tieu-de.xlsx");
        new TestWorkbook().sheet("Sheet1", "TT|Họ và tên|Ngày sinh|Ngày vào Đảng|Chính thức").line("I|Chi bộ thôn Lạ")
                .line("1|Lê Thị Một|12-1990|3/2/2015|3/2/2016").line("2|Lê Thị Hai|1991|3/2/2015|3/2/2016").write(file);
        window.dialogs.toRead = file;
        press(KeyCode.CONTROL, KeyCode.O);
        assertThat(held("match-e")).containsExactly("OFFICIAL_ON");
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rows()).isEqualTo(2);
        press(KeyCode.F8);
        assertThat(focusedId()).isEqualTo("cell-b2");
        press(KeyCode.CONTROL, KeyCode.A);
        type("P.4");
        press(KeyCode.ENTER);
        assertThat(window.shows("intake-ready")).isTrue();
        assertThat(rows()).as("no wrong ones are left, so all are shown").isEqualTo(2);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(desk.<List<Member>>look(records -> records.members().all())).extracting(each -> each.membership().cellCode())
                .filteredOn("P.4"::equals).hasSize(2);

        desk.change(records -> {
            records.campaigns().insert(List.of(new Campaign(2024, "124-2023", LocalDate.of(2024, 12, 31))));
            records.decisions().addYearActs(List.of(new YearAct(2024, null, YearAct.Kind.LOCKED, null, "Hoàng Thị Mai", Instant.now())));
            return true;
        });
        tabTo("intake-undo");
        press(KeyCode.ENTER);
        ListView<?> way = window.find("intake-in-the-way-list", ListView.class);
        assertThat(String.valueOf(way.getItems())).contains("Lê Thị Một", "2024", "Mở khóa");
    }

    @Test
    void a_cell_nobody_knows_is_mended_once_for_all_rows_that_name_it() throws IOException {
        Path file = folder.resolve("chi-bo.xlsx");
        new TestWorkbook().sheet("Sheet1", "Chi bộ|Họ và tên|Ngày sinh|Ngày vào Đảng").line("Thôn Lạ|Lê Thị Một|1990|3/2/2015")
                .line("Tổ 9|Lê Thị Ba|1990|3/2/2015").line("Thôn Lạ|Lê Thị Hai|1991|3/2/2015").write(file);
        window.dialogs.toRead = file;
        press(KeyCode.CONTROL, KeyCode.O);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(rows()).isEqualTo(3);
        press(KeyCode.F8);
        assertThat(focusedId()).isEqualTo("cell-a2");
        press(KeyCode.CONTROL, KeyCode.A);
        type("tdp 4");
        press(KeyCode.ENTER);
        assertThat(rows()).as("the other name stays").isEqualTo(1);
        assertThat(text("intake-corrected")).contains("2 ô");
        press(KeyCode.F8);
        assertThat(focusedId()).isEqualTo("cell-a3");
    }

    @Test
    void an_earlier_import_is_undone_from_the_list_or_refused_with_what_is_in_the_way() {
        press(KeyCode.CONTROL, KeyCode.O);
        assertThat(window.shows("intake-past")).as("the chooser was given up").isTrue();
        Member other = card("90000001");
        desk.change(records -> {
            records.members().update(List.of(new Member(
                    other.id(), other.code(), "90000002", other.person(), other.membership(), other.career(), other.note())));
            return true;
        });
        tabTo("intake-undo-past");
        press(KeyCode.ENTER);
        assertThat(window.shows("intake-in-the-way")).isTrue();
        ListView<?> way = window.find("intake-in-the-way-list", ListView.class);
        assertThat(String.valueOf(way.getItems())).contains("Người Khác Hẳn", "Số thẻ đảng viên");
        desk.change(records -> {
            records.members().update(List.of(other));
            return true;
        });
        tabTo("intake-next");
        press(KeyCode.ENTER);
        assertThat(window.shows("intake-undone")).isTrue();
        assertThat(desk.<List<Member>>look(records -> records.members().all())).isEmpty();
        press(KeyCode.ESCAPE);
        assertThat(window.shows("intake")).isFalse();
    }

    @Test
    void a_block_copied_from_a_spreadsheet_passes_the_same_checks_and_is_undone_at_once() {
        List<Object> before = everything();
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        // As the columns stand in the table: name, birth, sex, cell, position, card, admitted, status, code.
        window.dialogs.copied = "Nguyễn Thị Tên Mới\t1950\tNữ\tChi bộ tổ dân phố 1\tBí thư\t" + WardXls.card(5) + "\t03/02/1975\t\tD5\n"
                + "Lê Văn Thêm\t2/9/1990\tNam\tTổ dân phố 3\t\t91000001\t3-2-2015\tChính thức\t\n";
        press(KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.V);
        assertThat(window.shows("intake-ready")).isTrue();
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.shows("intake-done")).isTrue();
        assertThat(card(WardXls.card(5))).satisfies(each -> {
            assertThat(each.person().fullName()).isEqualTo("Nguyễn Thị Tên Mới");
            assertThat(each.code()).isEqualTo("D5");
            assertThat(each.career().partyPosition()).isEqualTo("Bí thư");
            assertThat(each.person().ethnicity()).isEqualTo("Tày");
        });
        assertThat(card("91000001").membership().cellCode()).isEqualTo("P.3");
        tabTo("intake-undo");
        press(KeyCode.ENTER);
        assertThat(everything()).isEqualTo(before);

        // With a header of its own only some columns of a known member need be there.
        press(KeyCode.CONTROL, KeyCode.DIGIT3);
        window.dialogs.copied = "Số thẻ ĐV\tHọ và tên\tSố điện thoại\n" + WardXls.card(5) + "\tNguyễn Thị Tên Cũ\t0912345678\n"
                + "99999999\tNgười Chưa Có\t0912345679\n";
        press(KeyCode.DOWN);
        press(KeyCode.CONTROL, KeyCode.V);
        press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.shows("intake-faulty")).as("a new member lacks birth, cell and admission").isTrue();
        assertThat(rows()).isEqualTo(1);
        assertThat(everything()).isEqualTo(before);
    }

    private List<Object> everything() {
        return desk.look((Records records) -> {
            List<Object> all = new ArrayList<>();
            all.addAll(records.organizations().all());
            all.addAll(records.members().all().stream().sorted((one, other) -> one.id().compareTo(other.id())).toList());
            all.addAll(records.campaigns().all());
            all.addAll(records.indicators().all());
            return all;
        });
    }

    private Member card(String number) {
        return desk.look(records -> records.members().all().stream()
                        .filter(each -> Objects.equals(each.cardNumber(), number)).findFirst())
                .orElseThrow();
    }

    private static String words(Path document) throws IOException {
        try (InputStream in = Files.newInputStream(document);
                XWPFWordExtractor words = new XWPFWordExtractor(new XWPFDocument(in))) {
            return words.getText();
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> held(String id) {
        return (List<String>) window.find(id, ComboBox.class).getValue();
    }

    private int rows() {
        return window.find("intake-rows", TableView.class).getItems().size();
    }

    private void tabTo(String id) {
        for (int i = 0; i < 60 && !id.equals(focusedId()); i++) {
            press(KeyCode.TAB);
        }
        assertThat(focusedId()).isEqualTo(id);
    }

    private String focusedId() {
        Node focused = window.call(() -> window.stage.getScene().getFocusOwner());
        return focused == null ? "" : String.valueOf(focused.getId());
    }

    private void press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void type(String words) {
        robot.write(words, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String text(String id) {
        return window.find(id, Label.class).getText();
    }
}
