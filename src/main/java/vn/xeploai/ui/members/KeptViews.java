package vn.xeploai.ui.members;

import vn.xeploai.settings.MemberViews;

/** Where the views of the user are kept. */
public interface KeptViews {
    /** What was kept. */
    MemberViews load();

    /** Keeps them. */
    void save(MemberViews views);
}
