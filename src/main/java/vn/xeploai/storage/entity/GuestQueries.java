package vn.xeploai.storage.entity;

import java.util.List;
import java.util.UUID;

import org.hibernate.StatelessSession;
import org.hibernate.annotations.processing.HQL;

/** Queries over guests, checked when the program is compiled. */
interface GuestQueries {
    StatelessSession session();

    @HQL("from ResidenceGuestRow")
    List<ResidenceGuestRow> all();

    @HQL("from ResidenceGuestRow where id in :ids")
    List<ResidenceGuestRow> withIds(List<UUID> ids);

    @HQL("from GuestCommentRow")
    List<GuestCommentRow> comments();

    @HQL("from GuestCommentRow where guestId in :ids")
    List<GuestCommentRow> commentsOf(List<UUID> ids);

    @HQL("delete from GuestCommentRow where guestId = :guest")
    int removeComments(UUID guest);
}
