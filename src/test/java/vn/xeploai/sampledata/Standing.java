package vn.xeploai.sampledata;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** A member's status and the half-open interval in which it holds; an absent end is unlimited. */
record Standing(String status, @Nullable LocalDate from, @Nullable LocalDate to) {
    static final Standing ORDINARY = new Standing("", null, null);
    static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final Set<String> GONE = Set.of(Contract.MOVED_AWAY, Contract.DIED, Contract.LEFT_PARTY);
    private static final Set<String> UNRATED = Set.of(Contract.EXEMPT, Contract.SUSPENDED);

    static Standing since(String status, LocalDate from) {
        return new Standing(status, from, null);
    }

    boolean goneOn(LocalDate day) {
        return GONE.contains(status) && inForce(day);
    }

    boolean unratedOn(LocalDate day) {
        return UNRATED.contains(status) && inForce(day);
    }

    String fromText() {
        return from == null ? "" : WRITTEN.format(from);
    }

    String toText() {
        return to == null ? "" : WRITTEN.format(to);
    }

    private boolean inForce(LocalDate day) {
        return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }
}
