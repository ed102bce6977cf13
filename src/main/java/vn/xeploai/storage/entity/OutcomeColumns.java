package vn.xeploai.storage.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.Outcome;

/** Kết quả, as columns: a level, or a reason, or neither; the tables refuse both. */
@Embeddable
final class OutcomeColumns {
    @Column(name = "level_code")
    @Nullable String levelCode;

    boolean exemplary;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable NotRatedReason reason;

    @Nullable String remark;

    void take(Outcome value) {
        levelCode = value instanceof Outcome.Rated rated ? rated.levelCode() : null;
        exemplary = value instanceof Outcome.Rated rated && rated.exemplary();
        reason = value instanceof Outcome.NotRated not ? not.reason() : null;
        remark = value instanceof Outcome.NotRated not ? not.remark() : null;
    }

    Outcome value() {
        return outcome(levelCode, exemplary, reason, remark);
    }

    static Outcome outcome(
            @Nullable String levelCode, boolean exemplary, @Nullable NotRatedReason reason, @Nullable String remark) {
        if (levelCode != null) {
            return new Outcome.Rated(levelCode, exemplary);
        }
        return reason == null ? new Outcome.Undecided() : new Outcome.NotRated(reason, remark);
    }

    String label() {
        if (levelCode != null) {
            return levelCode;
        }
        return reason == null ? "–" : reason.name();
    }
}
