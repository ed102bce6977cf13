package vn.xeploai.storage.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;

/** Đảng tịch trong chi bộ, as columns of the member's row; all of them stand in the index {@code member_standing}. */
@Embeddable
@SuppressWarnings("NullAway.Init")
final class MembershipColumns {
    @Column(name = "cell_code")
    String cellCode;

    @Column(name = "admitted_on")
    LocalDate admittedOn;

    @Column(name = "official_on")
    @Nullable LocalDate officialOn;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable MembershipStatus status;

    @Column(name = "status_since")
    @Nullable LocalDate statusSince;

    @Column(name = "status_until")
    @Nullable LocalDate statusUntil;

    void take(Membership value) {
        cellCode = value.cellCode();
        admittedOn = value.admittedOn();
        officialOn = value.officialOn();
        status = value.status();
        statusSince = value.statusSpan().since();
        statusUntil = value.statusSpan().until();
    }

    Membership value() {
        return new Membership(cellCode, admittedOn, officialOn, status, new DateSpan(statusSince, statusUntil));
    }
}
