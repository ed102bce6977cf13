package vn.xeploai.work.statistics;

import java.time.LocalDate;
import java.util.List;

/**
 * Đảng viên có mặt tại một ngày.
 *
 * @param day that day
 * @param rowsSpeak whether it is the reference day of the year, so that the year's rows say who counts where
 * @param members everybody in the strength
 */
public record PeopleOnDay(LocalDate day, boolean rowsSpeak, List<Counted> members) {
    /** Keeps its own copy. */
    public PeopleOnDay {
        members = List.copyOf(members);
    }

    /** The figures about some of them. */
    public Statistics of(People people) {
        return new Statistics(day, people, members);
    }
}
