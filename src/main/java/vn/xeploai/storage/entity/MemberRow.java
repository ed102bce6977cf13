package vn.xeploai.storage.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.SQLRestriction;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;

/**
 * Đảng viên, as stored: the wide row. Counts never read it, see the index {@code member_standing}.
 * What lies in the bin is not there: every query leaves it out.
 */
@Entity
@Table(name = "member")
@SQLRestriction("binned_at is null")
@SuppressWarnings("NullAway.Init")
final class MemberRow implements Row<Member> {
    @Id
    UUID id;

    @Version
    int version;

    @Nullable String code;

    @Column(name = "card_number")
    @Nullable String cardNumber;

    @Embedded
    PersonColumns person = new PersonColumns();

    @Embedded
    MembershipColumns membership = new MembershipColumns();

    @Embedded
    @Nullable CareerColumns career;

    @Nullable String note;

    @Override
    public void take(Member value) {
        id = value.id();
        code = value.code();
        cardNumber = value.cardNumber();
        person.take(value.person());
        membership.take(value.membership());
        career = CareerColumns.of(value.career());
        note = value.note();
    }

    @Override
    public Member value() {
        return new Member(
                id, code, cardNumber, person.value(), membership.value(), CareerColumns.value(career), note);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return code == null ? person.fullName : code + " " + person.fullName;
    }
}
