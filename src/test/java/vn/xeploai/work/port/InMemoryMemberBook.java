package vn.xeploai.work.port;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberChange;
import vn.xeploai.model.MemberField;

/**
 * The book of members over maps in memory.
 *
 * @param members those that are there
 * @param bin those that were laid away
 * @param history latest last
 * @param then a member as of a day
 */
public record InMemoryMemberBook(
        Map<UUID, Member> members, Map<UUID, Member> bin, List<MemberChange> history, long changeNumber, Predicate<UUID> isRated,
        BiFunction<Member, LocalDate, Member> then)
        implements MemberBook {
    private static final Instant AT = Instant.parse("2026-11-21T02:00:00Z");

    @Override
    public List<MemberKey> keys() {
        return members.values().stream()
                .map(MemberKey::of)
                .toList();
    }

    @Override
    public List<MemberKey> keys(LocalDate day) {
        return members.values().stream().map(each -> MemberKey.of(then.apply(each, day))).toList();
    }

    @Override
    public List<MemberChange> history(UUID member) {
        List<MemberChange> found =
                new ArrayList<>(history.stream().filter(each -> each.memberId().equals(member)).toList());
        return List.copyOf(found.reversed());
    }

    @Override
    public void noteIdentityShown(UUID member) {
        note(member, MemberChange.Kind.IDENTITY_SHOWN, null, null, null);
    }

    @Override
    public Set<UUID> rated(Collection<UUID> asked) {
        return asked.stream().filter(isRated).collect(Collectors.toSet());
    }

    @Override
    public void bin(Collection<UUID> ids) {
        ids.forEach(id -> {
            bin.put(id, taken(members.remove(id)));
            note(id, MemberChange.Kind.BINNED, null, null, null);
        });
    }

    @Override
    public List<Member> binned() {
        return List.copyOf(bin.values());
    }

    @Override
    public void restore(Collection<UUID> ids) {
        ids.forEach(id -> {
            members.put(id, taken(bin.remove(id)));
            note(id, MemberChange.Kind.RESTORED, null, null, null);
        });
    }

    /** What an insertion leaves behind. */
    public void noteAdded(List<Member> added) {
        added.forEach(each -> note(each.id(), MemberChange.Kind.ADDED, null, null, null));
    }

    /** What an update leaves behind. */
    public void noteChanged(Map<UUID, Member> before, List<Member> changed) {
        for (Member after : changed) {
            for (MemberField field : MemberField.values()) {
                String old = field.written(taken(before.get(after.id())));
                String now = field.written(after);
                if (!Objects.equals(old, now)) {
                    note(after.id(), MemberChange.Kind.CHANGED, field, old, now);
                }
            }
        }
    }

    /** One more line. */
    public void note(
            UUID id, MemberChange.Kind kind, @Nullable MemberField field, @Nullable String before, @Nullable String after) {
        history.add(new MemberChange(id, AT.plusSeconds(60L * history.size()), "lan", kind, field, before, after));
    }

    private static Member taken(@Nullable Member member) {
        if (member == null) {
            throw new IllegalArgumentException("not all of them are there");
        }
        return member;
    }
}
