package vn.xeploai.work.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import vn.xeploai.model.ResidenceGuest;

/**
 * Guests over a map in memory.
 *
 * @param guests by id
 */
public record InMemoryGuests(Map<UUID, ResidenceGuest> guests) implements ResidenceGuests {
    @Override
    public List<ResidenceGuest> all() {
        return List.copyOf(guests.values());
    }

    @Override
    public List<ResidenceGuest> withIds(Collection<UUID> ids) {
        return ids.stream().map(guests::get).filter(Objects::nonNull).toList();
    }

    @Override
    public void put(List<ResidenceGuest> put) {
        put.forEach(each -> guests.put(each.id(), each));
    }

    @Override
    public void remove(List<ResidenceGuest> removed) {
        removed.forEach(each -> guests.remove(each.id()));
    }
}
