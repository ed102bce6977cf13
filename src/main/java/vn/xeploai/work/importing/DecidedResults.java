package vn.xeploai.work.importing;

import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.Outcome;
import vn.xeploai.work.port.workbook.Column;
import vn.xeploai.work.port.workbook.ImportProblem;
import vn.xeploai.work.port.workbook.MemberRatingColumns;
import vn.xeploai.work.port.workbook.OrganizationRatingColumns;

/**
 * Kết quả đã có quyết định: a level with a document behind it is changed in Xếp loại, where its history is kept, never by a
 * workbook. A level without a document is a fact somebody typed, and may be typed again.
 */
final class DecidedResults {
    private DecidedResults() {}

    /** A member's result. */
    static void member(RowCheck row, @Nullable MemberAssessment before, MemberAssessment after) {
        if (before != null && changes(before.outcome(), before.decision(), after.outcome(), after.decision())) {
            refuse(row, before.year(), before.decision(),
                    before.outcome().equals(after.outcome()) ? MemberRatingColumns.DECISION_NUMBER : MemberRatingColumns.DECIDED);
        }
    }

    /** An organization's result. */
    static void organization(RowCheck row, @Nullable OrganizationAssessment before, OrganizationAssessment after) {
        if (before != null && changes(before.outcome(), before.decision(), after.outcome(), after.decision())) {
            refuse(row, before.year(), before.decision(), before.outcome().equals(after.outcome())
                    ? OrganizationRatingColumns.DECISION_NUMBER
                    : OrganizationRatingColumns.DECIDED);
        }
    }

    /** Whether a result that stands decided would be another one. */
    static boolean changes(Outcome before, Decision decision, Outcome after, Decision other) {
        return decision.isTaken() && !(before.equals(after) && decision.equals(other));
    }

    private static void refuse(RowCheck row, int year, Decision decision, Column<?> at) {
        row.error(ImportProblem.RESULT_DECIDED, at, Map.of(
                "year", String.valueOf(year), "number", Objects.requireNonNullElse(decision.number(), "")));
    }
}
