package vn.xeploai.work.port;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberRecord;

/**
 * Lines followed of members over a map in memory.
 *
 * @param lines by id
 * @param book whose history tells of them
 */
public record InMemoryMemberRecords(Map<UUID, MemberRecord> lines, InMemoryMemberBook book) implements MemberRecords {
    @Override
    public List<MemberRecord> ofMember(UUID member) {
        return lines.values().stream()
                .filter(each -> each.memberId().equals(member))
                .sorted(Comparator.comparing(MemberRecord::since, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .reversed())
                .toList();
    }

    @Override
    public List<MemberRecord> ofMembers(Collection<UUID> members, Set<MemberRecord.Kind> kinds) {
        return lines.values().stream().filter(each -> kinds.contains(each.kind()) && members.contains(each.memberId())).toList();
    }

    @Override
    public List<MemberRecord> withIds(Collection<UUID> ids) {
        return ids.stream().map(lines::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void insert(List<MemberRecord> added) {
        added.forEach(each -> {
            lines.put(each.id(), each);
            note(null, each);
        });
    }

    @Override
    public void update(List<MemberRecord> changed) {
        changed.forEach(each -> note(lines.put(each.id(), each), each));
    }

    @Override
    public void remove(List<MemberRecord> removed) {
        removed.forEach(each -> note(lines.remove(each.id()), null));
    }

    private void note(@Nullable MemberRecord before, @Nullable MemberRecord after) {
        MemberRecord some = Objects.requireNonNull(after == null ? before : after);
        MemberChange.Kind kind = before == null ? MemberChange.Kind.RECORD_ADDED
                : after == null ? MemberChange.Kind.RECORD_REMOVED : MemberChange.Kind.RECORD_CHANGED;
        book.note(some.memberId(), kind, null, before == null ? null : before.written(), after == null ? null : after.written());
    }
}
