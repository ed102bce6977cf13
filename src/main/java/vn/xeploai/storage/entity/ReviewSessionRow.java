package vn.xeploai.storage.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.BallotPractice;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Minutes;
import vn.xeploai.model.meeting.Quorum;
import vn.xeploai.model.meeting.QuorumRule;
import vn.xeploai.model.meeting.ReviewSession;
import vn.xeploai.model.meeting.SessionHead;

/** Buổi kiểm điểm, as stored. */
@Entity
@Table(name = "review_session")
@IdClass(ReviewSessionRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class ReviewSessionRow extends SessionRow implements Row<ReviewSession> {
    /** Which year, whose. */
    record Key(int year, String unitCode, Body body) {
        static Key of(ReviewSession value) {
            return new Key(value.key().year(), value.key().unitCode(), value.key().body());
        }
    }

    @Column(name = "held_on")
    @Nullable LocalDate heldOn;

    @Nullable String place;
    @Nullable String chair;
    @Nullable String secretary;
    @Nullable String invited;
    @Nullable String collective;
    @Nullable String discussion;
    @Nullable String superior;
    @Nullable String conclusion;

    @Column(name = "quorum_base")
    @Nullable Integer quorumBase;

    @Column(name = "quorum_rule")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    QuorumRule quorumRule;

    @Column(name = "quorum_decided_by")
    @Nullable String quorumDecidedBy;

    @Column(name = "quorum_document")
    @Nullable String quorumDocument;

    @Column(name = "ballot_practice")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    BallotPractice practice;

    boolean complete;

    @Override
    public void take(ReviewSession value) {
        belongTo(value.key());
        heldOn = value.head().heldOn();
        place = value.head().place();
        chair = value.head().chair();
        secretary = value.head().secretary();
        invited = value.head().invited();
        collective = value.minutes().collective();
        discussion = value.minutes().discussion();
        superior = value.minutes().superior();
        conclusion = value.minutes().conclusion();
        quorumBase = value.quorum().base();
        quorumRule = value.quorum().rule();
        quorumDecidedBy = value.quorum().decidedBy();
        quorumDocument = value.quorum().document();
        practice = value.practice();
        complete = value.complete();
    }

    @Override
    public ReviewSession value() {
        return new ReviewSession(
                session(),
                new SessionHead(heldOn, place, chair, secretary, invited),
                new Minutes(collective, discussion, superior, conclusion),
                new Quorum(quorumBase, quorumRule, quorumDecidedBy, quorumDocument),
                practice,
                complete);
    }
}
