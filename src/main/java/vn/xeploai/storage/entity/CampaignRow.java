package vn.xeploai.storage.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import vn.xeploai.model.Campaign;

/** Đợt kiểm điểm, xếp loại của một năm, as stored. */
@Entity
@Table(name = "campaign")
@SuppressWarnings("NullAway.Init")
final class CampaignRow implements Row<Campaign> {
    @Id
    @Column(name = "assessment_year")
    int year;

    @Version
    int version;

    @Column(name = "edition_id")
    String editionId;

    @Column(name = "reference_day")
    LocalDate referenceDay;

    @Override
    public void take(Campaign value) {
        year = value.year();
        editionId = value.editionId();
        referenceDay = value.referenceDay();
    }

    @Override
    public Campaign value() {
        return new Campaign(year, editionId, referenceDay);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return String.valueOf(year);
    }
}
