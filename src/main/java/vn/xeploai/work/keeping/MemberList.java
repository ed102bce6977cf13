package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Members that were found, in order. Rows are made when they are looked at, so that a hundred thousand cost no more than
 * the screenful that is shown.
 */
public final class MemberList extends AbstractList<FoundMember> implements RandomAccess {
    /** Nobody, of nobody. */
    public static final MemberList NONE = new MemberList(List.of(), MemberQuery.everybody(LocalDate.EPOCH), 0);

    private final List<IndexedMember> found;
    private final MemberQuery query;
    private final int total;

    MemberList(List<IndexedMember> found, MemberQuery query, int total) {
        this.found = found;
        this.query = query;
        this.total = total;
    }

    @Override
    public FoundMember get(int index) {
        IndexedMember member = found.get(index);
        return new FoundMember(
                member.key(), member.cellName(), StandingOnDay.of(member.key().membership(), query.day()));
    }

    @Override
    public int size() {
        return found.size();
    }

    /** How many members there are, found or not. */
    public int total() {
        return total;
    }
}
