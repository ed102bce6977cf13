package vn.xeploai.storage.entity;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.GuestComment;

/** The comment about a guest in a year, as stored. Written and taken away with the guest. */
@Entity
@Table(name = "guest_comment")
@IdClass(GuestCommentRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class GuestCommentRow {
    /** About whom, which year. */
    record Key(UUID guestId, int year) {}

    @Id
    @Column(name = "guest_id")
    UUID guestId;

    @Id
    @Column(name = "comment_year")
    int year;

    @Nullable String content;

    @Column(name = "sent_on")
    @Nullable LocalDate sentOn;

    static GuestCommentRow of(UUID guest, GuestComment value) {
        GuestCommentRow row = new GuestCommentRow();
        row.guestId = guest;
        row.year = value.year();
        row.content = value.content();
        row.sentOn = value.sentOn();
        return row;
    }

    GuestComment value() {
        return new GuestComment(year, content, sentOn);
    }
}
