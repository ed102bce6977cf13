package vn.xeploai.model;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Cây tổ chức qua các thời kỳ: every organization as it is and as it was, and so the tree of any day. */
public final class Chronology {
    private final Map<String, DatedOrganization> byCode;
    private final List<Organization> now;
    private final boolean everChanged;

    private Chronology(Map<String, DatedOrganization> byCode) {
        this.byCode = byCode;
        now = byCode.values().stream().map(DatedOrganization::now).toList();
        everChanged = byCode.values().stream().anyMatch(each -> !each.earlier().isEmpty());
    }

    /** Of what is and what was; the order of the organizations stays. */
    public static Chronology of(List<Organization> now, List<EarlierOrganization> earlier) {
        Map<String, List<EarlierOrganization>> before =
                earlier.stream().collect(Collectors.groupingBy(EarlierOrganization::code));
        return of(now.stream()
                .map(each -> new DatedOrganization(each, before.getOrDefault(each.code(), List.of())))
                .toList());
    }

    /** Of organizations with their past. */
    public static Chronology of(Collection<DatedOrganization> organizations) {
        return new Chronology(organizations.stream().collect(Collectors.toMap(
                DatedOrganization::code, Function.identity(),
                (one, other) -> {
                    throw new IllegalArgumentException("code twice: " + other.code());
                },
                LinkedHashMap::new)));
    }

    /** All with their past. */
    public Collection<DatedOrganization> all() {
        return List.copyOf(byCode.values());
    }

    /** The organization of that code. */
    public Optional<DatedOrganization> find(@Nullable String code) {
        return Optional.ofNullable(code).map(byCode::get);
    }

    /** Every organization as it stood on that day; those not there that day are in the list too, their dates say so. */
    public List<Organization> on(LocalDate day) {
        return everChanged ? byCode.values().stream().map(each -> each.on(day)).toList() : now;
    }

    /** The same with those in place of the ones of their code. */
    public Chronology with(Collection<DatedOrganization> changed) {
        Map<String, DatedOrganization> after = new LinkedHashMap<>(byCode);
        changed.forEach(each -> after.put(each.code(), each));
        return of(after.values().stream().sorted(Comparator.comparing(DatedOrganization::code)).toList());
    }

    /** The days on which anything was changed. */
    public Set<LocalDate> changeDays() {
        return byCode.values().stream()
                .flatMap(each -> each.earlier().stream())
                .map(EarlierOrganization::until)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Whether that organization stood below itself on any day. */
    public Optional<Ring> ring(String code) {
        Set<LocalDate> days = new TreeSet<>(changeDays());
        days.add(LocalDate.MAX);
        for (LocalDate next : days) {
            LocalDate day = next.equals(LocalDate.MAX) ? next : next.minusDays(1);
            if (isRing(code, day)) {
                return Optional.of(new Ring(code, next.equals(LocalDate.MAX) ? null : day));
            }
        }
        return Optional.empty();
    }

    private boolean isRing(String code, LocalDate day) {
        Set<String> seen = new HashSet<>();
        String next = code;
        while (next != null && seen.add(next)) {
            next = find(next).map(each -> each.on(day).superiorCode()).orElse(null);
            if (code.equals(next)) {
                return true;
            }
        }
        return false;
    }

    /**
     * An organization below itself.
     *
     * @param code the organization
     * @param day a day on which it would be so, {@code null} for now
     */
    public record Ring(String code, @Nullable LocalDate day) {}
}
