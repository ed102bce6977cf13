package vn.xeploai.rules.reconcile;

import java.text.Normalizer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.xeploai.rules.reconcile.LevelLabel.Role;

import static org.assertj.core.api.Assertions.assertThat;

class LevelLabelTest {
    @ParameterizedTest
    @CsvSource({
        "HTXSNV, LEVEL, 1, 1", "Hoàn thành xuất sắc nhiệm vụ, LEVEL, 1, 1", "A – HTXSNV, LEVEL, 1, 1", "Xuất sắc, LEVEL, 1, 1",
        "'Trong sạch, vững mạnh', LEVEL, 1, 1", "TSVM tiêu biểu, LEVEL, 1, 1", "Tiêu biểu, LEVEL, 1, 1",
        "Hoàn thành tốt nhiệm vụ, LEVEL, 2, 2", "'Đủ tư cách, hoàn thành tốt nhiệm vụ', LEVEL, 2, 2", "ĐTC HTTNV, LEVEL, 2, 2",
        "hoan thanh nhiem vu, LEVEL, 3, 3", "HTTNV (không gồm HTXSNV), LEVEL, 2, 2",
        "Không hoàn thành nhiệm vụ, LEVEL, 4, 4", "Yếu kém, LEVEL, 4, 4", "Chưa hoàn thành / vi phạm tư cách, LEVEL, 4, 4",
        "Vi phạm tư cách / không HTNV, LEVEL, 4, 4", "đồng ý HTTNV, LEVEL, 2, 2", "được xếp loại HTTNV, LEVEL, 2, 2",
        "HTTNV trở lên, LEVELS_TOGETHER, 1, 2", "Hoàn thành tốt nhiệm vụ trở lên, LEVELS_TOGETHER, 1, 2", "HTTNV or better, LEVELS_TOGETHER, 1, 2",
        "HTXSNV + HTTNV, LEVELS_TOGETHER, 1, 2", "HTTNV+, LEVELS_TOGETHER, 1, 2", "≥ HTTNV, LEVELS_TOGETHER, 1, 2",
        "HTNV trở xuống, LEVELS_TOGETHER, 3, 4", "Khá trở lên, LEVELS_TOGETHER, 0, 0",
        "được đánh giá, ASSESSED, 0, 0", "'được kiểm điểm, đánh giá', ASSESSED, 0, 0", "Số được xếp loại, ASSESSED, 0, 0",
        "chưa đánh giá, OUTSIDE, 0, 0", "miễn (mới kết nạp chưa đủ 6 tháng), OUTSIDE, 0, 0", "không đánh giá (thành lập dưới 6 tháng), OUTSIDE, 0, 0",
        "đảng viên dự bị (không xếp loại), OUTSIDE, 0, 0", "Chờ xác minh, OUTSIDE, 0, 0", "Tổng cộng, TOTAL, 0, 0", "Tổng số, TOTAL, 0, 0",
        "đã học tập, LEVEL, 0, 0"
    })
    void words_are_understood(String words, Role role, int best, int worst) {
        assertThat(LevelLabel.of(words)).extracting(LevelLabel::role, LevelLabel::best, LevelLabel::worst)
                .containsExactly(role, best, worst);
        String decomposed = Normalizer.normalize(words, Normalizer.Form.NFD);
        assertThat(LevelLabel.of(decomposed)).isEqualTo(LevelLabel.of(words));
    }

    @ParameterizedTest
    @CsvSource({
        "TSVM tiêu biểu (trong TSVM), tsvm", "HTXSNV (trong HTTNV trở lên), httnv tro len", "HTXSNV so với số HTTNV, httnv",
        "'- Trong đó: TSVM tiêu biểu', ''", "Trong sạch vững mạnh,", "HTTNV (trong đó HTXSNV),", "HTXSNV,"
    })
    void what_a_line_lies_in_is_understood(String words, String inside) {
        assertThat(LevelLabel.of(words).inside()).isEqualTo(inside);
    }

    @Test
    void only_a_wider_line_covers_another() {
        LevelLabel good = LevelLabel.of("HTTNV trở lên");
        assertThat(good.covers(LevelLabel.of("HTXSNV"))).isTrue();
        assertThat(good.covers(LevelLabel.of("HTTNV"))).isTrue();
        assertThat(good.covers(LevelLabel.of("HTNV"))).isFalse();
        assertThat(good.covers(good)).isFalse();
        assertThat(good.covers(LevelLabel.of("đã học tập"))).isFalse();
        assertThat(LevelLabel.of("HTNV trở lên").covers(good)).isTrue();
        assertThat(LevelLabel.of("HTTNV").covers(LevelLabel.of("HTXSNV"))).isFalse();
        assertThat(LevelLabel.of("Khá trở lên").covers(LevelLabel.of("HTXSNV"))).isFalse();
    }
}
