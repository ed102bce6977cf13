package vn.xeploai.work.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Chronology;
import vn.xeploai.model.EarlierOrganization;
import vn.xeploai.model.Organization;

/** The organizations as they would be after the import, and the codes of rows too broken to become one. */
final class OrganizationBook {
    private final Map<String, Organization> known;
    private final Set<String> mentioned = new HashSet<>();
    private final List<EarlierOrganization> earlier;
    private @Nullable Chronology after;
    private boolean unreadable;

    OrganizationBook(Map<String, Organization> stored, List<EarlierOrganization> earlier) {
        known = new HashMap<>(stored);
        this.earlier = earlier;
    }

    /** The sheet of organizations cannot be read: then no code can be called unknown. */
    void markUnreadable() {
        unreadable = true;
    }

    void mention(String code) {
        mentioned.add(code);
    }

    void put(Organization organization) {
        known.put(organization.code(), organization);
    }

    /** The organization of that code, unless its row is broken. */
    Optional<Organization> find(String code) {
        return Optional.ofNullable(known.get(code));
    }

    boolean isUnknown(String code) {
        return !unreadable && !known.containsKey(code) && !mentioned.contains(code);
    }

    /** The codes from that organization up to itself, empty when it stands in no ring. */
    List<String> ring(Organization from) {
        List<String> path = new ArrayList<>(List.of(from.code()));
        Set<String> seen = new HashSet<>(path);
        @Nullable String next = from.superiorCode();
        while (next != null) {
            path.add(next);
            if (!seen.add(next)) {
                return next.equals(from.code()) ? path : List.of();
            }
            next = find(next).map(Organization::superiorCode).orElse(null);
        }
        return List.of();
    }

    /** How organizations will be and have been; asked when all codes are known. */
    Chronology after() {
        Chronology all = after;
        if (all == null) {
            all = Chronology.of(List.copyOf(known.values()), earlier);
            after = all;
        }
        return all;
    }

    /** The last day of a past tree in which that organization would stand below itself; asked when all codes are known. */
    Optional<LocalDate> ringInThePast(Organization from) {
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        return after().ring(from.code()).map(Chronology.Ring::day);
    }
}
