package vn.xeploai.ui.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;

import vn.xeploai.boot.DeskIntake;
import vn.xeploai.model.Member;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.OneRobot;
import vn.xeploai.work.importing.ImportWorkbook;
import vn.xeploai.work.port.InMemoryDesk;
import vn.xeploai.work.port.Progress;
import vn.xeploai.workbook.ProgramWorkbook;
import vn.xeploai.workbook.TestWorkbook;

/** States of taking in a ward's list. */
final class IntakeShots {
    private static final String LONG = "Nguyễn Phước Hoàng Tôn Nữ Công Huyền Diệu Linh Thị Phương Thảo";

    private IntakeShots() {}

    static void match(TestWindow window) {
        open(window);
    }

    static void wrong(TestWindow window) {
        open(window);
        keys(KeyCode.CONTROL, KeyCode.ENTER);
        keys(KeyCode.F8);
    }

    static void rows(TestWindow window) {
        wrong(window);
        window.run(() -> window.find("intake-filter-1", ButtonBase.class).fire());
    }

    static void changed(TestWindow window) {
        wrong(window);
        window.run(() -> window.find("intake-filter-3", ButtonBase.class).fire());
    }

    static void written(TestWindow window) {
        wrong(window);
        correct("28-2-1951");
        keys(KeyCode.F8);
        correct("7/4/2003");
        keys(KeyCode.CONTROL, KeyCode.ENTER);
    }

    static void past(TestWindow window) {
        written(window);
        window.run(() -> window.find("intake-undo", ButtonBase.class).fire());
        keys(KeyCode.ESCAPE);
        window.dialogs.toRead = null;
        keys(KeyCode.CONTROL, KeyCode.O);
    }

    static void inTheWay(TestWindow window) {
        InMemoryDesk desk = open(window);
        window.dialogs.toRead = null;
        keys(KeyCode.ESCAPE);
        desk.change(records -> {
            records.members().update(records.members().all().stream().map(each -> new Member(
                    each.id(), each.code(), each.cardNumber(), each.person(), each.membership(), each.career(), "đã sửa")).toList());
            return true;
        });
        keys(KeyCode.CONTROL, KeyCode.O);
        window.run(() -> window.find("intake-undo-past", ButtonBase.class).fire());
    }

    private static void correct(String words) {
        keys(KeyCode.CONTROL, KeyCode.A);
        OneRobot.hands().write(words, 0);
        keys(KeyCode.ENTER);
    }

    private static InMemoryDesk open(TestWindow window) {
        InMemoryDesk desk = new InMemoryDesk();
        try {
            Path folder = Files.createTempDirectory("shots");
            TestWorkbook units = new TestWorkbook().sheet("Tổ chức", "Mã|Mã cấp trên|Tên tổ chức đảng|Cấp")
                    .line("P||Đảng bộ phường Sông Xanh|Đảng bộ cơ sở");
            for (int i = 1; i <= 5; i++) {
                units.line("P." + i + "|P|Chi bộ tổ dân phố " + i + "|Chi bộ trực thuộc");
            }
            units.sheet("Đảng viên", "Mã chi bộ|Họ và tên|Ngày sinh|Ngày vào Đảng|Số thẻ đảng viên|Dân tộc");
            for (int i = 1; i < 12; i++) {
                units.line("P.1|" + LONG + "|1950|03/02/1975|" + WardXls.card(i) + "|Tày");
            }
            ImportWorkbook errand = new ImportWorkbook(desk, EditionReader.shipped(), new ProgramWorkbook());
            errand.write(errand.plan(units.write(folder.resolve("to-chuc.xlsx")), Progress.NONE), Progress.NONE);
            window.dialogs.toRead = WardXls.write(folder.resolve("danh-sach-dang-vien-phuong-song-xanh.xls"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        Services all = Desks.services(desk);
        window.run(() -> window.window.opened(new Services(
                all.figures(), all.papers(),
                new Services.Intake(
                        new DeskIntake(desk, EditionReader.shipped(), new ProgramWorkbook()), all.intake().sample()),
                all.registers(), all.review())));
        keys(KeyCode.CONTROL, KeyCode.O);
        return desk;
    }

    private static void keys(KeyCode... keys) {
        OneRobot.hands().push(keys);
        org.testfx.util.WaitForAsyncUtils.waitForFxEvents();
    }
}
