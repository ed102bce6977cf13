package vn.xeploai.work.importing;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.xeploai.model.Chronology;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationNote;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.PastImport;
import vn.xeploai.work.port.Progress;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.port.TouchedUnit;
import vn.xeploai.work.port.UndoObstacle;
import vn.xeploai.work.port.workbook.ContractSpelling;

/**
 * Hoàn tác một lần nhập: puts back, field by field, everything an import replaced, and takes away what it added; all of it or
 * nothing. Refused with the whole list of what is in the way when a year or unit it would change is finished, a field no longer
 * holds what the import wrote, a record is gone, or others depend on one that would go.
 */
public final class UndoImport {
    /** So many imports are listed. */
    public static final int LISTED = 30;

    private final Desk desk;
    private final ContractSpelling spelling;

    /** Works on that desk; fields are named as the contract spells them. */
    public UndoImport(Desk desk, ContractSpelling spelling) {
        this.desk = desk;
        this.spelling = spelling;
    }

    /** The last imports, latest first, undone ones too. */
    public List<PastImport> list() {
        return desk.look(records -> records.importJournal().latest(LISTED));
    }

    /**
     * Undoes the latest import that still stands.
     *
     * @throws java.util.concurrent.CancellationException when the progress was cancelled; nothing is changed then
     */
    public UndoResult undoLatest(Progress progress) {
        Optional<PastImport> latest = list().stream().filter(run -> run.undoneAt() == null).findFirst();
        return latest.isEmpty()
                ? new UndoResult.Refused(List.of(Problem.error(UndoProblem.NOTHING_TO_UNDO, "", Map.of())))
                : undo(latest.get().number(), progress);
    }

    /**
     * Undoes the import of that number.
     *
     * @throws java.util.concurrent.CancellationException when the progress was cancelled; nothing is changed then
     */
    public UndoResult undo(int number, Progress progress) {
        try {
            return new UndoResult.Undone(desk.change(records -> undo(records, number, progress)));
        } catch (InTheWay found) {
            return new UndoResult.Refused(found.problems);
        }
    }

    private PastImport undo(Records records, int number, Progress progress) {
        PastImport run = records.importJournal().latest(Integer.MAX_VALUE).stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> refusal(UndoProblem.NO_SUCH_IMPORT, Map.of("number", String.valueOf(number))));
        if (run.undoneAt() != null) {
            throw refusal(UndoProblem.UNDONE_ALREADY, Map.of("file", run.file()));
        }
        if (!run.kept()) {
            throw refusal(UndoProblem.TOO_OLD, Map.of("file", run.file()));
        }
        Set<TouchedUnit> touched = records.importJournal().touched(number);
        List<Problem> finished = touched.stream()
                .flatMap(each -> YearGuard.frozen(records, each.year(), each.unitCode()).stream())
                .distinct()
                .toList();
        if (!finished.isEmpty()) {
            throw new InTheWay(finished);
        }
        List<Organization> before = records.organizations().all();
        UndoSight sight = UndoSight.before(records, touched, run.at());
        List<UndoObstacle> obstacles = records.importJournal().undo(number, progress);
        if (!obstacles.isEmpty()) {
            throw new InTheWay(obstacles.stream().map(this::problem).distinct().toList());
        }
        List<Problem> fixed = sight.problems(records);
        if (!fixed.isEmpty()) {
            throw new InTheWay(fixed);
        }
        followOrganizations(records, before);
        return run;
    }

    /** Somebody may have moved a unit below another that goes back below the first; else the history tells of the undoing. */
    private static void followOrganizations(Records records, List<Organization> before) {
        List<OrganizationNote> notes = new OrganizationNotes(before).undone(records.organizations().all());
        Chronology now = records.chronology();
        List<Problem> rings = notes.stream()
                .map(OrganizationNote::code)
                .distinct()
                .filter(code -> now.ring(code).isPresent())
                .flatMap(code -> now.find(code).stream())
                .map(each -> Problem.error(UndoProblem.USED_SINCE, "", Map.of(
                        "who", "%s (%s)".formatted(each.now().name(), each.code()))))
                .toList();
        if (!rings.isEmpty()) {
            throw new InTheWay(rings);
        }
        records.chronicle().note(notes);
    }

    private Problem problem(UndoObstacle obstacle) {
        return switch (obstacle.kind()) {
            case CHANGED -> Problem.error(UndoProblem.CHANGED_SINCE, "", Map.of(
                    "who", obstacle.label(), "field", StoredFields.header(spelling, obstacle.part(), obstacle.detail())));
            case GONE -> Problem.error(UndoProblem.GONE_SINCE, "", Map.of("who", obstacle.label()));
            case TAKEN -> Problem.error(UndoProblem.CODE_TAKEN_SINCE, "", Map.of("who", obstacle.label(), "code", obstacle.detail()));
            case USED -> Problem.error(UndoProblem.USED_SINCE, "", Map.of("who", obstacle.label()));
        };
    }

    private static InTheWay refusal(UndoProblem problem, Map<String, String> arguments) {
        return new InTheWay(List.of(Problem.error(problem, "", arguments)));
    }

    /** Rolls the transaction back and brings the reasons out of it. */
    private static final class InTheWay extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1;

        private final transient List<Problem> problems;

        InTheWay(List<Problem> problems) {
            super(problems.getFirst().code().id());
            this.problems = problems;
        }
    }
}
