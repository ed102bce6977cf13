package vn.xeploai.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * Tổ chức đảng qua các thời kỳ: an organization as it is and as it was.
 *
 * @param now since the last change
 * @param earlier the stretches before, earliest first
 */
public record DatedOrganization(Organization now, List<EarlierOrganization> earlier) {
    /** Puts the stretches in order; refuses those of another organization and two that end on one day. */
    public DatedOrganization {
        earlier = earlier.stream().sorted(Comparator.comparing(EarlierOrganization::until)).toList();
        LocalDate last = null;
        for (EarlierOrganization each : earlier) {
            if (!each.code().equals(now.code()) || each.until().equals(last)) {
                throw new IllegalArgumentException("not one history: " + now.code());
            }
            last = each.until();
        }
    }

    /** One that never changed. */
    public static DatedOrganization unchanged(Organization now) {
        return new DatedOrganization(now, List.of());
    }

    /** The code, which never changes. */
    public String code() {
        return now.code();
    }

    /** How it stood on that day; in a gap it exists until the gap began. */
    public Organization on(LocalDate day) {
        LocalDate before = null;
        for (EarlierOrganization each : earlier) {
            if (day.isBefore(each.until())) {
                DateSpan span = each.existed()
                        ? now.existence()
                        : new DateSpan(now.existence().since(), before == null ? now.existence().since() : before);
                return new Organization(each.code(), each.superiorCode(), each.name(), each.level(), each.type(), span);
            }
            before = each.until();
        }
        return now;
    }

    /** Whether it existed that day. */
    public boolean existedOn(LocalDate day) {
        return on(day).existence().covers(day);
    }

    /** The day of the last change, if there was one. */
    public Optional<LocalDate> lastChange() {
        return earlier.isEmpty() ? Optional.empty() : Optional.of(earlier.getLast().until());
    }

    /** The same with another present from that day on; a change on the day of the last one takes its place. */
    public DatedOrganization changedOn(LocalDate day, Organization after) {
        List<EarlierOrganization> stretches = new ArrayList<>(earlier);
        if (!day.equals(beginning())) {
            stretches.add(EarlierOrganization.of(now, day, true));
        }
        return new DatedOrganization(after, stretches);
    }

    /** The same, closed on that day. */
    public DatedOrganization closedOn(LocalDate day) {
        return new DatedOrganization(existing(new DateSpan(now.existence().since(), day)), earlier);
    }

    /** The same, existing again from that day on; must be closed, that day or before. */
    public DatedOrganization reopenedOn(LocalDate day) {
        LocalDate closed = now.existence().until();
        if (closed == null || day.isBefore(closed)) {
            throw new IllegalStateException("not closed on " + day);
        }
        List<EarlierOrganization> stretches = new ArrayList<>(earlier);
        if (day.isAfter(closed)) {
            if (!closed.equals(beginning())) {
                stretches.add(EarlierOrganization.of(now, closed, true));
            }
            stretches.add(EarlierOrganization.of(now, day, false));
        }
        return new DatedOrganization(existing(new DateSpan(now.existence().since(), null)), stretches);
    }

    /** Since when it is as it is now. */
    public @Nullable LocalDate beginning() {
        return lastChange().orElse(now.existence().since());
    }

    private Organization existing(DateSpan span) {
        return new Organization(now.code(), now.superiorCode(), now.name(), now.level(), now.type(), span);
    }
}
