package vn.xeploai.storage.entity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;

import org.hibernate.StatelessSession;

import vn.xeploai.model.GuestComment;
import vn.xeploai.model.ResidenceGuest;
import vn.xeploai.work.port.ResidenceGuests;

/** Đảng viên nơi khác về sinh hoạt nơi cư trú, from the database. */
final class StoredResidenceGuests implements ResidenceGuests {
    private final StatelessSession session;
    private final GuestQueries queries;
    private final RowSet<UUID, ResidenceGuest, ResidenceGuestRow> rows;

    StoredResidenceGuests(StatelessSession session) {
        this.session = session;
        queries = new GuestQueries_(session);
        rows = new RowSet<>(session, ResidenceGuestRow::new, ResidenceGuest::id, queries::withIds);
    }

    @Override
    public List<ResidenceGuest> all() {
        return commented(rows.read(queries.all()), queries.comments());
    }

    @Override
    public List<ResidenceGuest> withIds(Collection<UUID> ids) {
        List<UUID> asked = List.copyOf(ids);
        return asked.isEmpty() ? List.of() : commented(rows.read(queries.withIds(asked)), queries.commentsOf(asked));
    }

    @Override
    public void put(List<ResidenceGuest> guests) {
        rows.put(guests);
        guests.forEach(each -> queries.removeComments(each.id()));
        guests.stream()
                .flatMap(each -> each.comments().stream().map(comment -> GuestCommentRow.of(each.id(), comment)))
                .gather(Gatherers.windowFixed(RowSet.BATCH))
                .forEach(session::insertMultiple);
    }

    @Override
    public void remove(List<ResidenceGuest> guests) {
        guests.forEach(each -> queries.removeComments(each.id()));
        rows.remove(guests.stream().map(ResidenceGuest::id).toList());
    }

    private static List<ResidenceGuest> commented(List<ResidenceGuest> guests, List<GuestCommentRow> comments) {
        Map<UUID, List<GuestComment>> byGuest = comments.stream().collect(Collectors.groupingBy(
                row -> row.guestId, Collectors.mapping(GuestCommentRow::value, Collectors.toList())));
        return guests.stream()
                .map(each -> new ResidenceGuest(
                        each.id(), each.cellCode(), each.fullName(), each.birthYear(), each.home(), each.document(),
                        each.since(), each.until(), each.note(), byGuest.getOrDefault(each.id(), List.of())))
                .toList();
    }
}
