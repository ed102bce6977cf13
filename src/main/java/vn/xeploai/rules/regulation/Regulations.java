package vn.xeploai.rules.regulation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Các bộ quy định từ 2008 đến nay, chosen by assessment year, never by the day of a meeting.
 */
public final class Regulations {
    private final List<Edition> editions;

    /** Takes the editions. @throws IllegalArgumentException when two of them claim the same year */
    public Regulations(List<Edition> editions) {
        this.editions = editions.stream()
                .sorted(Comparator.comparingInt(Edition::firstYear))
                .toList();
        for (int i = 1; i < this.editions.size(); i++) {
            Edition earlier = this.editions.get(i - 1);
            Edition later = this.editions.get(i);
            if (earlier.rules(later.firstYear())) {
                throw new IllegalArgumentException(earlier.id() + " and " + later.id() + " claim the same year");
            }
        }
    }

    /** Oldest first. */
    public List<Edition> editions() {
        return editions;
    }

    /** The edition that ruled that year; empty for years before the first known one. */
    public Optional<Edition> of(int year) {
        return editions.stream().filter(edition -> edition.rules(year)).findFirst();
    }
}
