package vn.xeploai.work.rating;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.OrganizationAssessment;
import vn.xeploai.model.Outcome;
import vn.xeploai.model.Proposals;

/**
 * Một dòng của bảng xếp loại: what was proposed and decided about one subject in one year. Of the proposals an organization has
 * only its own.
 *
 * @param proposals điểm, mức đề xuất
 * @param outcome level, reason or nothing yet
 * @param decision the document behind it
 * @param note ghi chú
 */
public record Marks(Proposals proposals, Outcome outcome, Decision decision, @Nullable String note) {
    /** Nothing at all. */
    public static final Marks NONE = new Marks(Proposals.NONE, new Outcome.Undecided(), Decision.NONE, null);

    /** The same with other proposals. */
    public Marks with(Proposals other) {
        return new Marks(other, outcome, decision, note);
    }

    /** The same with another outcome. */
    public Marks with(Outcome other) {
        return new Marks(proposals, other, decision, note);
    }

    /** The same with another document. */
    public Marks with(Decision other) {
        return new Marks(proposals, outcome, other, note);
    }

    static Marks of(MemberAssessment row) {
        return new Marks(row.proposals(), row.outcome(), row.decision(), row.note());
    }

    static Marks of(OrganizationAssessment row) {
        Proposals own = new Proposals(null, row.self(), null, null, null, null);
        return new Marks(own, row.outcome(), row.decision(), row.note());
    }
}
