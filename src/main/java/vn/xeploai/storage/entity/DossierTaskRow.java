package vn.xeploai.storage.entity;

import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import vn.xeploai.model.scoring.TaskResult;
import vn.xeploai.model.scoring.YearTask;

/** Nhiệm vụ của năm, as stored. */
@Entity
@Table(name = "dossier_task")
@IdClass(DossierTaskRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class DossierTaskRow {
    /** Which dossier, from 0. */
    record Key(UUID dossierId, int place) {}

    @Id
    @Column(name = "dossier_id")
    UUID dossierId;

    @Id
    int place;

    String words;

    @Enumerated(EnumType.STRING)
    @JdbcTypeCode(SqlTypes.VARCHAR)
    TaskResult result;

    static DossierTaskRow of(UUID dossier, int place, YearTask task) {
        DossierTaskRow row = new DossierTaskRow();
        row.dossierId = dossier;
        row.place = place;
        row.words = task.words();
        row.result = task.result();
        return row;
    }

    YearTask value() {
        return new YearTask(words, result);
    }
}
