package vn.xeploai.work.importing;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.Proposals;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.MemberRatingColumns;
import vn.xeploai.work.port.workbook.OrganizationRatingColumns;

/**
 * Kết quả đã có quyết định: a level with a document behind it is changed in Xếp loại, where its history is kept, never by a
 * workbook; nor are the proposals it rests on. Its note may change. A level without a document is a fact somebody typed, and may be typed again.
 */
final class DecidedResults {
    private DecidedResults() {}

    /** A member's result. */
    static void member(RowCheck row, @Nullable MemberAssessment before, MemberAssessment after) {
        if (before == null || !before.decision().isTaken()) {
            return;
        }
        Column<?> changed = !before.outcome().equals(after.outcome()) ? MemberRatingColumns.DECIDED
                : !before.decision().equals(after.decision()) ? MemberRatingColumns.DECISION_NUMBER
                : proposal(before.proposals(), after.proposals());
        refuse(row, before.year(), before.decision(), changed);
    }

    /** An organization's result. */
    static void organization(RowCheck row, @Nullable OrganizationAssessment before, OrganizationAssessment after) {
        if (before == null || !before.decision().isTaken()) {
            return;
        }
        Column<?> changed = !before.outcome().equals(after.outcome()) ? OrganizationRatingColumns.DECIDED
                : !before.decision().equals(after.decision()) ? OrganizationRatingColumns.DECISION_NUMBER
                : !Objects.equals(before.self(), after.self()) ? OrganizationRatingColumns.SELF
                : null;
        refuse(row, before.year(), before.decision(), changed);
    }

    /** The first proposal that would be another one: the decision rests on what was proposed then. */
    private static @Nullable Column<?> proposal(Proposals before, Proposals after) {
        return isOther(before.score(), after.score()) ? MemberRatingColumns.SCORE
                : !Objects.equals(before.self(), after.self()) ? MemberRatingColumns.SELF
                : !Objects.equals(before.government(), after.government()) ? MemberRatingColumns.GOVERNMENT
                : !Objects.equals(before.massOrganization(), after.massOrganization()) ? MemberRatingColumns.MASS_ORGANIZATION
                : !Objects.equals(before.cellCommittee(), after.cellCommittee()) ? MemberRatingColumns.CELL_COMMITTEE
                : !Objects.equals(before.cell(), after.cell()) ? MemberRatingColumns.CELL_PROPOSAL
                : null;
    }

    /** A number that is only written otherwise is the same number. */
    private static boolean isOther(@Nullable BigDecimal before, @Nullable BigDecimal after) {
        return (before == null || after == null)
                ? (before != null || after != null)
                : before.compareTo(after) != 0;
    }

    private static void refuse(RowCheck row, int year, Decision decision, @Nullable Column<?> at) {
        if (at == null) {
            return;
        }
        row.error(ImportProblem.RESULT_DECIDED, at, Map.of(
                "year", String.valueOf(year), "number", Objects.requireNonNullElse(decision.number(), "")));
    }
}
