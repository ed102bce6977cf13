package vn.xeploai.storage.entity;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.scoring.CommentKind;
import vn.xeploai.model.scoring.CommentState;
import vn.xeploai.model.scoring.RequiredComment;

/** Nhận xét về một đảng viên, as stored. */
@Entity
@Table(name = "dossier_comment")
@IdClass(DossierCommentRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class DossierCommentRow {
    /** Which dossier, from where. */
    record Key(UUID dossierId, CommentKind kind) {}

    @Id
    @Column(name = "dossier_id")
    UUID dossierId;

    @Id
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CommentKind kind;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    CommentState state;

    @Column(name = "asked_on")
    @Nullable LocalDate askedOn;

    @Column(name = "received_on")
    @Nullable LocalDate receivedOn;

    @Nullable String content;

    static DossierCommentRow of(UUID dossier, RequiredComment comment) {
        DossierCommentRow row = new DossierCommentRow();
        row.dossierId = dossier;
        row.kind = comment.kind();
        row.state = comment.state();
        row.askedOn = comment.askedOn();
        row.receivedOn = comment.receivedOn();
        row.content = comment.content();
        return row;
    }

    RequiredComment value() {
        return new RequiredComment(kind, state, askedOn, receivedOn, content);
    }
}
