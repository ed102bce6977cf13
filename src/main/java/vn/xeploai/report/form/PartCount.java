package vn.xeploai.report.form;

import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.LevelSet;
import vn.xeploai.model.ScoreGroup;
import vn.xeploai.model.SubjectType;
import vn.xeploai.report.content.Part;
import vn.xeploai.report.content.Part.LeaderGround;
import vn.xeploai.report.content.Review;
import vn.xeploai.rules.tally.Standing;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.TallyBuilder;
import vn.xeploai.work.counting.MemberEntry;
import vn.xeploai.work.counting.SubjectLine;
import vn.xeploai.work.meeting.ReviewsOfYear;
import vn.xeploai.work.meeting.SessionState;

/**
 * Counts parts of the members and collectives of a unit by the same standings as the count of the year.
 *
 * @param scope the unit and year
 * @param members everybody in it
 * @param collectives all of them
 * @param reviews what is recorded of their review
 */
record PartCount(
        UnitScope scope, List<MemberEntry> members, List<SubjectLine> collectives, ReviewsOfYear reviews) {
    /** What nobody wrote a position about. */
    private static final String PLAIN_MEMBER = "đảng viên";

    /** Why the records let the member count as a leader; {@code null} where they do not. */
    static @Nullable LeaderGround groundOf(MemberEntry entry) {
        ScoreGroup group = entry.line().career().scoreGroup();
        if (group != null) {
            return group == ScoreGroup.LEADER ? LeaderGround.SCORE_GROUP : null;
        }
        return positionOf(entry).isEmpty() ? null : LeaderGround.POSITION;
    }

    /** Chức vụ Đảng as recorded; empty for nobody's office. */
    static String positionOf(MemberEntry entry) {
        String position = entry.line().career().partyPosition();
        String words = position == null ? "" : position.strip();
        return words.equalsIgnoreCase(PLAIN_MEMBER) ? "" : words;
    }

    /** The tally of that part. */
    Tally of(Part part) {
        return switch (part) {
            case Part.All _ -> throw new IllegalArgumentException("counted by the year itself");
            case Part.Members some -> members(some.review(), _ -> true);
            case Part.Leaders some -> members(some.review(), entry -> isOne(entry, some));
            case Part.Collectives some -> collectives(some);
        };
    }

    private static boolean isOne(MemberEntry entry, Part.Leaders some) {
        LeaderGround ground = groundOf(entry);
        return ground != null
                && (some.ground() == null || ground == some.ground())
                && (some.position() == null || some.position().equals(positionOf(entry)));
    }

    private Tally members(Review review, Predicate<MemberEntry> whom) {
        return tally(scope.levels(SubjectType.MEMBERS), members.stream()
                .filter(whom)
                .filter(entry -> is(review, entry))
                .map(MemberEntry::standing)
                .toList());
    }

    private Tally collectives(Part.Collectives some) {
        return tally(scope.levels(SubjectType.GRASSROOTS), collectives.stream()
                .filter(line -> some.levels().isEmpty() || some.levels().contains(line.unit().level()))
                .filter(line -> is(some.review(), line))
                .map(SubjectLine::standing)
                .toList());
    }

    private boolean is(Review review, MemberEntry entry) {
        boolean reviewed = reviews.reviewed().contains(entry.line().id());
        return switch (review) {
            case ANY -> true;
            case DONE -> reviewed;
            case NOT_DONE -> !reviewed;
            case NOT_OPENED, PREPARING, HELD, COMPLETE ->
                throw new IllegalArgumentException("a session is a collective's");
        };
    }

    private boolean is(Review review, SubjectLine line) {
        String code = line.unit().code();
        return switch (review) {
            case ANY -> true;
            case DONE -> reviews.isHeld(code);
            case NOT_DONE -> !reviews.isHeld(code);
            case NOT_OPENED -> reviews.stateOf(code) == SessionState.NOT_OPENED;
            case PREPARING -> reviews.stateOf(code) == SessionState.PREPARING;
            case HELD -> reviews.stateOf(code) == SessionState.HELD;
            case COMPLETE -> reviews.stateOf(code) == SessionState.COMPLETE;
        };
    }

    private static Tally tally(LevelSet levels, List<Standing> standings) {
        TallyBuilder tally = new TallyBuilder(levels);
        standings.forEach(standing -> tally.add(standing, 1));
        return tally.tally();
    }
}
