package vn.xeploai.work.judging;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.scoring.CommentKind;
import vn.xeploai.model.scoring.CommentState;
import vn.xeploai.model.scoring.Dossier;
import vn.xeploai.model.scoring.RequiredComment;
import vn.xeploai.model.scoring.Reviewed;
import vn.xeploai.model.scoring.ScoreTotal;
import vn.xeploai.model.scoring.ScoringGroup;
import vn.xeploai.model.scoring.TaskCounts;
import vn.xeploai.rules.member.MemberFact;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.ScoreParts;
import vn.xeploai.rules.subject.SubjectFact;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.port.Records;
import vn.xeploai.work.scoring.SheetBook;

/**
 * Hồ sơ tự kiểm điểm của một năm, as records the rules look at: number of tasks, parts of the score, comments that arrived. A
 * score that stands in the year's row is the score; the parts stand beside it, so that a rule tells when they do not add up to it.
 */
record YearScores(SheetBook book, Map<Reviewed, Dossier> dossiers) {
    static YearScores ofMember(Records records, YearScope scope, UUID id) {
        return of(records, scope, records.scores().of(scope.campaign().year(), new Reviewed.Person(id)).stream().toList());
    }

    static YearScores ofMembers(Records records, YearScope scope, Collection<String> cells) {
        return of(records, scope, records.scores().ofMembers(scope.campaign().year(), cells));
    }

    static YearScores ofOrganizations(Records records, YearScope scope) {
        return of(records, scope, records.scores().ofOrganizations(scope.campaign().year()));
    }

    private static YearScores of(Records records, YearScope scope, List<Dossier> dossiers) {
        return new YearScores(
                SheetBook.of(records, scope.campaign().year(), scope.edition()),
                dossiers.stream().collect(Collectors.toMap(Dossier::subject, Function.identity())));
    }

    void into(FactSheet.Builder sheet, MemberToJudge member) {
        Dossier dossier = dossiers.get(new Reviewed.Person(member.id()));
        if (dossier != null) {
            score(sheet, dossier, ScoringGroup.of(member.scoreGroup()), member.score() != null);
            TaskCounts counts = tasks(sheet, dossier);
            if (counts != null) {
                sheet.record(MemberFact.TASKS_FAILED, counts.failed());
            }
            comment(sheet, dossier, CommentKind.TEMPORARY_CELL, MemberFact.TEMPORARY_COMMENT);
            comment(sheet, dossier, CommentKind.OLD_CELL, MemberFact.OLD_CELL_REMARKS);
        }
    }

    /** What the year's review says of the comment of the residence; {@code null} for nothing. */
    @Nullable RequiredComment residenceComment(MemberToJudge member) {
        Dossier dossier = dossiers.get(new Reviewed.Person(member.id()));
        return dossier == null ? null : dossier.comment(CommentKind.RESIDENCE).orElse(null);
    }

    void into(FactSheet.Builder sheet, String unitCode) {
        Dossier dossier = dossiers.get(new Reviewed.Unit(unitCode));
        if (dossier != null) {
            score(sheet, dossier, ScoringGroup.COLLECTIVE, false);
            tasks(sheet, dossier);
        }
    }

    private void score(FactSheet.Builder sheet, Dossier dossier, ScoringGroup group, boolean scored) {
        ScoreTotal total = book.of(group).total(dossier.points());
        if (total.isComplete() && book.problems(group).isEmpty()) {
            if (!scored) {
                sheet.record(SubjectFact.SCORE, total.sum());
            }
            sheet.record(SubjectFact.SCORE_PARTS, new ScoreParts(total.common(), total.results()));
        }
    }

    private static @Nullable TaskCounts tasks(FactSheet.Builder sheet, Dossier dossier) {
        TaskCounts counts = dossier.counts();
        if (counts != null) {
            sheet.record(SubjectFact.TASKS_ASSIGNED, counts.assigned())
                    .record(SubjectFact.TASKS_DONE, counts.done())
                    .record(SubjectFact.TASKS_LATE, counts.late())
                    .record(SubjectFact.TASKS_ABOVE, counts.above());
        }
        return counts;
    }

    private static void comment(FactSheet.Builder sheet, Dossier dossier, CommentKind kind, Fact<Boolean> fact) {
        dossier.comment(kind)
                .filter(each -> each.state() != CommentState.NOT_NEEDED)
                .ifPresent(each -> sheet.record(fact, each.state() == CommentState.RECEIVED));
    }
}
