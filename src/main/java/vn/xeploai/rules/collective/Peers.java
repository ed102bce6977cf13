package vn.xeploai.rules.collective;

import vn.xeploai.rules.ruling.Fact;
import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;

/** Chính quyền, Mặt trận, đoàn thể cùng cấp: all of them must reach a level, where there are any. */
final class Peers {
    private Peers() {}

    static Finding obstacleUnlessAll(Look look, Fact<Integer> reached) {
        Integer all = look.at(CollectiveFact.PEERS);
        if (all != null && all == 0) {
            return Finding.NOT_APPLICABLE;
        }
        Integer some = look.at(reached);
        return all == null || some == null ? look.missing() : Finding.obstacleIf(some < all);
    }
}
