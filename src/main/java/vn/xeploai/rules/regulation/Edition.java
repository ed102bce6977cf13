package vn.xeploai.rules.regulation;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.LevelSet;
import vn.xeploai.model.SubjectType;

/**
 * Bộ quy định của một thời: what ruled a run of assessment years: documents, levels, provisions, and what was left out.
 *
 * @param id lasting id, e.g. {@code 132-2019}
 * @param regulation number and symbol printed with the results, e.g. {@code 132-QĐ/TW}
 * @param firstYear first assessment year
 * @param lastYear last assessment year, {@code null} while in force
 * @param citations documents and how sure their boundary is
 * @param organizationLevels levels of organizations and cells
 * @param memberLevels levels of members
 * @param provisions the rules as its articles lay them down
 * @param gaps articles that are no rule here, with the reason
 */
public record Edition(
        String id,
        String regulation,
        int firstYear,
        @Nullable Integer lastYear,
        List<Citation> citations,
        LevelSet organizationLevels,
        LevelSet memberLevels,
        List<Provision> provisions,
        List<Gap> gaps) {
    /** Keeps its own copies and refuses years the wrong way round. */
    public Edition {
        citations = List.copyOf(citations);
        provisions = List.copyOf(provisions);
        gaps = List.copyOf(gaps);
        if (lastYear != null && lastYear < firstYear) {
            throw new IllegalArgumentException(id + ": last year before first");
        }
    }

    /** An edition of which only documents and levels are known. */
    public Edition(
            String id,
            String regulation,
            int firstYear,
            @Nullable Integer lastYear,
            List<Citation> citations,
            LevelSet organizationLevels,
            LevelSet memberLevels) {
        this(id, regulation, firstYear, lastYear, citations, organizationLevels, memberLevels, List.of(), List.of());
    }

    /** The same edition with a local body's own provisions beside the central ones. */
    public Edition with(List<Provision> local) {
        List<Provision> all = Stream.concat(provisions.stream(), local.stream()).toList();
        return new Edition(id, regulation, firstYear, lastYear, citations, organizationLevels, memberLevels, all, gaps);
    }

    /** Tells whether its years are still running; only then may a rule forbid. */
    public boolean isInForce() {
        return lastYear == null;
    }

    /** The provisions that hold on that day for that kind of subject. */
    public List<Provision> provisionsOn(LocalDate day, SubjectKind subject) {
        return provisions.stream()
                .filter(each -> each.inForce().covers(day) && each.subjects().contains(subject))
                .toList();
    }

    /** Tells whether it rules that assessment year. */
    public boolean rules(int year) {
        return year >= firstYear && (lastYear == null || year <= lastYear);
    }

    /** The levels for that kind of subject. */
    public LevelSet levelsOf(SubjectType subject) {
        return subject == SubjectType.MEMBERS ? memberLevels : organizationLevels;
    }

    /** The levels for that kind of subject; a leadership collective is rated on the levels of organizations. */
    public LevelSet levelsOf(SubjectKind subject) {
        return subject.isPerson() ? memberLevels : organizationLevels;
    }

    /** The day on which it is asked who stands where, unless a campaign decides otherwise: 31 December. */
    public static LocalDate usualReferenceDay(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
