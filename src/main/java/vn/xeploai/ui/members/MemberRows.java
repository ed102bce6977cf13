package vn.xeploai.ui.members;

import java.util.AbstractList;
import java.util.RandomAccess;
import java.util.UUID;

import vn.xeploai.text.Texts;
import vn.xeploai.work.keeping.MemberList;

/** The found members in words; each is put into words only when it comes onto the screen. */
final class MemberRows extends AbstractList<MemberRow> implements RandomAccess {
    private final MemberList found;
    private final Texts texts;

    MemberRows(MemberList found, Texts texts) {
        this.found = found;
        this.texts = texts;
    }

    @Override
    public MemberRow get(int index) {
        return MemberRow.of(found.get(index), texts);
    }

    @Override
    public int size() {
        return found.size();
    }

    /** Where that member stands, or -1. */
    int indexOf(UUID id) {
        for (int i = 0; i < found.size(); i++) {
            if (found.get(i).key().id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
