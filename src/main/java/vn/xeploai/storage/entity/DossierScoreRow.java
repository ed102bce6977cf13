package vn.xeploai.storage.entity;

import java.math.BigDecimal;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;

/** Điểm tự chấm for one criterion, as stored. */
@Entity
@Table(name = "dossier_score")
@IdClass(DossierScoreRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class DossierScoreRow {
    /** Which dossier, which criterion. */
    record Key(UUID dossierId, UUID criterionId) {}

    @Id
    @Column(name = "dossier_id")
    UUID dossierId;

    @Id
    @Column(name = "criterion_id")
    UUID criterionId;

    @Convert(converter = DecimalText.class)
    BigDecimal points;

    static DossierScoreRow of(UUID dossier, UUID criterion, BigDecimal points) {
        DossierScoreRow row = new DossierScoreRow();
        row.dossierId = dossier;
        row.criterionId = criterion;
        row.points = points;
        return row;
    }
}
