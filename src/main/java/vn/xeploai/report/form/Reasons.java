package vn.xeploai.report.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.text.Numbers;

/**
 * Who has no level and why, in words.
 *
 * @param terms the words
 * @param counted whether each reason is followed by how many; not needed for one single subject
 */
record Reasons(Terms terms, boolean counted) {
    /** E.g. {@code Miễn công tác và sinh hoạt: 120; Đình chỉ sinh hoạt: 1}. */
    String notSubject(Tally tally) {
        return String.join("; ", each(tally.notSubject()));
    }

    /** Those waiting, by recorded reason and without one. */
    String pending(Tally tally) {
        List<String> reasons = each(tally.pendingByReason());
        if (tally.pendingWithoutReason() > 0) {
            reasons.add(one(terms.get("pending-without-reason"), tally.pendingWithoutReason()));
        }
        return String.join("; ", reasons);
    }

    /** Both together. */
    String all(Tally tally) {
        String out = notSubject(tally);
        String waiting = pending(tally);
        return out.isEmpty() || waiting.isEmpty() ? out + waiting : out + "; " + waiting;
    }

    private List<String> each(Map<NotRatedReason, Integer> reasons) {
        List<String> words = new ArrayList<>();
        reasons.forEach((reason, count) -> words.add(one(terms.texts().of(reason), count)));
        return words;
    }

    private String one(String reason, int count) {
        return counted ? reason + ": " + Numbers.count(count) : reason;
    }
}
