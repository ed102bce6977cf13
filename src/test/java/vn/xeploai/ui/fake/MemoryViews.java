package vn.xeploai.ui.fake;

import vn.xeploai.settings.MemberViews;
import vn.xeploai.ui.members.KeptViews;

/** Views kept as long as the test runs. */
public final class MemoryViews implements KeptViews {
    private MemberViews kept = MemberViews.NONE;

    @Override
    public MemberViews load() {
        return kept;
    }

    @Override
    public void save(MemberViews views) {
        kept = views;
    }
}
