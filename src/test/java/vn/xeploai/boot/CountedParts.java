package vn.xeploai.boot;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.SubjectType;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Presence;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.regulations.EditionReader;
import vn.xeploai.report.content.Part;
import vn.xeploai.report.content.Part.LeaderGround;
import vn.xeploai.report.content.Review;
import vn.xeploai.report.content.Source;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.TallyBuilder;
import vn.xeploai.work.counting.ListMembers;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.YearScope;
import vn.xeploai.work.port.Desk;
import vn.xeploai.work.port.Records;

/** Counts parts of members and collectives straight from the records, without the room that makes the forms. */
final class CountedParts {
    private static final Regulations REGULATIONS = EditionReader.shipped();

    private final Desk desk;
    private final Map<Source, Tally> counted = new HashMap<>();
    private final Map<Integer, Set<UUID>> seen = new HashMap<>();
    private final Map<String, List<MemberEntry>> listed = new HashMap<>();

    CountedParts(Desk desk) {
        this.desk = desk;
    }

    /** The same part is asked for in many cells. */
    Tally of(Source source) {
        Tally known = counted.get(source);
        if (known == null) {
            known = count(source);
            counted.put(source, known);
        }
        return known;
    }

    private Tally count(Source source) {
        Edition edition = REGULATIONS.of(source.year()).orElseThrow();
        String unit = source.units().isEmpty() ? null : source.units().getFirst();
        return switch (source.part()) {
            case Part.All _ -> throw new IllegalArgumentException("counted by the year");
            case Part.Members some -> members(source.year(), unit, edition, some.review(), null);
            case Part.Leaders some -> members(source.year(), unit, edition, some.review(), some);
            case Part.Collectives some -> collectives(source.year(), unit, edition, some);
        };
    }

    private Tally members(int year, @Nullable String unit, Edition edition, Review review, Part.@Nullable Leaders some) {
        Set<UUID> those = seen.computeIfAbsent(year, _ -> desk.look(records -> seen(records, year)));
        TallyBuilder tally = new TallyBuilder(edition.levelsOf(SubjectType.MEMBERS));
        for (MemberEntry each : listed.computeIfAbsent(
                year + " " + unit, _ -> new ListMembers(desk, REGULATIONS).list(year, unit))) {
            boolean wanted = review == Review.ANY || those.contains(each.line().id()) == (review == Review.DONE);
            if (wanted && (some == null || leads(each, some))) {
                tally.add(each.standing(), 1);
            }
        }
        return tally.tally();
    }

    private static boolean leads(MemberEntry each, Part.Leaders some) {
        String words = each.line().career().partyPosition();
        String position = words == null || words.strip().equals("Đảng viên") ? "" : words.strip();
        ScoreGroup group = each.line().career().scoreGroup();
        boolean byGroup = group == ScoreGroup.LEADER && some.ground() != LeaderGround.POSITION;
        boolean byPosition = group == null && !position.isEmpty() && some.ground() != LeaderGround.SCORE_GROUP;
        return (byGroup || byPosition) && (some.position() == null || some.position().equals(position));
    }

    private static Set<UUID> seen(Records records, int year) {
        Set<UUID> seen = new HashSet<>();
        for (ReviewSession session : records.reviewSessions().ofYear(year)) {
            if (session.key().body() != Body.CELL) {
                continue;
            }
            records.reviewSessions().attendance(session.key()).forEach(mark -> {
                if (mark.presence() == Presence.PRESENT) {
                    seen.add(mark.memberId());
                }
            });
            records.reviewSessions().remarks(session.key()).forEach(words -> {
                if (words.strengths() != null || words.limitations() != null || words.opinions() != null) {
                    seen.add(words.memberId());
                }
            });
        }
        return seen;
    }

    private Tally collectives(int year, @Nullable String unit, Edition edition, Part.Collectives some) {
        return desk.look(records -> {
            YearScope scope = YearScope.of(records, year, REGULATIONS);
            List<Standing> standings = new ArrayList<>();
            List<OrganizationAssessment> rows = records.assessments().ofOrganizations(year);
            List<ReviewSession> sessions = records.reviewSessions().ofYear(year);
            List<String> attended = records.reviewSessions().held(year).stream()
                    .filter(each -> each.body() != Body.LEADERSHIP)
                    .map(SessionKey::unitCode)
                    .toList();
            for (Organization each : scope.under(unit)) {
                OrganizationAssessment row = rows.stream()
                        .filter(one -> one.code().equals(each.code()))
                        .findFirst()
                        .orElse(null);
                boolean high = switch (each.level()) {
                    case UNDER_CENTRAL, ABOVE_GRASSROOTS -> true;
                    default -> false;
                };
                boolean wanted = (row != null || !high)
                        && (some.levels().isEmpty() || some.levels().contains(each.level()))
                        && isAt(sessions, attended, each.code(), some.review());
                if (wanted) {
                    standings.add(scope.standingOf(each, row == null ? null : row.outcome()));
                }
            }
            TallyBuilder tally = new TallyBuilder(edition.organizationLevels());
            standings.forEach(each -> tally.add(each, 1));
            return tally.tally();
        });
    }

    private static boolean isAt(List<ReviewSession> sessions, List<String> attended, String code, Review review) {
        ReviewSession session = sessions.stream()
                .filter(each -> each.key().unitCode().equals(code) && each.key().body() != Body.LEADERSHIP)
                .findFirst()
                .orElse(null);
        boolean complete = session != null && session.complete();
        boolean held = complete || (session != null && attended.contains(code));
        return switch (review) {
            case ANY -> true;
            case DONE -> held;
            case NOT_DONE -> !held;
            case NOT_OPENED -> session == null;
            case PREPARING -> session != null && !held;
            case HELD -> held && !complete;
            case COMPLETE -> complete;
        };
    }
}
