package vn.xeploai.storage.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.MembershipStatus;
import vn.xeploai.model.SnapshotMember;

/** Đảng viên trong danh sách chốt, as stored. */
@Entity
@Table(name = "snapshot_member")
@IdClass(SnapshotMemberRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class SnapshotMemberRow implements Row<SnapshotMember> {
    /** Which year, who. */
    record Key(int year, UUID memberId) {
        static Key of(SnapshotMember value) {
            return new Key(value.year(), value.memberId());
        }
    }

    @Id
    @Column(name = "assessment_year")
    int year;

    @Id
    @Column(name = "member_id")
    UUID memberId;

    @Version
    int version;

    @Column(name = "member_code")
    @Nullable String code;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "cell_code")
    String cellCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable MembershipStatus status;

    @Column(name = "party_position")
    @Nullable String partyPosition;

    @Override
    public void take(SnapshotMember value) {
        year = value.year();
        memberId = value.memberId();
        code = value.code();
        fullName = value.fullName();
        cellCode = value.cellCode();
        status = value.status();
        partyPosition = value.partyPosition();
    }

    @Override
    public SnapshotMember value() {
        return new SnapshotMember(year, memberId, code, fullName, cellCode, status, partyPosition);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return fullName + " " + year;
    }
}
