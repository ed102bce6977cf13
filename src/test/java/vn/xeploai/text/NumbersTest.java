package vn.xeploai.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import vn.xeploai.model.BirthDate;
import vn.xeploai.rules.tally.Share;

import static org.assertj.core.api.Assertions.assertThat;

class NumbersTest {
    @Test
    void numbers_are_written_as_the_office_writes_them_under_any_locale() {
        Locale before = Locale.getDefault();
        try {
            for (Locale locale : List.of(Locale.US, Locale.of("vi", "VN"), Locale.of("ar", "EG"))) {
                Locale.setDefault(locale);
                assertThat(Numbers.count(4935)).isEqualTo("4.935");
                assertThat(Numbers.percent(new Share(28, 29), 1)).isEqualTo("96,6");
                assertThat(Numbers.fraction(new Share(4424, 4777))).isEqualTo("4.424/4.777");
                assertThat(Numbers.decimal(new BigDecimal("1234.50"))).isEqualTo("1.234,50");
                assertThat(Dates.day(LocalDate.of(2026, 11, 1))).isEqualTo("01/11/2026");
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void nothing_to_divide_by_is_a_dash() {
        assertThat(Numbers.percent(new Share(0, 0), 1)).isEqualTo("–");
    }

    @Test
    void a_birth_date_may_be_a_year() {
        assertThat(Dates.birth(BirthDate.in(1960))).isEqualTo("1960");
        assertThat(Dates.birth(BirthDate.on(LocalDate.of(1960, 2, 3)))).isEqualTo("03/02/1960");
    }

    @Test
    void names_are_ordered_by_given_name_in_vietnamese() {
        assertThat(List.of("Trần Văn Đức", "Nguyễn Thị Ánh", "Lê Dũng", "Nguyễn Văn An", "Bùi Thị Ánh", "Ân").stream()
                        .sorted(VietnameseOrder.byGivenName()))
                .containsExactly("Nguyễn Văn An", "Bùi Thị Ánh", "Nguyễn Thị Ánh", "Ân", "Lê Dũng", "Trần Văn Đức");
    }

    @Test
    void search_ignores_accents() {
        assertThat(VietnameseOrder.folded("Nguyễn Văn Đức")).isEqualTo("nguyen van duc");
    }
}
