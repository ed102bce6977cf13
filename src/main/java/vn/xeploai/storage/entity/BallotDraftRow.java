package vn.xeploai.storage.entity;

import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.BallotDraft;

/** Số phiếu gõ dở, as stored: numbers and nothing else. */
@Entity
@Table(name = "ballot_draft")
@IdClass(BallotKey.class)
@SuppressWarnings("NullAway.Init")
final class BallotDraftRow extends SessionRow implements Row<BallotDraft> {
    @Id
    @Column(name = "ballot_round")
    int round;

    @Id
    @Column(name = "member_id")
    UUID memberId;

    @Nullable Integer issued;
    @Nullable Integer returned;
    @Nullable Integer valid;
    @Nullable Integer invalid;

    @Column(name = "votes_1")
    @Nullable Integer votes1;

    @Column(name = "votes_2")
    @Nullable Integer votes2;

    @Column(name = "votes_3")
    @Nullable Integer votes3;

    @Column(name = "votes_4")
    @Nullable Integer votes4;

    @Override
    public void take(BallotDraft value) {
        belongTo(value.session());
        round = BallotKey.numberOf(value.round());
        memberId = value.memberId();
        List<OptionalInt> numbers = value.numbers();
        issued = typed(numbers.get(0));
        returned = typed(numbers.get(1));
        valid = typed(numbers.get(2));
        invalid = typed(numbers.get(3));
        votes1 = typed(numbers.get(4));
        votes2 = typed(numbers.get(5));
        votes3 = typed(numbers.get(6));
        votes4 = typed(numbers.get(7));
    }

    @Override
    public BallotDraft value() {
        List<OptionalInt> numbers = Stream.of(
                        read(issued), read(returned), read(valid), read(invalid),
                        read(votes1), read(votes2), read(votes3), read(votes4))
                .toList();
        return new BallotDraft(session(), BallotKey.roundOf(round), memberId, numbers);
    }

    @Override
    public String label() {
        return unitCode + " " + year + " / " + round;
    }

    private static @Nullable Integer typed(OptionalInt number) {
        return number.isPresent() ? number.getAsInt() : null;
    }

    private static OptionalInt read(@Nullable Integer column) {
        return column == null ? OptionalInt.empty() : OptionalInt.of(column);
    }
}
