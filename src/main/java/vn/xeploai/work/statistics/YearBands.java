package vn.xeploai.work.statistics;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import vn.xeploai.model.BirthDate;

/** Tuổi đời, tuổi Đảng in whole years, and the bands they are counted in. */
public final class YearBands {
    /** First years of the bands of age; the office's own habit, not laid down anywhere we could read. */
    public static final List<Integer> AGE = List.of(0, 31, 41, 51, 61);
    /** First years of the bands of Party age. */
    public static final List<Integer> PARTY_AGE = List.of(0, 10, 20, 30, 40, 50, 60);

    private YearBands() {}

    /** By the day where it is known, else by the year alone. */
    public static int age(BirthDate birth, LocalDate day) {
        LocalDate born = birth.day();
        return born == null ? Math.max(0, day.getYear() - birth.year()) : years(born, day);
    }

    /** Whole years that have passed. */
    public static int years(LocalDate since, LocalDate day) {
        return Math.max(0, (int) ChronoUnit.YEARS.between(since, day));
    }

    /** Index of the band that holds so many years. */
    public static int band(List<Integer> starts, int years) {
        int band = 0;
        while (band + 1 < starts.size() && years >= starts.get(band + 1)) {
            band++;
        }
        return band;
    }

    static Group.Years of(List<Integer> starts, int years) {
        return groups(starts).get(band(starts, years));
    }

    static List<Group.Years> groups(List<Integer> starts) {
        List<Group.Years> groups = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            groups.add(new Group.Years(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : null));
        }
        return groups;
    }
}
