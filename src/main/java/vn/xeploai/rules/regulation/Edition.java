package vn.xeploai.rules.regulation;

import java.time.LocalDate;
import java.time.Month;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.LevelSet;
import vn.xeploai.model.SubjectType;

/**
 * Bộ quy định của một thời: what ruled a run of assessment years. The full rules join here; today it knows its documents
 * and its levels.
 *
 * @param id lasting id, e.g. {@code 132-2019}
 * @param regulation number and symbol printed with the results, e.g. {@code 132-QĐ/TW}
 * @param firstYear first assessment year
 * @param lastYear last assessment year, {@code null} while in force
 * @param citations documents and how sure their boundary is
 * @param organizationLevels levels of organizations and cells
 * @param memberLevels levels of members
 */
public record Edition(
        String id,
        String regulation,
        int firstYear,
        @Nullable Integer lastYear,
        List<Citation> citations,
        LevelSet organizationLevels,
        LevelSet memberLevels) {
    /** Keeps its own copy and refuses years the wrong way round. */
    public Edition {
        citations = List.copyOf(citations);
        if (lastYear != null && lastYear < firstYear) {
            throw new IllegalArgumentException(id + ": last year before first");
        }
    }

    /** Tells whether it rules that assessment year. */
    public boolean rules(int year) {
        return year >= firstYear && (lastYear == null || year <= lastYear);
    }

    /** The levels for that kind of subject. */
    public LevelSet levelsOf(SubjectType subject) {
        return subject == SubjectType.MEMBERS ? memberLevels : organizationLevels;
    }

    /** The day on which it is asked who stands where, unless a campaign decides otherwise: 31 December. */
    public static LocalDate usualReferenceDay(int year) {
        return LocalDate.of(year, Month.DECEMBER, 31);
    }
}
