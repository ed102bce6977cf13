package vn.xeploai.work.judging;

import java.time.LocalDate;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.scoring.CommentState;
import vn.xeploai.model.scoring.RequiredComment;
import vn.xeploai.rules.member.MemberFact;
import vn.xeploai.work.scoring.ResidenceLines;

/**
 * Nhận xét nơi cư trú, from the two places where people keep it: lines followed of the member, and comments of the year's review.
 * A comment that came at either has come.
 */
final class ResidenceFacts {
    private ResidenceFacts() {}

    static void into(
            FactSheet.Builder sheet, ResidenceLines lines, @Nullable RequiredComment ofReview, LocalDate day, int year) {
        Optional<Boolean> introduced = lines.isIntroduced(day);
        if (introduced.isPresent()) {
            sheet.record(MemberFact.RESIDENCE_INTRODUCED, introduced.get());
        } else if (ofReview != null) {
            sheet.record(MemberFact.RESIDENCE_INTRODUCED, ofReview.state() != CommentState.NOT_NEEDED);
        }
        boolean came = ofReview != null && ofReview.state() == CommentState.RECEIVED;
        Optional<Boolean> recorded = lines.hasComment(year);
        if (came || recorded.isPresent() || (ofReview != null && ofReview.state() == CommentState.ASKED)) {
            sheet.record(MemberFact.RESIDENCE_COMMENT, came || recorded.orElse(false));
        }
    }
}
