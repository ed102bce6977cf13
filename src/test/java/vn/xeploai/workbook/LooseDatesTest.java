package vn.xeploai.workbook;

import java.math.BigDecimal;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.xeploai.model.BirthDate;
import vn.xeploai.workbook.xlsx.RawValue;

import static org.assertj.core.api.Assertions.assertThat;

class LooseDatesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "20-10-2008|2008-10-20", "11.1.2023|2023-01-11", "1/2/99|1999-02-01", "03/02/1930|1930-02-03", "3 / 2 / 1930|1930-02-03", "1930-02-03|1930-02-03",
        "ngày 3 tháng 2 năm 1985|1985-02-03", "3 tháng 2 năm 1985|1985-02-03", "2/9/21|2021-09-02", "2/9/45|1945-09-02", "2/9/44|2044-09-02", "33270|1991-02-01", "29/02/2000|2000-02-29"})
    void dates_are_read_as_people_type_them(String written, LocalDate day) {
        assertThat(LooseDates.day(new RawValue.Text(written), written)).isEqualTo(new Understood.Value(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31/02/1985", "29-02-1999", "12/31/1990", "0/1/1990"})
    void days_that_do_not_exist_are_told(String written) {
        assertThat(LooseDates.day(new RawValue.Text(written), written)).hasToString("Wrong[problem=NO_SUCH_DAY, arguments={}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1985", "2/1985", "năm 85", "1/2/3/1999", "x", "99999", "1/2/1799", "12345678"})
    void what_is_no_date_is_told(String written) {
        assertThat(LooseDates.day(new RawValue.Text(written), written)).hasToString("Wrong[problem=NOT_A_DATE, arguments={}]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1960|1960", "1960.0|1960", "Sinh năm 1960|1960", "00/00/1960|1960", "../../1960|1960", "--/--/1960|1960", "năm 1960|1960"})
    void a_birth_date_may_be_a_year_alone(String written, int year) {
        assertThat(LooseDates.birth(new RawValue.Text(written), written)).isEqualTo(new Understood.Value(BirthDate.in(year)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1/2/08|2008-02-01", "1/2/15|1915-02-01", "1/2/60|1960-02-01"})
    void two_digits_of_a_birth_year_mean_the_century_of_a_living_member(String written, LocalDate day) {
        assertThat(LooseDates.birth(new RawValue.Text(written), written)).isEqualTo(new Understood.Value(BirthDate.on(day)));
    }

    @Test
    void numbers_are_years_or_numbers_of_days() {
        assertThat(LooseDates.birth(new RawValue.Figure(new BigDecimal(1960), 0), "1960")).isEqualTo(new Understood.Value(BirthDate.in(1960)));
        assertThat(LooseDates.birth(new RawValue.Figure(new BigDecimal(21_947), 0), "21947"))
                .isEqualTo(new Understood.Value(BirthDate.on(LocalDate.of(1960, 2, 1))));
        assertThat(LooseDates.day(new RawValue.Figure(new BigDecimal(1985), 0), "1985")).isInstanceOf(Understood.Wrong.class);
    }
}
