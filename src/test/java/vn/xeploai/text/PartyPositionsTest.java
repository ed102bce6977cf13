package vn.xeploai.text;

import java.text.Normalizer;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PartyPositionsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Bí thư chi bộ|true", "BÍ THƯ|true", "bí  thư Chi bộ|true", "BT|true", "Chi ủy viên, Bí thư chi bộ|true",
        "Phó Bí thư Đảng ủy; Bí thư chi bộ|true", "Đảng ủy viên – Bí thư|true", "Phó bí thư|false", "Phó BT chi bộ|false",
        "PBT|false", "Chi ủy viên|false", "Thư ký|false", "Bí thư Đoàn|true"})
    void a_secretary_is_told_from_a_deputy(String position, boolean secretary) {
        assertThat(PartyPositions.isSecretary(position)).isEqualTo(secretary);
        assertThat(PartyPositions.isSecretary(Normalizer.normalize(position, Normalizer.Form.NFD))).isEqualTo(secretary);
    }
}
