package vn.xeploai.storage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Career;
import vn.xeploai.model.ScoreGroup;

/** Chức vụ, trình độ, nghề nghiệp, as columns of the member's row. */
@Embeddable
final class CareerColumns {
    @Column(name = "party_position")
    @Nullable String partyPosition;

    @Column(name = "other_position")
    @Nullable String otherPosition;

    @Nullable String schooling;

    @Nullable String qualification;

    @Column(name = "political_theory")
    @Nullable String politicalTheory;

    @Nullable String occupation;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Column(name = "score_group")
    @Nullable ScoreGroup scoreGroup;

    static CareerColumns of(Career value) {
        CareerColumns columns = new CareerColumns();
        columns.partyPosition = value.partyPosition();
        columns.otherPosition = value.otherPosition();
        columns.schooling = value.schooling();
        columns.qualification = value.qualification();
        columns.politicalTheory = value.politicalTheory();
        columns.occupation = value.occupation();
        columns.scoreGroup = value.scoreGroup();
        return columns;
    }

    /** Hibernate leaves out the group where all its columns are empty. */
    static Career value(@Nullable CareerColumns columns) {
        return columns == null
                ? Career.UNKNOWN
                : new Career(
                        columns.partyPosition, columns.otherPosition, columns.schooling, columns.qualification,
                        columns.politicalTheory, columns.occupation, columns.scoreGroup);
    }
}
