package vn.xeploai.rules.figures;

import java.util.List;
import java.util.Optional;

/** Đẳng thức về số đếm: each function answers with the mismatch, or with nothing when the figures hold. */
public final class Identities {
    private Identities() {}

    /** V1: total = not subject + subject. */
    public static Optional<Mismatch> total(int total, int notSubject, int subject) {
        return equal(FigureCheck.V1, total, (long) notSubject + subject);
    }

    /** V2: subject = rated + pending. */
    public static Optional<Mismatch> subject(int subject, int rated, int pending) {
        return equal(FigureCheck.V2, subject, (long) rated + pending);
    }

    /** V3: rated = the levels together. */
    public static Optional<Mismatch> rated(int rated, List<Integer> levels) {
        return equal(FigureCheck.V3, rated, sum(levels));
    }

    /** V4: listed = present + absent. */
    public static Optional<Mismatch> attendance(int listed, int present, int absent) {
        return equal(FigureCheck.V4, listed, (long) present + absent);
    }

    /** V6: the superior's figure = those below together. */
    public static Optional<Mismatch> parent(int parent, List<Integer> children) {
        return equal(FigureCheck.V6, parent, sum(children));
    }

    /** V7: end of the year = beginning + gained − lost. */
    public static Optional<Mismatch> movement(int atEnd, int atBeginning, int gained, int lost) {
        return equal(FigureCheck.V7, atEnd, (long) atBeginning + gained - lost);
    }

    /** V7: beginning of the year = end of the year before. */
    public static Optional<Mismatch> carriedOver(int atBeginning, int atEndOfYearBefore) {
        return equal(FigureCheck.V7, atBeginning, atEndOfYearBefore);
    }

    /** V8: not more excellent ones than the limit that rule Q-01 worked out. */
    public static Optional<Mismatch> cap(int excellent, int limit) {
        return excellent <= limit ? Optional.empty() : Optional.of(Mismatch.of(FigureCheck.V8, excellent, limit));
    }

    /** V9: a level decided otherwise than proposed has a reason. Ranks count from 1, the best. */
    public static Optional<Mismatch> decidedAsProposed(int proposedRank, int decidedRank, String reason) {
        return reason.isBlank() ? equal(FigureCheck.V9, decidedRank, proposedRank) : Optional.empty();
    }

    /**
     * V10: disciplined in the year and rated good or better only with a reason.
     *
     * @param lowestGoodRank rank of the last level that counts as good or better
     */
    public static Optional<Mismatch> disciplinedNotGood(
            boolean disciplined, int decidedRank, int lowestGoodRank, String reason) {
        return disciplined && decidedRank <= lowestGoodRank && reason.isBlank()
                ? Optional.of(Mismatch.of(FigureCheck.V10, decidedRank, lowestGoodRank + 1L))
                : Optional.empty();
    }

    private static long sum(List<Integer> parts) {
        return parts.stream().mapToLong(Integer::longValue).sum();
    }

    private static Optional<Mismatch> equal(FigureCheck check, long stated, long computed) {
        return stated == computed ? Optional.empty() : Optional.of(Mismatch.of(check, stated, computed));
    }
}
