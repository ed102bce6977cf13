package vn.xeploai.ui.shell;

import java.util.Objects;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.ui.fake.MemoryDesk;
import vn.xeploai.ui.members.MembersDesk;
import vn.xeploai.work.keeping.FieldValues;
import vn.xeploai.work.keeping.Step;
import vn.xeploai.work.statistics.Dimension;

/** Ways to states of the place Đảng viên. */
final class MemberShots {
    private MemberShots() {}

    static void open(TestWindow window) {
        press(window, "go-members");
        window.run(() -> {
            TextField search = window.find("members-search", TextField.class);
            search.fireEvent(new ActionEvent());
        });
    }

    static void errors(TestWindow window) {
        open(window);
        type(window, "field-full-name", "");
        type(window, "field-birth", "31/02/1970");
        type(window, "field-cell", "tổ dân phố");
        type(window, "field-card-number", "11.000002");
        type(window, "field-phone", "0900000001");
        window.run(() -> window.find("field-birth", TextField.class).requestFocus());
    }

    static void history(TestWindow window) {
        open(window);
        type(window, "field-party-position", "Chi ủy viên");
        type(window, "field-phone", "0900000001");
        type(window, "field-residence", "Số 12, tổ dân phố 3");
        press(window, "member-save", "field-identity-number-show", "member-history-toggle");
    }

    static void clash(TestWindow window) {
        MemoryDesk memory = Invented.members();
        window.run(() -> window.window.opened(Desks.services(memory, (_, _) -> Desks.clean(() -> {}))));
        open(window);
        type(window, "field-phone", "0900000001");
        MembersDesk other = Desks.members(memory);
        String name = window.find("member-title", Label.class).getText();
        memory.people.stream().filter(each -> each.person().fullName().equals(name)).toList().forEach(each -> {
            FieldValues typed = FieldValues.of(each).with(MemberField.NOTE, "Chuyển công tác từ tháng 9");
            Member theirs = Objects.requireNonNull(other.keep().check(each.id(), typed, each).member());
            other.keep().apply(Step.changing(each, theirs));
        });
        press(window, "member-save");
    }

    static void bulk(TestWindow window) {
        press(window, "go-members");
        window.run(() -> window.find("members-table", TableView.class).getSelectionModel().selectRange(2, 14));
        press(window, "members-bulk");
        window.run(() -> select(window.find("bulk-field", ComboBox.class), MemberField.POLITICAL_THEORY));
        type(window, "bulk-value", "Trung cấp");
    }

    static void bin(TestWindow window) {
        open(window);
        press(window, "member-to-bin", "members-bin");
    }

    static void statistics(TestWindow window) {
        press(window, "go-members", "members-page-2");
    }

    static void cross(TestWindow window) {
        statistics(window);
        window.run(() -> {
            choose(window, "statistics-by", Dimension.PARTY_POSITION);
            choose(window, "statistics-across", Optional.of(Dimension.AGE));
        });
    }

    static void longCross(TestWindow window) {
        statistics(window);
        window.run(() -> {
            choose(window, "statistics-by", Dimension.PARTY_AGE);
            choose(window, "statistics-across", Optional.of(Dimension.PARTY_AGE));
            choose(window, "statistics-by", Dimension.PARTY_POSITION);
        });
    }

    static void behind(TestWindow window) {
        statistics(window);
        press(window, "statistics-figure-3");
    }

    static void wrongDay(TestWindow window) {
        statistics(window);
        type(window, "statistics-day", "31/02/2025");
    }

    static void records(TestWindow window) {
        open(window);
        press(window, "member-records-toggle", "record-add-discipline");
        window.run(() -> choose(window, "record-field-what", "WARNING"));
        type(window, "record-field-since", "03/05/2025");
        type(window, "record-field-document", "12-QĐ/UBKT");
        press(window, "record-save", "record-add-residence-comment");
        type(window, "record-field-year", "2025");
        type(window, "record-field-since", "01/11/2025");
        press(window, "record-save", "record-add-missing-paper");
        window.run(() -> choose(window, "record-field-what", "COURSE"));
        type(window, "record-field-since", "31/02/2025");
    }

    static void positions(TestWindow window) {
        open(window);
        press(window, "member-records-toggle", "record-add-party-position");
        type(window, "record-field-what", "Phó bí thư chi bộ");
        type(window, "record-field-since", "01/06/2015");
        type(window, "record-field-until", "10/05/2020");
        press(window, "record-save", "record-add-party-position");
        type(window, "record-field-what", "Bí thư chi bộ");
        type(window, "record-field-since", "10/05/2020");
        type(window, "record-field-body", "Chi bộ tổ dân phố 3");
        press(window, "record-save", "record-add-other-position");
        type(window, "record-field-what", "Trưởng ban công tác Mặt trận");
        type(window, "record-field-since", "31/02/2021");
    }

    static void dated(TestWindow window) {
        positions(window);
        press(window, "record-give-up", "member-records-toggle");
        window.run(() -> window.find("field-party-position", TextField.class).requestFocus());
    }

    static void guests(TestWindow window) {
        press(window, "go-members", "members-page-4");
        guest(window, "Hồ Thị Khách", "P.01", "Sở Y tế tỉnh, Chi bộ Văn phòng Sở", "01/06/2021", "GOOD");
        guest(window, "Công Tằng Tôn Nữ Thị Minh Nguyệt", "P.02", "Trường Đại học Khoa học, Đảng bộ Đại học vùng", "15/09/2023", "");
        guest(window, "Lê Văn Bảy", "P.02", "Công ty Điện lực", "02/01/2020", "NO_REMARK");
        press(window, "guests-add");
        type(window, "guest-full-name", "Trần Thị Út");
        type(window, "guest-cell", "P");
        type(window, "guest-since", "31/02/2025");
    }

    private static void guest(TestWindow window, String name, String cell, String home, String since, String comment) {
        press(window, "guests-add");
        type(window, "guest-full-name", name);
        type(window, "guest-birth-year", "1980");
        type(window, "guest-cell", cell);
        type(window, "guest-home", home);
        type(window, "guest-since", since);
        window.run(() -> choose(window, "guest-comment", comment));
        press(window, "guest-save");
    }

    static void badges(TestWindow window) {
        press(window, "go-members", "members-page-3");
        type(window, "badges-year", "2031");
    }

    static void export(TestWindow window) {
        press(window, "go-members");
        window.run(() -> ((CheckMenuItem) window.find("members-columns", MenuButton.class).getItems().getLast()).setSelected(true));
        press(window, "members-export");
    }

    @SuppressWarnings("unchecked")
    private static void choose(TestWindow window, String id, Object value) {
        ((ComboBox<Object>) window.stage.getScene().lookup("#" + id)).setValue(value);
    }

    static void failing(TestWindow window) {
        MembersDesk failing = Desks.members(new FailingDesk(new ProblemException(Desks.Code.LOCKED.error())));
        Services real = Desks.services(Invented.members(), (_, _) -> Desks.clean(() -> {}));
        window.run(() -> window.window.opened(new Services(
                real.figures(), real.papers(), real.intake(),
                new Services.Registers(failing, real.registers().organizing()), real.review())));
        press(window, "go-members");
    }

    @SuppressWarnings("unchecked")
    private static void select(ComboBox<?> box, MemberField field) {
        ((ComboBox<MemberField>) box).setValue(field);
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
