package vn.xeploai.storage.entity;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.scoring.Criterion;
import vn.xeploai.model.scoring.ScorePart;
import vn.xeploai.model.scoring.ScoringGroup;

/** Tiêu chí at its place in a score sheet, as stored. */
@Entity
@Table(name = "score_criterion")
@SuppressWarnings("NullAway.Init")
final class CriterionRow implements Row<CriterionRow.Placed> {
    /** A criterion with the sheet it stands in. */
    record Placed(int year, ScoringGroup group, int place, Criterion criterion) {}

    @Id
    UUID id;

    @Version
    int version;

    @Column(name = "assessment_year")
    int year;

    @Column(name = "score_group")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ScoringGroup group;

    int place;

    @Column(name = "score_part")
    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    ScorePart part;

    boolean sub;
    String words;

    @Convert(converter = DecimalText.class)
    @Nullable BigDecimal most;

    @Override
    public void take(Placed value) {
        id = value.criterion().id();
        year = value.year();
        group = value.group();
        place = value.place();
        part = value.criterion().part();
        sub = value.criterion().sub();
        words = value.criterion().words();
        most = value.criterion().most();
    }

    @Override
    public Placed value() {
        return new Placed(year, group, place, new Criterion(id, part, sub, words, most));
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return words;
    }
}
