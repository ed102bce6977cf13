package vn.xeploai.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Chức vụ, tình trạng có ngày của một đảng viên: what the dated lines make of a record on a day. Positions without a day are
 * those held now; they are taken to have been held since the last dated one ended.
 *
 * @param lines of one member; other kinds are passed over
 */
public record Stretches(List<MemberRecord> lines) {
    /** Lines that say what a member was from a day to a day. */
    public static final Set<MemberRecord.Kind> KINDS = Set.copyOf(EnumSet.of(
            MemberRecord.Kind.PARTY_POSITION, MemberRecord.Kind.OTHER_POSITION, MemberRecord.Kind.PAST_STATUS));
    /** Without any. */
    public static final Stretches NONE = new Stretches(List.of());

    private static final String BETWEEN = "; ";
    private static final String MARKS = "[;,\\n]";

    /** Keeps its own copy. */
    public Stretches {
        lines = List.copyOf(lines);
    }

    /** The same person with the positions of that day. */
    public Career career(Career now, LocalDate day) {
        return lines.isEmpty() ? now : with(
                now, position(MemberRecord.Kind.PARTY_POSITION, now.partyPosition(), day),
                position(MemberRecord.Kind.OTHER_POSITION, now.otherPosition(), day));
    }

    /** The positions of that kind on that day, «;» between them; {@code null} for none. */
    public @Nullable String position(MemberRecord.Kind kind, @Nullable String now, LocalDate day) {
        List<MemberRecord> dated = of(kind);
        if (dated.isEmpty()) {
            return now;
        }
        List<String> held = new ArrayList<>();
        dated.stream().filter(each -> span(each).covers(day)).flatMap(each -> Stream.ofNullable(each.what())).forEach(held::add);
        boolean sinceLastEnd = dated.stream().map(MemberRecord::until).filter(Objects::nonNull).noneMatch(day::isBefore);
        if (sinceLastEnd) {
            parts(now).filter(part -> isNotIn(lasting(dated), part)).forEach(held::add);
        }
        return joined(held);
    }

    /**
     * Positions held now after a dated line took the place of another, so that the record says what the lines say.
     *
     * @param now as the record has them
     * @param before {@code null} for a new line
     * @param after {@code null} for a line that is taken away
     */
    public static @Nullable String held(@Nullable String now, @Nullable MemberRecord before, @Nullable MemberRecord after) {
        String left = lasting(before);
        String taken = lasting(after);
        if (Objects.equals(left, taken) || (left == null && taken != null && !isNotIn(parts(now).toList(), taken))) {
            return now;
        }
        List<String> held = new ArrayList<>(parts(now).filter(part -> left == null || isNotIn(List.of(left), part)).toList());
        if (taken != null) {
            held.add(taken);
        }
        return held.equals(parts(now).toList()) ? now : joined(held);
    }

    /** The same membership with the status of that day, where an earlier one is on record. */
    public Membership membership(Membership now, LocalDate day) {
        return of(MemberRecord.Kind.PAST_STATUS).stream()
                .filter(each -> each.what() != null && span(each).covers(day))
                .findFirst()
                .map(each -> new Membership(
                        now.cellCode(), now.admittedOn(), now.officialOn(),
                        MembershipStatus.valueOf(Objects.requireNonNull(each.what())), span(each)))
                .orElse(now);
    }

    /** The same career with other positions. */
    public static Career with(Career career, @Nullable String party, @Nullable String other) {
        return new Career(
                party, other, career.schooling(), career.qualification(), career.politicalTheory(), career.occupation(),
                career.scoreGroup());
    }

    private List<MemberRecord> of(MemberRecord.Kind kind) {
        return lines.stream()
                .filter(each -> each.kind() == kind)
                .sorted(Comparator.comparing(MemberRecord::since, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(MemberRecord::id))
                .toList();
    }

    private static DateSpan span(MemberRecord line) {
        return new DateSpan(line.since(), line.until());
    }

    private static List<String> lasting(List<MemberRecord> dated) {
        return dated.stream().flatMap(each -> Stream.ofNullable(lasting(each))).toList();
    }

    private static @Nullable String lasting(@Nullable MemberRecord line) {
        return line == null || line.until() != null ? null : line.what();
    }

    private static boolean isNotIn(List<String> held, String part) {
        return held.stream().noneMatch(part::equalsIgnoreCase);
    }

    private static Stream<String> parts(@Nullable String words) {
        return words == null
                ? Stream.empty()
                : Stream.of(words.split(MARKS, -1)).map(String::strip).filter(part -> !part.isEmpty());
    }

    private static @Nullable String joined(List<String> held) {
        return held.isEmpty() ? null : String.join(BETWEEN, held.stream().distinct().toList());
    }
}
