package vn.xeploai.storage.entity;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.Limitation;
import vn.xeploai.model.meeting.SessionKey;

/** Hạn chế, khuyết điểm, as stored. */
@Entity
@Table(name = "limitation")
@SuppressWarnings("NullAway.Init")
final class LimitationRow implements Row<Limitation> {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "found_in")
    int foundIn;

    @Column(name = "organization_code")
    String unitCode;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    Body body;

    String shortcoming;
    @Nullable String cause;
    @Nullable String remedy;
    @Nullable String responsible;
    @Nullable LocalDate deadline;

    @Column(name = "closed_in")
    @Nullable Integer closedIn;

    @Override
    public void take(Limitation value) {
        id = value.id();
        foundIn = value.foundAt().year();
        unitCode = value.foundAt().unitCode();
        body = value.foundAt().body();
        shortcoming = value.shortcoming();
        cause = value.cause();
        remedy = value.remedy();
        responsible = value.responsible();
        deadline = value.deadline();
        closedIn = value.closedIn();
    }

    @Override
    public Limitation value() {
        return new Limitation(
                id, new SessionKey(foundIn, unitCode, body), shortcoming, cause, remedy, responsible, deadline, closedIn);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return unitCode + " " + foundIn + ": " + shortcoming;
    }
}
