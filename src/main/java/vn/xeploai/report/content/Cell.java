package vn.xeploai.report.content;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

import vn.xeploai.rules.tally.Share;

/** Ô của một bảng: words or a number that knows where it comes from. */
public sealed interface Cell {
    /** Digits after the comma of every percentage in a report. */
    int DECIMALS = 1;

    /** Nothing belongs here. */
    record Blank() implements Cell {}

    /** Words; never a formula, whatever they begin with. */
    record Words(String text) implements Cell {}

    /** Ngày. */
    record Day(LocalDate date) implements Cell {}

    /** Số thứ tự. */
    record Ordinal(int number) implements Cell {}

    /** Số lượng. */
    record Count(int value, Figure figure) implements Cell {}

    /**
     * Tỷ lệ %.
     *
     * @param share numerator and denominator as counted
     * @param part where the numerator comes from
     * @param whole where the denominator comes from
     */
    record Percent(Share share, Figure part, Figure whole) implements Cell {
        /** The percentage as printed; empty where there is nothing to divide by. */
        public Optional<BigDecimal> value() {
            return share.percent(DECIMALS);
        }
    }

    /** A number worked out by a rule or read from the records, not counted here; as many decimals as it has. */
    record Amount(BigDecimal value) implements Cell {
        /** A whole number. */
        public static Amount of(int value) {
            return new Amount(BigDecimal.valueOf(value));
        }
    }

    /** A share of something else than the three subjects. */
    record Ratio(Share share) implements Cell {
        /** The percentage as printed; empty where there is nothing to divide by. */
        public Optional<BigDecimal> value() {
            return share.percent(DECIMALS);
        }
    }

    /** Điểm phần trăm: the difference of two printed percentages. */
    record Points(Percent now, Percent before) implements Cell {
        /** The difference; empty where one of the two is missing. */
        public Optional<BigDecimal> value() {
            return now.share().pointsSince(before.share(), DECIMALS);
        }
    }
}
