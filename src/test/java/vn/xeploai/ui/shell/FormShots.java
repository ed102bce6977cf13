package vn.xeploai.ui.shell;

import java.nio.file.Path;
import java.util.Map;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.report.content.ReportProblem;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.HeldTaskRunner;
import vn.xeploai.ui.reports.FormsDesk;
import vn.xeploai.work.port.Desk;

/** Ways to states of the place Báo cáo. */
final class FormShots {
    private static final int LIST_OF_MEMBERS = 7;
    private static final int BALLOT = 14;

    private FormShots() {}

    static void open(TestWindow window) {
        press(window, "go-reports");
    }

    static void done(TestWindow window) {
        open(window);
        write(window, LIST_OF_MEMBERS, "danh-sach-dang-vien_TT.03_2021.docx");
    }

    static void preview(TestWindow window) {
        open(window);
        press(window, "form-preview");
    }

    /** Lists on their side, with a page typed that there is not, after something was printed. */
    static void previewWide(TestWindow window) {
        preview(window);
        press(window, "preview-later", "preview-later", "preview-actual", "print-now");
        window.run(() -> window.find("print-pages", TextField.class).setText("900"));
    }

    /** Some fields written, one of them wrongly. */
    static void layout(TestWindow window) {
        open(window);
        press(window, "reports-layout");
        window.run(() -> window.find("layout-place", TextField.class).setText("Hương Xuân"));
        window.run(() -> window.find("layout-signer-name", TextField.class).setText("Nguyễn Thị Ngọc Ánh"));
        press(window, "layout-save");
        window.run(() -> window.find("layout-signed-on", TextField.class).setText("31/02/2022"));
        press(window, "layout-save");
    }

    static void refused(TestWindow window, Desk desk) {
        FormsDesk refusing = (_, _, _, _, _) -> {
            throw new ProblemException(Problem.error(
                    ReportProblem.TOO_MANY_CELLS, "", Map.of("cells", "233", "most", "200")));
        };
        window.run(() -> window.window.opened(Desks.services(desk, refusing)));
        open(window);
        write(window, BALLOT, "phieu-bieu-quyet_TT_2021.docx");
    }

    static void running(TestWindow window, HeldTaskRunner held) {
        window.run(held::releaseAll);
        open(window);
        write(window, LIST_OF_MEMBERS, "danh-sach-dang-vien_TT_2021.docx");
        window.run(() -> held.show(0.67));
    }

    private static void write(TestWindow window, int form, String file) {
        window.run(() -> window.find("forms", TableView.class).getSelectionModel().clearAndSelect(form));
        press(window, "form-format-2");
        window.dialogs.toWrite = Path.of("Bao-cao", file);
        press(window, "form-write");
    }

    private static void press(TestWindow window, String... ids) {
        for (String id : ids) {
            window.run(window.find(id, ButtonBase.class)::fire);
        }
    }
}
