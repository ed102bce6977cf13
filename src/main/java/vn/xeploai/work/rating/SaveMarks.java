package vn.xeploai.work.rating;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Campaign;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.deciding.YearStanding;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/**
 * Ghi bảng xếp loại: one or several rows, all or nothing. A row is replaced only while it still is what was read; otherwise both
 * versions are given back and nothing is kept.
 */
public final class SaveMarks {
    private final Desk desk;
    private final Regulations regulations;
    private final Role role;

    /** Works on that desk, for the one user there is. */
    public SaveMarks(Desk desk, Regulations regulations) {
        this(desk, regulations, Role.LEADER);
    }

    /** Works on that desk, for somebody of that role. */
    public SaveMarks(Desk desk, Regulations regulations, Role role) {
        this.desk = desk;
        this.regulations = regulations;
        this.role = role;
    }

    /**
     * Keeps those changes of that sheet in one transaction.
     *
     * @throws vn.xeploai.model.problem.ProblemException with an {@code ST-} code when the outside world refuses
     */
    public Saving save(SheetKey key, List<Change> changes) {
        return desk.change(records -> save(records, key, changes));
    }

    private Saving save(Records records, SheetKey key, List<Change> changes) {
        Optional<Campaign> campaign = records.campaigns().of(key.year());
        Optional<Edition> edition = regulations.of(key.year());
        if (campaign.isEmpty() || edition.isEmpty()) {
            Problem closed = Problem.error(
                    RatingProblem.YEAR_NOT_OPEN, "", Map.of("year", String.valueOf(key.year())));
            return new Saving.Refused(List.of(new Saving.Refusal(key.unitCode(), closed)));
        }
        Optional<Problem> frozen = frozen(records, key);
        if (frozen.isPresent()) {
            return new Saving.Refused(List.of(new Saving.Refusal(key.unitCode(), frozen.get())));
        }
        YearStanding standing = YearGuard.standing(records, key.year());
        Book book = Book.of(records, key, changes);
        MarksCheck check = new MarksCheck(edition.get(), key.year(), key instanceof SheetKey.Members);
        List<Saving.Refusal> refusals = changes.stream()
                .flatMap(each -> Stream.concat(
                        refusals(each, book, check), finished(records, key, standing, each, book.stored(each.subject()))))
                .toList();
        if (!refusals.isEmpty()) {
            return new Saving.Refused(refusals);
        }
        List<Saving.Conflict> conflicts = changes.stream()
                .filter(each -> !Objects.equals(each.before(), book.stored(each.subject())))
                .map(each -> new Saving.Conflict(each.subject(), each.after(), book.stored(each.subject())))
                .toList();
        if (!conflicts.isEmpty()) {
            return new Saving.Outdated(conflicts);
        }
        book.write();
        return new Saving.Saved();
    }

    /** Why nothing of the whole sheet may be kept. */
    private Optional<Problem> frozen(Records records, SheetKey key) {
        return YearGuard.notAllowed(role).or(() -> key instanceof SheetKey.Members
                ? YearGuard.frozen(records, key.year(), key.unitCode())
                : YearGuard.locked(records, key.year()));
    }

    /** An organization that is closed, and whatever would change a decided result. */
    private static Stream<Saving.Refusal> finished(
            Records records, SheetKey key, YearStanding standing, Change change, @Nullable Marks stored) {
        if (key instanceof SheetKey.Units && standing.isClosed(change.subject())) {
            return YearGuard.frozen(records, key.year(), change.subject()).stream()
                    .map(problem -> new Saving.Refusal(change.subject(), problem));
        }
        return change.touchesDecided(stored)
                ? Stream.of(new Saving.Refusal(
                        change.subject(), Problem.error(RatingProblem.ALREADY_DECIDED, "", Map.of())))
                : Stream.of();
    }

    private static Stream<Saving.Refusal> refusals(Change change, Book book, MarksCheck check) {
        Stream<Problem> missing = book.knows(change.subject())
                ? Stream.of()
                : Stream.of(Problem.error(RatingProblem.NOT_IN_THE_SHEET, "", Map.of()));
        Marks after = change.after();
        Stream<Problem> wrong = after == null ? Stream.of() : check.problems(after).stream();
        return Stream.concat(missing, wrong).map(problem -> new Saving.Refusal(change.subject(), problem));
    }
}
