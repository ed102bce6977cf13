package vn.xeploai.work.rating;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.campaign.KeepSnapshot;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;

/** Mở một năm đánh giá: the regulation of the year is proposed by the year itself, the reference day may be chosen. */
public final class OpenYear {
    private final Desk desk;
    private final Regulations regulations;
    private final Role role;

    /** Works on that desk, for the one user there is. */
    public OpenYear(Desk desk, Regulations regulations) {
        this(desk, regulations, Role.LEADER);
    }

    /** Works on that desk, for somebody of that role. */
    public OpenYear(Desk desk, Regulations regulations, Role role) {
        this.desk = desk;
        this.regulations = regulations;
        this.role = role;
    }

    /**
     * A year that could be opened.
     *
     * @param year năm đánh giá
     * @param edition what rules it
     */
    public record Offer(int year, Edition edition) {}

    /** The years that are ruled and not open yet, latest first, up to that year. */
    public List<Offer> offers(int upTo) {
        Set<Integer> open = desk.look(records ->
                records.campaigns().all().stream().map(Campaign::year).collect(Collectors.toSet()));
        int first = regulations.editions().getFirst().firstYear();
        return IntStream.rangeClosed(first, upTo)
                .filter(year -> !open.contains(year))
                .boxed()
                .sorted((one, other) -> other - one)
                .flatMap(year -> regulations.of(year).map(edition -> new Offer(year, edition)).stream())
                .toList();
    }

    /**
     * Opens the year, and writes down who stands where.
     *
     * @param referenceDay the day on which it is asked who stands where, inside the year
     * @throws ProblemException with an {@code RT-} code when the year has no regulation, is open, or the day lies outside it,
     *     with {@code LK-03} when the role does not allow it
     */
    public Campaign open(int year, LocalDate referenceDay) {
        YearGuard.notAllowed(role).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        Edition edition = regulations.of(year).orElseThrow(() -> refused(RatingProblem.YEAR_WITHOUT_REGULATION, year));
        if (referenceDay.getYear() != year) {
            throw refused(RatingProblem.DAY_OUTSIDE_THE_YEAR, year);
        }
        return desk.change(records -> {
            if (records.campaigns().of(year).isPresent()) {
                throw refused(RatingProblem.YEAR_ALREADY_OPEN, year);
            }
            Campaign campaign = new Campaign(year, edition.id(), referenceDay);
            records.campaigns().insert(List.of(campaign));
            if (records.snapshots().of(year).isEmpty()) {
                KeepSnapshot.takeWithin(records, YearScope.of(records, year, regulations));
            }
            return campaign;
        });
    }

    private static ProblemException refused(RatingProblem why, int year) {
        return new ProblemException(Problem.error(why, "", Map.of("year", String.valueOf(year))));
    }
}
