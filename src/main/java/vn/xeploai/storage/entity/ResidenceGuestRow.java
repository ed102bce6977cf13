package vn.xeploai.storage.entity;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.ResidenceGuest;

/** Đảng viên nơi khác về sinh hoạt nơi cư trú, as stored; the comments stand in a table of their own. */
@Entity
@Table(name = "residence_guest")
@SuppressWarnings("NullAway.Init")
final class ResidenceGuestRow implements Row<ResidenceGuest> {
    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "cell_code")
    String cellCode;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "birth_year")
    @Nullable Integer birthYear;

    String home;
    @Nullable String document;
    @Nullable LocalDate since;
    @Nullable LocalDate until;
    @Nullable String note;

    @Override
    public void take(ResidenceGuest value) {
        id = value.id();
        cellCode = value.cellCode();
        fullName = value.fullName();
        birthYear = value.birthYear();
        home = value.home();
        document = value.document();
        since = value.since();
        until = value.until();
        note = value.note();
    }

    @Override
    public ResidenceGuest value() {
        return new ResidenceGuest(id, cellCode, fullName, birthYear, home, document, since, until, note, List.of());
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return fullName;
    }
}
