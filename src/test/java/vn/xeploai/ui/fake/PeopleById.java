package vn.xeploai.ui.fake;

import java.util.AbstractMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;

/** A list of people as a map by id that writes through. */
final class PeopleById extends AbstractMap<UUID, Member> {
    private final List<Member> people;

    PeopleById(List<Member> people) {
        this.people = people;
    }

    @Override
    public Set<Map.Entry<UUID, Member>> entrySet() {
        return people.stream().map(each -> Map.entry(each.id(), each)).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    @Override
    public @Nullable Member put(UUID id, Member member) {
        Member before = remove(id);
        people.add(member);
        return before;
    }

    @Override
    public @Nullable Member remove(@Nullable Object id) {
        Member found = people.stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
        if (found != null) {
            people.remove(found);
        }
        return found;
    }
}
