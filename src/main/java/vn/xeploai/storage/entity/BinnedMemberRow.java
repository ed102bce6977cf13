package vn.xeploai.storage.entity;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;

/** The same rows as {@link MemberRow} seen from the bin: the only mapping that reaches those lying there. */
@Entity
@Table(name = "member")
@SuppressWarnings("NullAway.Init")
final class BinnedMemberRow {
    @Id
    UUID id;

    @Version
    int version;

    @Nullable String code;

    @Column(name = "binned_at")
    @Nullable Instant binnedAt;

    @Column(name = "binned_code")
    @Nullable String binnedCode;

    @Column(name = "card_number")
    @Nullable String cardNumber;

    @Embedded
    PersonColumns person = new PersonColumns();

    @Embedded
    MembershipColumns membership = new MembershipColumns();

    @Embedded
    @Nullable CareerColumns career;

    @Nullable String note;

    void lay(Instant at) {
        binnedAt = at;
        binnedCode = code;
        code = null;
    }

    void takeOut() {
        binnedAt = null;
        code = binnedCode;
        binnedCode = null;
    }

    Member value() {
        return new Member(
                id, binnedAt == null ? code : binnedCode, cardNumber, person.value(), membership.value(),
                CareerColumns.value(career), note);
    }
}
