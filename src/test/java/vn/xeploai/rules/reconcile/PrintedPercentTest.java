package vn.xeploai.rules.reconcile;

import java.math.BigDecimal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class PrintedPercentTest {
    @ParameterizedTest
    @CsvSource({"-1, 1", "1.23, 1", "1, -1", "1, 16"})
    void what_cannot_be_printed_so_is_refused(BigDecimal value, int decimals) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PrintedPercent(value, decimals));
    }

    @Test
    void zeros_at_the_end_may_be_dropped_or_kept() {
        assertThat(new PrintedPercent(new BigDecimal("45.3"), 2).isRounded(53, 117)).isTrue();
        assertThat(new PrintedPercent(new BigDecimal("45.30"), 1).isRounded(53, 117)).isTrue();
        assertThat(new PrintedPercent(new BigDecimal("1E+2"), 0).isRounded(5, 5)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"96.6, 29, 28, 28", "0.0, 29, 0, 0", "100.0, 29, 29, 29", "11.3, 6659, 750, 755", "12.5, 4, 1, 0", "103.4, 29, 30, 29"})
    void implied_counts_are_exact(BigDecimal value, long whole, long low, long high) {
        assertThat(new PrintedPercent(value, value.scale()).counts(whole)).isEqualTo(new CountSpan(low, high));
    }
}
