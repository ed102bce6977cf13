package vn.xeploai.work.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Lập phiếu chấm điểm của một năm: reading, keeping, taking over those of the year before. */
public final class KeepSheets {
    private final Desk desk;
    private final Regulations regulations;
    private final Role role;

    /** Works on that desk, for the one user there is. */
    public KeepSheets(Desk desk, Regulations regulations) {
        this(desk, regulations, Role.LEADER);
    }

    /** Works on that desk, for somebody of that role. */
    public KeepSheets(Desk desk, Regulations regulations, Role role) {
        this.desk = desk;
        this.regulations = regulations;
        this.role = role;
    }

    /** The sheets of that year. @throws ProblemException with {@code SC-12} for a year without regulation */
    public SheetBook load(int year) {
        return desk.look(records -> SheetBook.of(records, year, edition(year)));
    }

    /**
     * Keeps a sheet, also an unfinished one, as long as it still is what was read.
     *
     * @return what stands against it; empty when it is kept
     */
    public List<Problem> save(ScoreSheet before, ScoreSheet after) {
        return saveAll(List.of(before), List.of(after));
    }

    /** Keeps several sheets of one year, all or none. */
    public List<Problem> saveAll(List<ScoreSheet> before, List<ScoreSheet> after) {
        return desk.change(records -> {
            List<Problem> against = new ArrayList<>();
            for (int i = 0; i < after.size(); i++) {
                against.addAll(against(records, before.get(i), after.get(i)));
            }
            if (against.isEmpty()) {
                after.forEach(records.scores()::putSheet);
            }
            return against;
        });
    }

    /**
     * Takes over the sheets of the year before, for groups that have none yet.
     *
     * @return what stands against it; empty when they are kept
     */
    public List<Problem> copyFromLastYear(int year) {
        return desk.change(records -> {
            SheetBook now = SheetBook.of(records, year, edition(year));
            List<ScoreSheet> last = records.scores().sheets(year - 1).stream()
                    .filter(each -> now.of(each.group()).criteria().isEmpty())
                    .toList();
            if (last.isEmpty()) {
                return List.of(Problem.error(
                        ScoringProblem.NOTHING_TO_COPY, "", Map.of("year", String.valueOf(year - 1))));
            }
            List<Problem> against = writable(records, now);
            if (against.isEmpty()) {
                last.forEach(each -> records.scores().putSheet(new ScoreSheet(year, each.group(), fresh(each.criteria()))));
            }
            return against;
        });
    }

    /** The same criteria under ids of their own, so that no year's scores depend on another year's sheet. */
    private static List<Criterion> fresh(List<Criterion> criteria) {
        return criteria.stream()
                .map(each -> new Criterion(UUID.randomUUID(), each.part(), each.sub(), each.words(), each.most()))
                .toList();
    }

    private List<Problem> against(Records records, ScoreSheet before, ScoreSheet after) {
        SheetBook now = SheetBook.of(records, after.year(), edition(after.year()));
        List<Problem> against = new ArrayList<>(writable(records, now));
        if (!now.of(after.group()).equals(before)) {
            against.add(Problem.error(ScoringProblem.SHEET_CHANGED, after.group().name(), Map.of()));
        }
        Set<UUID> stay = after.scored().stream().map(Criterion::id).collect(Collectors.toSet());
        Set<UUID> used = records.scores().scoredCriteria(after.year());
        before.criteria().stream()
                .filter(each -> used.contains(each.id()) && !stay.contains(each.id()))
                .map(each -> Problem.error(
                        ScoringProblem.CRITERION_IN_USE, after.group().name(), Map.of("criterion", each.words())))
                .forEach(against::add);
        return against;
    }

    private List<Problem> writable(Records records, SheetBook book) {
        return book.open()
                ? YearGuard.notAllowed(role).or(() -> YearGuard.locked(records, book.year())).stream().toList()
                : List.of(Problem.error(ScoringProblem.YEAR_NOT_OPEN, "", Map.of("year", String.valueOf(book.year()))));
    }

    private Edition edition(int year) {
        return edition(regulations, year);
    }

    static Edition edition(Regulations regulations, int year) {
        Optional<Edition> edition = regulations.of(year);
        return edition.orElseThrow(() -> new ProblemException(Problem.error(
                ScoringProblem.YEAR_NOT_OPEN, "", Map.of("year", String.valueOf(year)))));
    }
}
