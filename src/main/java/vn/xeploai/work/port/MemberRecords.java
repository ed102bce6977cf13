package vn.xeploai.work.port;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.xeploai.model.MemberRecord;

/** Port: các dòng theo dõi đảng viên. Every change leaves its line in the member's history within the same transaction. */
public interface MemberRecords {
    /** All lines of that member, latest first. */
    List<MemberRecord> ofMember(UUID member);

    /** The lines of that kind of those members. */
    default List<MemberRecord> ofMembers(Collection<UUID> members, MemberRecord.Kind kind) {
        return ofMembers(members, Set.of(kind));
    }

    /** The lines of any of those kinds of those members. */
    List<MemberRecord> ofMembers(Collection<UUID> members, Set<MemberRecord.Kind> kinds);

    /** Those lines that are there. */
    List<MemberRecord> withIds(Collection<UUID> ids);

    /** Adds new ones. */
    void insert(List<MemberRecord> lines);

    /** Replaces those with the same id. */
    void update(List<MemberRecord> lines);

    /** Takes them away. */
    void remove(List<MemberRecord> lines);
}
