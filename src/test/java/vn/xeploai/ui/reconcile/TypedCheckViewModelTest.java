package vn.xeploai.ui.reconcile;

import org.junit.jupiter.api.Test;

import vn.xeploai.text.Texts;

import static org.assertj.core.api.Assertions.assertThat;

class TypedCheckViewModelTest {
    private final TypedCheckViewModel model = new TypedCheckViewModel(Texts.vietnamese());

    @Test
    void ninety_six_point_six_with_27_of_29_is_refused_at_once_with_the_reason() {
        type("96,6", "27", "29");
        assertThat(model.reply().get().sign()).isEqualTo(VerdictSign.WRONG);
        assertThat(model.reply().get().verdict()).isEqualTo("sai");
        assertThat(model.reply().get().sentence()).isEqualTo("27/29 = 93,1 %; với 29 thì 96,6 % chỉ có thể là 28.");
        model.count().set("28");
        assertThat(model.reply().get().sign()).isEqualTo(VerdictSign.RIGHT);
    }

    @Test
    void a_missing_count_is_inferred() {
        type("96,6", "", "29");
        assertThat(model.reply().get().sentence()).isEqualTo("Với 29 thì 96,6 % chỉ có thể là 28.");
    }

    @Test
    void nothing_is_said_while_something_is_missing() {
        assertThat(model.reply().get().isNone()).isTrue();
        type("96,6", "27", "");
        assertThat(model.reply().get().isNone()).isTrue();
    }

    @Test
    void a_decimal_mark_that_waits_for_its_digits_is_no_mistake() {
        type("96,", "28", "29");
        assertThat(model.reply().get().faulty()).isEmpty();
        type(" 97. ", "28", "29");
        assertThat(model.reply().get().sign()).isEqualTo(VerdictSign.RIGHT);
        type(",", "", "");
        assertThat(model.reply().get().isNone()).isTrue();
    }

    @Test
    void fields_that_cannot_be_used_are_marked() {
        type("x", "27", "0");
        assertThat(model.reply().get().faulty()).containsExactly("percent", "whole");
        assertThat(model.reply().get().sentence()).contains("\"x\" không phải tỷ lệ").contains("Mẫu số là 0");
    }

    private void type(String percent, String count, String whole) {
        model.percent().set(percent);
        model.count().set(count);
        model.whole().set(whole);
    }
}
