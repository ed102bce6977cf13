package vn.xeploai.storage.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.BirthDate;
import vn.xeploai.model.Person;
import vn.xeploai.model.Sex;
import vn.xeploai.text.VietnameseOrder;

/** Nhân thân, as columns of the member's row. */
@Embeddable
@SuppressWarnings("NullAway.Init")
final class PersonColumns {
    @Column(name = "full_name")
    String fullName;

    @Column(name = "folded_name")
    String foldedName;

    @Column(name = "birth_year")
    int birthYear;

    @Column(name = "birth_day")
    @Nullable LocalDate birthDay;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable Sex sex;

    @Nullable String ethnicity;

    @Nullable String religion;

    @Column(name = "native_place")
    @Nullable String nativePlace;

    @Nullable String residence;

    @Column(name = "identity_number")
    @Nullable String identityNumber;

    @Nullable String phone;

    void take(Person value) {
        fullName = value.fullName();
        foldedName = VietnameseOrder.folded(value.fullName());
        birthYear = value.birth().year();
        birthDay = value.birth().day();
        sex = value.sex();
        ethnicity = value.ethnicity();
        religion = value.religion();
        nativePlace = value.nativePlace();
        residence = value.residence();
        identityNumber = value.identityNumber();
        phone = value.phone();
    }

    Person value() {
        return new Person(
                fullName, new BirthDate(birthYear, birthDay), sex, ethnicity, religion, nativePlace, residence,
                identityNumber, phone);
    }
}
