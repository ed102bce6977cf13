package vn.xeploai.rules.ruling;

import java.time.LocalDate;

import vn.xeploai.rules.regulation.RuleId;

/**
 * Quyết định của cấp có thẩm quyền where the text leaves a matter to it. Once recorded it is a fact.
 *
 * @param rule the rule it is about
 * @param outcome whether it was asked for, granted or refused
 * @param decidedBy who decided or asks
 * @param decidedOn ngày quyết định
 * @param reason lý do
 * @param document số, ký hiệu văn bản
 */
public record RecordedDecision(
        RuleId rule, Outcome outcome, String decidedBy, LocalDate decidedOn, String reason, String document) {
    /** What was decided. */
    public enum Outcome {
        /** Đề nghị: circumstances are claimed, nobody has decided. */
        REQUESTED,
        /** Đồng ý: the obstacle does not stand. */
        GRANTED,
        /** Không đồng ý: the obstacle stands. */
        REFUSED
    }

    /** Refuses a decision without author, reason or document: a request needs only a reason. */
    public RecordedDecision {
        if (reason.isBlank() || (outcome != Outcome.REQUESTED && (decidedBy.isBlank() || document.isBlank()))) {
            throw new IllegalArgumentException("a decision needs author, reason and document");
        }
    }
}
