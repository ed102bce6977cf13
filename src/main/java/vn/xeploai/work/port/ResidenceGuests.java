package vn.xeploai.work.port;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import vn.xeploai.model.ResidenceGuest;

/** Port: đảng viên nơi khác về sinh hoạt nơi cư trú. */
public interface ResidenceGuests {
    /** All of them, in no order. */
    List<ResidenceGuest> all();

    /** Those that are there. */
    List<ResidenceGuest> withIds(Collection<UUID> ids);

    /** Adds guests, or replaces those with the same id, comments and all. */
    void put(List<ResidenceGuest> guests);

    /** Takes away those with the same id, comments and all. */
    void remove(List<ResidenceGuest> guests);
}
