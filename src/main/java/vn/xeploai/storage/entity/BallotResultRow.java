package vn.xeploai.storage.entity;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.BallotResult;

/** Kết quả kiểm phiếu, as stored: numbers and nothing else. */
@Entity
@Table(name = "ballot_result")
@IdClass(BallotKey.class)
@SuppressWarnings("NullAway.Init")
final class BallotResultRow extends SessionRow implements Row<BallotResult> {
    @Id
    @Column(name = "ballot_round")
    int round;

    @Id
    @Column(name = "member_id")
    UUID memberId;

    int issued;
    int returned;
    int valid;
    int invalid;

    @Column(name = "votes_1")
    int votes1;

    @Column(name = "votes_2")
    @Nullable Integer votes2;

    @Column(name = "votes_3")
    @Nullable Integer votes3;

    @Column(name = "votes_4")
    @Nullable Integer votes4;

    @Column(name = "typed_twice")
    boolean typedTwice;

    @Override
    public void take(BallotResult value) {
        belongTo(value.session());
        round = BallotKey.numberOf(value.round());
        memberId = value.memberId();
        issued = value.issued();
        returned = value.returned();
        valid = value.valid();
        invalid = value.invalid();
        votes1 = value.votes().getFirst();
        votes2 = votes(value, 1);
        votes3 = votes(value, 2);
        votes4 = votes(value, 3);
        typedTwice = value.typedTwice();
    }

    @Override
    public BallotResult value() {
        List<Integer> votes = Stream.of(votes1, votes2, votes3, votes4).filter(Objects::nonNull).toList();
        return new BallotResult(
                session(), BallotKey.roundOf(round), memberId, issued, returned, valid, invalid, votes,
                typedTwice);
    }

    @Override
    public String label() {
        return unitCode + " " + year + " / " + round;
    }

    private static @Nullable Integer votes(BallotResult value, int index) {
        return index < value.votes().size() ? value.votes().get(index) : null;
    }
}
