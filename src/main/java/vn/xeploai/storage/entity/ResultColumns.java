package vn.xeploai.storage.entity;

import java.time.LocalDate;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.NotRatedReason;
import vn.xeploai.model.deciding.RatingAct;

/** A result and its document, as columns named by whoever embeds them. */
@Embeddable
final class ResultColumns {
    @Nullable String level;

    boolean exemplary;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    @Nullable NotRatedReason reason;

    @Nullable String remark;

    @Nullable String authority;

    @Nullable String number;

    @Nullable LocalDate decidedOn;

    static ResultColumns of(RatingAct.Result value) {
        OutcomeColumns outcome = new OutcomeColumns();
        outcome.take(value.outcome());
        ResultColumns columns = new ResultColumns();
        columns.level = outcome.levelCode;
        columns.exemplary = outcome.exemplary;
        columns.reason = outcome.reason;
        columns.remark = outcome.remark;
        columns.authority = value.decision().authority();
        columns.number = value.decision().number();
        columns.decidedOn = value.decision().decidedOn();
        return columns;
    }

    RatingAct.Result value() {
        return new RatingAct.Result(
                OutcomeColumns.outcome(level, exemplary, reason, remark), new Decision(authority, number, decidedOn));
    }
}
