package vn.xeploai.ui.members;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import vn.xeploai.model.GuestComment;
import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.text.Texts;
import vn.xeploai.ui.fake.Desks;
import vn.xeploai.ui.fake.DirectTaskRunner;
import vn.xeploai.ui.fake.FakeDialogs;
import vn.xeploai.ui.fake.Invented;
import vn.xeploai.work.keeping.GuestField;

import static org.assertj.core.api.Assertions.assertThat;

class GuestsViewModelTest {
    private final MembersDesk desk = Desks.members(Invented.members());
    private final GuestsViewModel model = new ListPages(
            new KeepingViewModel(desk, new DirectTaskRunner(), Texts.vietnamese()), desk, new DirectTaskRunner(),
            new FakeDialogs(), Texts.vietnamese()).guests();

    @BeforeEach
    void look() {
        desk.find().refresh();
        model.lookAt(2025, null);
        model.refresh();
        add("Hồ Thị Khách");
        add("Lê Văn Bảy");
    }

    @Test
    void what_is_kept_is_listed_found_without_accents_and_taken_back() {
        assertThat(names()).containsExactly("Lê Văn Bảy", "Hồ Thị Khách");
        model.search().set("le van");
        assertThat(names()).containsExactly("Lê Văn Bảy");
        model.search().set("");
        model.open(found("Lê Văn Bảy"));
        model.remove();
        assertThat(names()).containsExactly("Hồ Thị Khách");
        model.undo();
        model.undo();
        assertThat(names()).containsExactly("Hồ Thị Khách");
        model.redo();
        assertThat(model.countLine()).contains("2");
    }

    @Test
    void what_is_typed_is_not_lost_by_opening_somebody_else() {
        model.open(found("Hồ Thị Khách"));
        assertThat(model.isDirty()).isFalse();
        type(GuestField.NOTE, "tổ 4");
        model.open(found("Lê Văn Bảy"));
        assertThat(model.draft().words(GuestField.FULL_NAME).get()).isEqualTo("Hồ Thị Khách");
        assertThat(model.steps().notice().get()).isNotNull();
        assertThat(model.giveUp()).isTrue();
        assertThat(model.giveUp()).isFalse();
        model.save();
        assertThat(found("Hồ Thị Khách").note()).isNull();
    }

    @Test
    void a_comment_is_kept_in_the_year_it_was_opened_for_though_the_window_looks_at_another_one() {
        model.open(found("Hồ Thị Khách"));
        model.lookAt(2024, null);
        model.refresh();
        assertThat(model.isDirty()).isFalse();
        type(GuestField.COMMENT, "GOOD");
        model.save();
        assertThat(found("Hồ Thị Khách").comments()).extracting(GuestComment::year).containsExactly(2025);
    }

    private void add(String name) {
        model.begin();
        type(GuestField.FULL_NAME, name);
        type(GuestField.CELL, "P.11");
        type(GuestField.HOME, "Chi bộ Trường Tiểu học số 2");
        model.save();
    }

    private void type(GuestField field, String words) {
        model.draft().words(field).set(words);
    }

    private List<String> names() {
        return model.rows().get().stream().map(ResidenceGuest::fullName).toList();
    }

    private ResidenceGuest found(String name) {
        return model.rows().get().stream().filter(each -> each.fullName().equals(name)).findFirst().orElseThrow();
    }
}
