package vn.xeploai.ui.shell;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationLevel;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.RatedWard;
import vn.xeploai.work.organizing.UnitLine;
import vn.xeploai.work.port.InMemoryDesk;

/** Ways to states of the place Tổ chức. */
final class UnitShots {
    private UnitShots() {}

    static void open(TestWindow window) {
        ward(window);
        key(window, 2, KeyCode.ENTER);
    }

    static void many(TestWindow window) {
        InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2024, 2025),
                "Chi bộ Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng và công nghiệp khu vực Sông Xanh số ", "",
                new int[500]);
        window.run(() -> window.window.opened(Desks.services(desk)));
        press(window, "go-organizations");
        key(window, 3, KeyCode.ENTER);
    }

    static void empty(TestWindow window) {
        window.run(() -> window.window.opened(Desks.services(new InMemoryDesk())));
        press(window, "go-organizations");
    }

    static void failing(TestWindow window) {
        Services real = Desks.services(new InMemoryDesk());
        Services broken = Desks.services(new FailingDesk(new ProblemException(Desks.Code.LOCKED.error())));
        window.run(() -> window.window.opened(new Services(
                real.figures(), real.papers(), real.intake(),
                new Services.Registers(real.registers().members(), broken.registers().organizing()), real.review())));
        press(window, "go-organizations");
    }

    static void errors(TestWindow window) {
        ward(window);
        key(window, 2, KeyCode.ENTER);
        type(window, "act-name", "");
        type(window, "act-superior", "P.02");
        type(window, "act-day", "31/12/2024");
    }

    static void closing(TestWindow window) {
        ward(window);
        key(window, 1, KeyCode.DELETE);
    }

    static void merge(TestWindow window) {
        ward(window);
        window.run(() -> table(window).getSelectionModel().selectRange(1, 3));
        key(window, -1, KeyCode.F6);
        window.run(() -> window.find("act-into-new", CheckBox.class).setSelected(true));
        type(window, "act-into", "P.20");
        type(window, "act-name", "Chi bộ khu phố Sông Xanh");
    }

    static void split(TestWindow window) {
        ward(window);
        key(window, 1, KeyCode.F7);
        type(window, "act-part-1-code", "P.1B");
        type(window, "act-part-1-name", "Chi bộ tổ dân phố 1B");
    }

    static void history(TestWindow window) {
        ward(window);
        key(window, 2, KeyCode.ENTER);
        type(window, "act-name", "Chi bộ tổ dân phố Hòa Bình");
        type(window, "act-type", "Tổ dân phố");
        type(window, "act-document", "15-QĐ/ĐU ngày 20/10/2026");
        press(window, "organization-save");
        window.run(() -> window.find("organization-tab-history", ButtonBase.class).fire());
    }

    static void earlier(TestWindow window) {
        ward(window);
        key(window, 3, KeyCode.DELETE);
        type(window, "act-members-to", "P.01");
        press(window, "organization-save", "organization-close");
        window.run(() -> window.find("organizations-with-ended", CheckBox.class).setSelected(true));
        type(window, "organizations-day", "2025");
    }

    private static void ward(TestWindow window) {
        InMemoryDesk desk = RatedWard.fill(new InMemoryDesk(), List.of(2024, 2025), 14, 9, 8, 12, 7, 3);
        desk.change(records -> {
            records.organizations().insert(List.of(
                    new Organization("P.B", "P", "Đảng bộ bộ phận khối trường học", OrganizationLevel.SECTIONAL_COMMITTEE,
                            "Trường học", DateSpan.ALWAYS),
                    new Organization("P.B1", "P.B", "Chi bộ Trường Tiểu học Sông Xanh", OrganizationLevel.SUBORDINATE_CELL,
                            "Trường học", new DateSpan(LocalDate.of(1998, 9, 5), null))));
            return true;
        });
        window.run(() -> window.window.opened(Desks.services(desk)));
        press(window, "go-organizations");
    }

    private static void key(TestWindow window, int row, KeyCode code) {
        window.run(() -> {
            TreeTableView<UnitLine> table = table(window);
            table.requestFocus();
            if (row >= 0) {
                table.getSelectionModel().clearAndSelect(row);
            }
            Node target = table;
            target.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        });
    }

    @SuppressWarnings("unchecked")
    private static TreeTableView<UnitLine> table(TestWindow window) {
        return (TreeTableView<UnitLine>) window.stage.getScene().getRoot().lookup("#organizations-table");
    }

    private static void type(TestWindow window, String id, String words) {
        window.run(() -> window.find(id, TextField.class).setText(words));
    }

    private static void press(TestWindow window, String... ids) {
        for (String id : ids) {
            window.run(window.find(id, ButtonBase.class)::fire);
        }
    }
}
