package vn.xeploai.rules.subject;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/**
 * S-16. A complaint, a denunciation or signs of disunity are to be verified by the directly superior committee before the
 * final decision: the record is held.
 */
public final class OpenComplaintHoldsDecision implements Rule {
    @Override
    public Finding judge(Look look) {
        Boolean open = look.at(SubjectFact.COMPLAINT_OPEN);
        if (open == null) {
            return look.missing();
        }
        return open ? Finding.DECISION : Finding.CLEAR;
    }
}
