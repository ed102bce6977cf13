package vn.xeploai.rules.meeting;

import vn.xeploai.model.meeting.QuorumRule;

/**
 * Đủ số dự họp: whether enough of those entitled are there. A hint; the texts seen set no quorum for a review session.
 *
 * @param base those entitled
 * @param present those of them who are there
 * @param rule how many must be there
 */
public record QuorumCount(int base, int present, QuorumRule rule) {
    /** Refuses numbers below zero. */
    public QuorumCount {
        if (base < 0 || present < 0) {
            throw new IllegalArgumentException("%d of %d".formatted(present, base));
        }
    }

    /** The least number that is enough. */
    public int needed() {
        return switch (rule) {
            case MORE_THAN_HALF -> base / 2 + 1;
            case TWO_THIRDS -> Math.ceilDiv(2 * base, 3);
        };
    }

    /** Enough are there; never in an empty meeting. */
    public boolean isMet() {
        return base > 0 && present >= needed();
    }
}
