package vn.xeploai.work.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.deciding.Role;
import vn.xeploai.model.problem.Problem;
import vn.xeploai.model.scoring.CommentKind;
import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScoreSheet;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.model.scoring.TaskCounts;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.locking.YearGuard;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.port.Records;

/** Ghi tự kiểm điểm của một đảng viên hoặc tổ chức: points per criterion, tasks, comments. */
public final class KeepDossiers {
    private final Desk desk;
    private final Regulations regulations;
    private final Role role;

    /** Works on that desk, for the one user there is. */
    public KeepDossiers(Desk desk, Regulations regulations) {
        this(desk, regulations, Role.LEADER);
    }

    /** Works on that desk, for somebody of that role. */
    public KeepDossiers(Desk desk, Regulations regulations, Role role) {
        this.desk = desk;
        this.regulations = regulations;
        this.role = role;
    }

    /** The dossier of that subject with its sheet. */
    public OpenDossier load(int year, Reviewed subject) {
        return desk.look(records -> load(records, year, subject));
    }

    /**
     * Keeps a dossier as long as it still is what was read.
     *
     * @return what stands against it; empty when it is kept
     */
    public List<Problem> save(Dossier before, Dossier after) {
        return desk.change(records -> {
            OpenDossier now = load(records, after.year(), after.subject());
            List<Problem> against = new ArrayList<>(YearGuard.notAllowed(role).stream().toList());
            against.addAll(problems(now, after));
            if (!now.open()) {
                against.add(Problem.error(
                        ScoringProblem.YEAR_NOT_OPEN, "", Map.of("year", String.valueOf(after.year()))));
            }
            frozen(records, after).ifPresent(against::add);
            if (!now.dossier().points().equals(after.points()) && isDecided(records, after)) {
                against.add(Problem.error(ScoringProblem.ALREADY_DECIDED, "", Map.of()));
            }
            if (!now.dossier().equals(before)) {
                against.add(Problem.error(ScoringProblem.DOSSIER_CHANGED, "", Map.of()));
            }
            if (against.isEmpty()) {
                records.scores().put(List.of(after));
            }
            return against;
        });
    }

    private static Optional<Problem> frozen(Records records, Dossier dossier) {
        return switch (dossier.subject()) {
            case Reviewed.Unit(String code) -> YearGuard.frozen(records, dossier.year(), code);
            case Reviewed.Person(UUID id) -> records.members().toJudge(dossier.year(), id)
                    .map(member -> YearGuard.frozen(records, dossier.year(), member.countedAt()))
                    .orElseGet(() -> YearGuard.locked(records, dossier.year()));
        };
    }

    /** A decided row keeps its score, so what adds up to it stays too; tasks and comments are facts and may still come in. */
    private static boolean isDecided(Records records, Dossier dossier) {
        return switch (dossier.subject()) {
            case Reviewed.Unit(String code) -> records.assessments()
                    .ofTheseOrganizations(dossier.year(), List.of(code)).stream()
                    .anyMatch(row -> row.decision().isTaken());
            case Reviewed.Person(UUID id) -> records.assessments()
                    .ofTheseMembers(dossier.year(), List.of(id)).stream()
                    .anyMatch(row -> row.decision().isTaken());
        };
    }

    /** What cannot be kept of that dossier. */
    public static List<Problem> problems(OpenDossier now, Dossier after) {
        List<Problem> problems = new ArrayList<>();
        // Points given on the sheet of another group, before the member changed over, stay as they are.
        after.points().forEach((id, points) -> {
            BigDecimal stored = now.dossier().points().get(id);
            boolean untouched = stored != null && stored.compareTo(points) == 0;
            if (!untouched || now.sheet().find(id).isPresent()) {
                points(now.sheet(), id, points).ifPresent(problems::add);
            }
        });
        TaskCounts typed = after.typed();
        if (typed != null && !typed.addsUp()) {
            problems.add(Problem.error(ScoringProblem.TASKS_DO_NOT_ADD_UP, "", Map.of(
                    "assigned", String.valueOf(typed.assigned()), "done", String.valueOf(typed.done()),
                    "late", String.valueOf(typed.late()), "above", String.valueOf(typed.above()),
                    "failed", String.valueOf(typed.failed()))));
        }
        for (int i = 0; i < after.tasks().size(); i++) {
            if (after.tasks().get(i).words().isBlank()) {
                problems.add(Problem.error(ScoringProblem.TASK_WITHOUT_WORDS, "", Map.of("row", String.valueOf(i + 1))));
            }
        }
        return problems;
    }

    private static Optional<Problem> points(ScoreSheet sheet, UUID id, BigDecimal points) {
        Optional<Criterion> criterion = sheet.scored().stream().filter(each -> each.id().equals(id)).findFirst();
        if (criterion.isEmpty()) {
            return Optional.of(Problem.error(ScoringProblem.NOT_ON_THE_SHEET, "", Map.of()));
        }
        return against(criterion.get(), points);
    }

    /** What is wrong with those points for that criterion, if anything. */
    public static Optional<Problem> against(Criterion criterion, BigDecimal points) {
        BigDecimal most = criterion.most();
        if (points.signum() < 0) {
            return Optional.of(Problem.error(
                    ScoringProblem.NOT_POINTS, "", Map.of("value", SheetCheck.words(points))));
        }
        return most == null || points.compareTo(most) <= 0
                ? Optional.empty()
                : Optional.of(Problem.error(ScoringProblem.ABOVE_MOST, "", Map.of(
                        "criterion", criterion.words(),
                        "value", SheetCheck.words(points),
                        "most", SheetCheck.words(most))));
    }

    private OpenDossier load(Records records, int year, Reviewed subject) {
        SheetBook book = SheetBook.of(records, year, KeepSheets.edition(regulations, year));
        Dossier dossier = records.scores().of(year, subject).orElse(Dossier.none(year, subject));
        @Nullable MemberToJudge member = subject instanceof Reviewed.Person(UUID id)
                ? records.members().toJudge(year, id).orElse(null)
                : null;
        ScoringGroup group = subject instanceof Reviewed.Unit
                ? ScoringGroup.COLLECTIVE
                : ScoringGroup.of(member == null ? null : member.scoreGroup());
        return new OpenDossier(
                dossier, book.of(group), book.scale(group),
                !book.of(group).criteria().isEmpty() && book.problems(group).isEmpty(),
                book.open(), member == null ? Set.of() : needed(
                        member, new ResidenceLines(records.memberRecords().ofMember(member.id())),
                        YearScope.of(records, year, regulations)));
    }

    /**
     * Whoever is outside the political system is active where he lives; everybody else is asked about at his residence, unless the
     * lines followed of the member say that no comment is needed, or that it has come.
     */
    private static Set<CommentKind> needed(MemberToJudge member, ResidenceLines residence, YearScope scope) {
        Set<CommentKind> needed = EnumSet.noneOf(CommentKind.class);
        boolean introduced = residence.isIntroduced(scope.day().day())
                .orElse(ScoringGroup.of(member.scoreGroup()) != ScoringGroup.OUTSIDE_POLITICAL_SYSTEM);
        if (introduced && !residence.hasComment(scope.campaign().year()).orElse(false)) {
            needed.add(CommentKind.RESIDENCE);
        }
        if (member.membership().recordedStatusOn(scope.day().day())
                .filter(MembershipStatus.TEMPORARILY_ELSEWHERE::equals).isPresent()) {
            needed.add(CommentKind.TEMPORARY_CELL);
        }
        return needed;
    }
}
