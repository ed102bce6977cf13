package vn.xeploai.workbook.fonts;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class LegacyFontTest {
    static Stream<Map.Entry<String, String>> tcvn() {
        return OldCodes.tcvn().entrySet().stream();
    }

    static Stream<Map.Entry<String, String>> vni() {
        return OldCodes.vni().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("tcvn")
    void every_letter_of_tcvn3_is_read(Map.Entry<String, String> letter) {
        assertThat(LegacyFont.TCVN3.unicode(letter.getValue())).isEqualTo(letter.getKey());
        assertThat(LegacyFont.TCVN3_CAPITALS.unicode(letter.getValue())).isEqualTo(letter.getKey().toUpperCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("vni")
    void every_letter_of_vni_is_read_alone_and_between_others(Map.Entry<String, String> letter) {
        assertThat(LegacyFont.VNI.unicode(letter.getValue())).isEqualTo(letter.getKey());
        assertThat(LegacyFont.VNI.unicode("ng" + letter.getValue() + "n")).isEqualTo("ng" + letter.getKey() + "n");
    }

    @Test
    void the_tables_are_whole_and_say_each_code_once() {
        assertThat(OldCodes.tcvn()).hasSize(74 + 7);
        assertThat(OldCodes.vni()).hasSize(74 * 2);
        assertThat(OldCodes.tcvn().values()).doesNotHaveDuplicates();
        assertThat(OldCodes.vni().values()).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "Nguyễn Văn Đức", "Trần Thị Thuỳ Dương", "Lê Quốc Khánh", "Đặng Hữu Phước", "Võ Thị Ngọc Huyền", "Bùi Xuân Trường", "Hoàng Kỷ",
        "Ủy ban nhân dân", "Phạm Quỳnh Như", "Đỗ Mỹ Uyên", "Cộng hòa xã hội chủ nghĩa Việt Nam", "nghiêng khuỷu ngoằn ngoèo", "thượng nghĩa"})
    void what_was_typed_comes_back(String text) {
        String nfc = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (!nfc.startsWith("Ủ")) {
            assertThat(LegacyFont.TCVN3.unicode(OldCodes.inTcvn(nfc))).isEqualTo(nfc);
        }
        assertThat(LegacyFont.VNI.unicode(OldCodes.inVni(nfc))).isEqualTo(nfc);
        assertThat(LegacyFont.TCVN3_CAPITALS.unicode(OldCodes.inTcvnCapitals(nfc))).isEqualTo(nfc.toUpperCase(java.util.Locale.ROOT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"NguyÔn V¨n §øc|Nguyễn Văn Đức", "Uû ban nh©n d©n|Uỷ ban nhân dân", "Céng hoµ x· héi|Cộng hoà xã hội"})
    void known_texts_in_tcvn3(String written, String seen) {
        assertThat(LegacyFont.TCVN3.unicode(written)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Nguyeãn Vaên Ñöùc|Nguyễn Văn Đức", "COÄNG HOØA XAÕ HOÄI|CỘNG HÒA XÃ HỘI", "Thò traán|Thị trấn", "Nguyeãn Thò Thuøy Döông|Nguyễn Thị Thùy Dương"})
    void known_texts_in_vni(String written, String seen) {
        assertThat(LegacyFont.VNI.unicode(written)).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"TrÇn ThÞ Ẩn|Trần Thị Ẩn", "D\u00ad¬ng Mü Ẩn|Dương Mỹ Ẩn", "®ång chÝ Ứng|đồng chí Ứng", "«Huế» số 3·4|«Huế» số 3·4"})
    void a_capital_of_unicode_among_old_letters_does_not_hide_them(String written, String seen) {
        assertThat(LegacyFont.TCVN3.unicode(written)).isEqualTo(seen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn Đức", "Đặng", "Nguye\u0302\u0303n", "ơ", "Trần Tâm"})
    void text_that_is_unicode_already_stays(String text) {
        for (LegacyFont each : LegacyFont.values()) {
            assertThat(each.unicode(text)).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "12/03/1960", "Binh", "P.01-2 (cu)", "“ABC”", "A… – B"})
    void what_has_no_accents_is_the_same_in_every_code(String text) {
        assertThat(LegacyFont.TCVN3.unicode(text)).isEqualTo(text);
        assertThat(LegacyFont.VNI.unicode(text)).isEqualTo(text);
    }

    @Test
    void the_font_is_told_by_its_name() {
        for (String each : List.of(".VnTime", ".vntime", ".VnArial", ".VnArial Narrow", ".VnCentury Schoolbook", " .VnTime ")) {
            assertThat(LegacyFont.named(each)).as(each).isEqualTo(LegacyFont.TCVN3);
        }
        for (String each : List.of(".VnTimeH", ".VnArialH", ".VnArial NarrowH", ".VNTIMEH")) {
            assertThat(LegacyFont.named(each)).as(each).isEqualTo(LegacyFont.TCVN3_CAPITALS);
        }
        for (String each : List.of("VNI-Times", "vni-helve", "VNI-Helve-Condense", "VNI Times")) {
            assertThat(LegacyFont.named(each)).as(each).isEqualTo(LegacyFont.VNI);
        }
        for (String each : List.of("Times New Roman", "Arial", "Calibri", "", "Vnu", "Vni")) {
            assertThat(LegacyFont.named(each)).as(each).isNull();
        }
        assertThat(LegacyFont.named(null)).isNull();
    }
}
