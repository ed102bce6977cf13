package vn.xeploai.work.deciding;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.deciding.RatedSubject;
import vn.xeploai.model.deciding.RatingAct;
import vn.xeploai.model.deciding.StoredRuling;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.rules.ruling.Ground;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.judging.ExplainSheet;
import vn.xeploai.work.judging.Explanation;
import vn.xeploai.work.locking.LockProblem;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.rating.Book;
import vn.xeploai.work.rating.Change;
import vn.xeploai.work.rating.Entry;
import vn.xeploai.work.rating.LoadSheet;
import vn.xeploai.work.rating.Marks;
import vn.xeploai.work.rating.MarksCheck;
import vn.xeploai.work.rating.RatingProblem;
import vn.xeploai.work.rating.Sheet;
import vn.xeploai.work.rating.SheetKey;

/** A sheet inside one transaction, with what the rules say of everybody in it, and what is about to be written. */
final class OpenCase {
    private final DecidingTools tools;
    private final Records records;
    private final Sheet sheet;
    private final Map<String, Entry> entries;
    private final Map<String, Explanation> told;
    private final List<RatingAct> overrides;
    private final List<Change> changes = new ArrayList<>();
    private final List<RatingAct> acts = new ArrayList<>();
    private final List<StoredRuling> rulings = new ArrayList<>();

    private OpenCase(DecidingTools tools, Records records, Sheet sheet, Map<String, Explanation> told) {
        this.tools = tools;
        this.records = records;
        this.sheet = sheet;
        this.told = told;
        entries = sheet.entries().stream().collect(Collectors.toMap(Entry::subject, Function.identity()));
        overrides = records.decisions().acts(sheet.key().year(), RatingAct.Kind.OVERRIDDEN);
    }

    /** What keeps anybody from deciding there, if anything. */
    static Optional<Problem> refusal(DecidingTools tools, Records records, int year) {
        if (!tools.actor().role().mayDecide()) {
            return Optional.of(Problem.error(LockProblem.NOT_ALLOWED, "", Map.of()));
        }
        if (records.campaigns().of(year).isEmpty()) {
            return Optional.of(Problem.error(RatingProblem.YEAR_NOT_OPEN, "", Map.of("year", String.valueOf(year))));
        }
        return YearGuard.locked(records, year);
    }

    static OpenCase open(DecidingTools tools, Records records, SheetKey key) {
        ExplainSheet explain = new ExplainSheet(tools.desk(), tools.regulations(), tools.choices());
        Sheet sheet = new LoadSheet(tools.desk(), tools.regulations()).load(records, key);
        Map<String, Explanation> told = switch (key) {
            case SheetKey.Members cell -> explain.members(
                    records, YearScope.of(records, cell.year(), tools.regulations()), List.of(cell.unitCode()));
            case SheetKey.Units unit -> explain.units(records, unit.year(), List.of(unit.unitCode()));
        };
        return new OpenCase(tools, records, sheet, told);
    }

    @Nullable Entry entry(String subject) {
        return entries.get(subject);
    }

    /** Why its unit takes no ordinary change any more. */
    Optional<Problem> closed(String subject) {
        return YearGuard.frozen(records, sheet.key().year(), unitOf(subject));
    }

    /** What forbids that level and was not overridden. */
    List<Ground> forbidding(String subject, String level) {
        List<Ground> grounds = against(subject, level);
        return Forbidding.isOverridden(overrides, subjectOf(subject), level) ? List.of() : grounds;
    }

    /** What forbids that level, overridden or not. */
    List<Ground> against(String subject, String level) {
        Explanation known = told.get(subject);
        return known == null ? List.of() : Forbidding.of(known, level);
    }

    /** Lays a new result ready to be kept, with what was done and what the rules say now. */
    void result(Entry entry, RatingAct.Kind kind, Marks after, @Nullable String reason, String against) {
        changes.add(new Change(entry.subject(), entry.marks(), after));
        act(entry, kind, new RatingAct.Result(after.outcome(), after.decision()), reason, against);
        Explanation known = told.get(entry.subject());
        if (known != null) {
            rulings.add(KeptRulings.of(
                    subjectOf(entry.subject()), known, sheet.edition(), tools.now(), tools.words()));
        }
    }

    /** Takes a decided result back: the row waits again, its history tells by which document. */
    void cancelled(Entry entry, Marks marks, Decision paper, String reason) {
        changes.add(new Change(entry.subject(), marks, marks.with(new Outcome.Undecided()).with(Decision.NONE)));
        act(entry, RatingAct.Kind.CANCELLED, new RatingAct.Result(new Outcome.Undecided(), paper), reason, "");
    }

    /** What is wrong with a level that the year does not have. */
    Optional<Problem> unknown(String level) {
        return sheet.levels().find(level).isPresent()
                ? Optional.empty()
                : Optional.of(Problem.error(RatingProblem.LEVEL_NOT_OF_YEAR, "", Map.of(
                        "value", level, "year", String.valueOf(sheet.key().year()),
                        "expected", MarksCheck.of(sheet).expected())));
    }

    /** Lays an act ready that changes no result. */
    void act(Entry entry, RatingAct.Kind kind, RatingAct.Result after, @Nullable String reason, String against) {
        Marks before = entry.marks();
        RatingAct.Result stood = before == null
                ? new RatingAct.Result(new Outcome.Undecided(), Decision.NONE)
                : new RatingAct.Result(before.outcome(), before.decision());
        acts.add(new RatingAct(
                sheet.key().year(), subjectOf(entry.subject()), unitOf(entry.subject()), kind, stood, after, reason, against,
                tools.actor().name(), tools.now()));
    }

    /** Keeps everything that lies ready. */
    DecidingAnswer keep() {
        if (!changes.isEmpty()) {
            Book.of(records, sheet.key(), changes).write();
        }
        records.decisions().addActs(acts);
        records.decisions().putRulings(rulings);
        return new DecidingAnswer.Done(acts.size());
    }

    private RatedSubject subjectOf(String subject) {
        return Subjects.of(sheet.key(), subject);
    }

    private String unitOf(String subject) {
        return sheet.key() instanceof SheetKey.Members ? sheet.key().unitCode() : subject;
    }
}
