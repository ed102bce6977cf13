package vn.xeploai.work.port.workbook;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WordingTest {
    @Test
    void blanks_breaks_and_invisible_characters_are_tidied() {
        assertThat(Wording.tidy("\u00a0 Họ\n và\u3000\u200btên \ufeff\t")).isEqualTo("Họ và tên");
        assertThat(Wording.tidy("a\u0000b\u00adc\ud800")).isEqualTo("a bc");
        assertThat(Wording.tidy(" \u00a0 ")).isEmpty();
    }

    @Test
    void decomposed_text_is_composed_and_tidy_text_is_left_as_it_is() {
        String composed = "Nguyễn Thị Ánh";
        assertThat(Wording.tidy(Normalizer.normalize(composed, Normalizer.Form.NFD))).isEqualTo(composed);
        assertThat(Wording.tidy(composed)).isSameAs(composed);
    }

    @Test
    void tone_marks_are_compared_wherever_they_stand() {
        assertThat(Wording.folded("Trình độ văn HOÁ")).isEqualTo(Wording.folded("trình độ văn hóa"));
        assertThat(Wording.folded("Thuý")).isEqualTo(Wording.folded("Thúy"));
        assertThat(Wording.folded("khoẻ")).isEqualTo(Wording.folded("khỏe"));
        assertThat(Wording.folded("hoặc hoàn quyền")).isEqualTo("hoặc hoàn quyền");
    }

    @Test
    void different_tones_and_letters_stay_different() {
        assertThat(Wording.folded("hóa")).isNotEqualTo(Wording.folded("hòa"));
        assertThat(Wording.folded("Đảng")).isNotEqualTo(Wording.folded("Dảng"));
    }

    @Test
    void the_icelandic_letter_often_typed_instead_counts_the_same() {
        assertThat(Wording.folded("\u00d0ảng viên")).isEqualTo("đảng viên");
    }

    @Test
    void keys_leave_punctuation_out() {
        assertThat(Wording.key("Trong sạch, vững mạnh.")).isEqualTo("trong sạch vững mạnh");
    }
}
