package vn.xeploai.rules.collective;

import vn.xeploai.rules.ruling.Finding;
import vn.xeploai.rules.ruling.Look;
import vn.xeploai.rules.ruling.Rule;

/** C-10. Government, Front or a mass organization of the same level was rated below good. */
public final class PeerBodyBelowGood implements Rule {
    @Override
    public Finding judge(Look look) {
        return Peers.obstacleUnlessAll(look, CollectiveFact.PEERS_GOOD);
    }
}
