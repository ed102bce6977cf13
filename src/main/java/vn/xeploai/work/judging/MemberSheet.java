package vn.xeploai.work.judging;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberFactNote;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.rules.judge.MemberFacts;
import vn.xeploai.rules.member.MemberFact;
import vn.xeploai.rules.regulation.DisciplineForm;
import vn.xeploai.rules.regulation.SubjectKind;
import vn.xeploai.rules.ruling.Discipline;
import vn.xeploai.rules.ruling.Disciplines;
import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.subject.SubjectFact;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.port.MemberToJudge;
import vn.xeploai.work.scoring.ResidenceLines;

/** What is known of one member in a year. */
final class MemberSheet {
    /** Kinds of lines the rules ask for. */
    static final Set<MemberRecord.Kind> FOLLOWED = Set.copyOf(EnumSet.of(
            MemberRecord.Kind.DISCIPLINE, MemberRecord.Kind.RESIDENCE, MemberRecord.Kind.RESIDENCE_COMMENT));

    private MemberSheet() {}

    /** Leader is whoever the leaders' score sheet applies to. */
    static SubjectKind kind(MemberToJudge member) {
        return member.scoreGroup() == ScoreGroup.LEADER ? SubjectKind.LEADER : SubjectKind.MEMBER;
    }

    static MemberFacts facts(MemberToJudge member, FactSheet sheet) {
        return new MemberFacts(subject(member), member.scoreGroup() == ScoreGroup.LEADER, sheet.facts());
    }

    /** The code, or the name of whoever has none. */
    static String subject(MemberToJudge member) {
        String code = member.code();
        return code == null ? member.fullName() : code;
    }

    /** @param followed lines of the member's record; where any discipline among them bears on the year, they are the disciplines */
    static FactSheet of(
            MemberToJudge member, List<MemberFactNote> notes, List<MemberRecord> followed, YearScope scope,
            YearScores scores) {
        FactSheet.Builder sheet = new FactSheet.Builder()
                .record(MemberFact.ADMITTED_ON, member.membership().admittedOn())
                .record(MemberFact.REFERENCE_DAY, scope.day().day());
        BigDecimal score = member.score();
        if (score != null) {
            sheet.record(SubjectFact.SCORE, score);
        }
        scores.into(sheet, member);
        status(sheet, MemberFact.EXEMPT, member, scope, MembershipStatus.EXEMPT, NotRatedReason.EXEMPT);
        status(sheet, MemberFact.SUSPENDED, member, scope, MembershipStatus.SUSPENDED, NotRatedReason.SUSPENDED);
        status(sheet, MemberFact.TEMPORARILY_ELSEWHERE, member, scope, MembershipStatus.TEMPORARILY_ELSEWHERE, null);
        ResidenceFacts.into(
                sheet, new ResidenceLines(followed), scores.residenceComment(member), scope.day().day(), scope.campaign().year());
        List<Discipline> recorded = followed.stream()
                .filter(line -> line.kind() == MemberRecord.Kind.DISCIPLINE)
                .flatMap(line -> Stream.ofNullable(discipline(line)))
                .filter(each -> bears(each, scope.campaign().year()))
                .toList();
        if (!recorded.isEmpty()) {
            sheet.record(MemberFact.DISCIPLINES, new Disciplines(recorded));
        }
        Map<String, @Nullable String> values = new HashMap<>();
        notes.forEach(note -> values.put(note.key(), note.value()));
        // The only level among the facts of a member is that of the collective.
        return sheet.with(Notes.of(values, kind(member), new FactSpelling(scope.edition().organizationLevels())));
    }

    /** An old line says nothing of this year, and must not silence what was noted of it. */
    private static boolean bears(Discipline discipline, int year) {
        LocalDate committedOn = discipline.committedOn();
        return discipline.decidedOn().getYear() >= year || (committedOn != null && committedOn.getYear() >= year);
    }

    private static @Nullable Discipline discipline(MemberRecord line) {
        String form = line.what();
        LocalDate decidedOn = line.since();
        if (form == null || decidedOn == null) {
            return null;
        }
        String detail = line.detail();
        return new Discipline(
                DisciplineForm.valueOf(form), decidedOn, line.committedOn(),
                "DUTY".equals(detail) ? Boolean.TRUE : "NOT_DUTY".equals(detail) ? Boolean.FALSE : null,
                "OLD_UNIT".equals(detail) ? Discipline.Place.OLD_UNIT : Discipline.Place.HERE);
    }

    /** A status recorded for the day is a record; where none is, the records only suggest that there was none: they keep one. */
    private static void status(
            FactSheet.Builder sheet,
            Fact<Boolean> fact,
            MemberToJudge member,
            YearScope scope,
            MembershipStatus status,
            @Nullable NotRatedReason reason) {
        Optional<MembershipStatus> onTheDay = member.membership().recordedStatusOn(scope.day().day());
        boolean byRow = reason != null && member.outcome() instanceof Outcome.NotRated not && not.reason() == reason;
        if (byRow || onTheDay.filter(status::equals).isPresent()) {
            sheet.record(fact, true);
        } else {
            sheet.suggest(fact, false);
        }
    }
}
