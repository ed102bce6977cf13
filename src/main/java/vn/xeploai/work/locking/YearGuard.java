package vn.xeploai.work.locking;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.Organization;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.deciding.YearStanding;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.problem.ProblemException;
import vn.xeploai.work.port.Records;

/** Hàng rào của một năm, asked inside the transaction that is about to write. */
public final class YearGuard {
    private YearGuard() {}

    /** What is closed and locked. */
    public static YearStanding standing(Records records, int year) {
        return YearStanding.of(year, records.decisions().yearActs(year));
    }

    /** The years nothing may be written in, earliest first. */
    public static List<Campaign> lockedYears(Records records) {
        return records.campaigns().all().stream()
                .filter(each -> standing(records, each.year()).isLocked())
                .sorted(Comparator.comparingInt(Campaign::year))
                .toList();
    }

    /** Why nothing of that year may be written; empty when it may. */
    public static Optional<Problem> locked(Records records, int year) {
        return standing(records, year).isLocked()
                ? Optional.of(Problem.error(LockProblem.YEAR_LOCKED, "", Map.of("year", String.valueOf(year))))
                : Optional.empty();
    }

    /** Why nothing of that organization may be written in that year; empty when it may. */
    public static Optional<Problem> frozen(Records records, int year, String unitCode) {
        YearStanding standing = standing(records, year);
        if (standing.isLocked() || !standing.isClosed(unitCode)) {
            return locked(records, year);
        }
        String name = records.organizations().all().stream()
                .filter(each -> each.code().equals(unitCode))
                .map(Organization::name)
                .findFirst()
                .orElse(unitCode);
        return Optional.of(Problem.error(
                LockProblem.UNIT_CLOSED, unitCode, Map.of("unit", name, "year", String.valueOf(year))));
    }

    /** Why somebody of that role may enter nothing; empty when he may. */
    public static Optional<Problem> notAllowed(Role role) {
        return role.mayEnter() ? Optional.empty() : Optional.of(Problem.error(LockProblem.NOT_ALLOWED, "", Map.of()));
    }

    /** Refuses to go on with a locked year or a closed organization. @throws ProblemException {@code LK-01}, {@code LK-02} */
    public static void demandWritable(Records records, int year, String unitCode) {
        frozen(records, year, unitCode).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
    }

    /** Refuses to go on for somebody who may only look. @throws ProblemException {@code LK-03} */
    public static void demandEntry(Role role) {
        if (!role.mayEnter()) {
            throw new ProblemException(Problem.error(LockProblem.NOT_ALLOWED, "", Map.of()));
        }
    }
}
