package vn.xeploai.sampledata;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** An invented member while the sample is being cast: first where and since when, the biography comes last. */
final class Person {
    static final int NO_OFFICE = 9;

    /** Place in the cell: 0 is the secretary, 1 the deputy, 2 a committee member; {@link #NO_OFFICE} the rest. */
    final int seat;

    final Unit cell;
    final Map<Integer, String> reasons = new HashMap<>();
    LocalDate admitted;
    Standing standing = Standing.ORDINARY;
    boolean troubled;
    Map<String, Object> details = Map.of();

    Person(Unit cell, int seat, LocalDate admitted) {
        this.cell = cell;
        this.seat = seat;
        this.admitted = admitted;
    }

    boolean standsOn(LocalDate day) {
        return !admitted.isAfter(day) && !standing.goneOn(day);
    }

    boolean isNewOn(LocalDate day) {
        return admitted.plusMonths(6).isAfter(day);
    }

    boolean isSecretary() {
        return seat == 0;
    }

    /** The reason written in the year's row, or empty. */
    String reason(int year) {
        return reasons.getOrDefault(year, "");
    }

    boolean ratableIn(int year) {
        LocalDate day = LocalDate.of(year, 12, 31);
        return standsOn(day) && !isNewOn(day) && !standing.unratedOn(day) && reason(year).isEmpty();
    }

    Object detail(String column) {
        return details.getOrDefault(column, "");
    }
}
