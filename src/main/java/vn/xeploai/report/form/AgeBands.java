package vn.xeploai.report.form;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import vn.xeploai.model.BirthDate;

/** Tuổi đời, tuổi Đảng in whole years, and the bands they are counted in. */
final class AgeBands {
    /** First years of the bands of age. */
    static final List<Integer> AGE = List.of(0, 31, 41, 51, 61);
    /** First years of the bands of Party age. */
    static final List<Integer> PARTY_AGE = List.of(0, 10, 20, 30, 40, 50, 60);

    private AgeBands() {}

    /** By the day where it is known, else by the year alone. */
    static int age(BirthDate birth, LocalDate day) {
        LocalDate born = birth.day();
        return born == null ? Math.max(0, day.getYear() - birth.year()) : years(born, day);
    }

    /** Whole years that have passed. */
    static int years(LocalDate since, LocalDate day) {
        return Math.max(0, (int) ChronoUnit.YEARS.between(since, day));
    }

    /** Index of the band that holds so many years. */
    static int band(List<Integer> starts, int years) {
        int band = 0;
        while (band + 1 < starts.size() && years >= starts.get(band + 1)) {
            band++;
        }
        return band;
    }
}
