package vn.xeploai.storage.entity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.MemberAssessment;
import vn.xeploai.model.Proposals;

/** Xếp loại đảng viên của một năm, as stored. */
@Entity
@Table(name = "member_assessment")
@IdClass(MemberAssessmentRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class MemberAssessmentRow implements Row<MemberAssessment> {
    /** Who, which year. */
    record Key(int year, UUID memberId) {
        static Key of(MemberAssessment value) {
            return new Key(value.year(), value.memberId());
        }
    }

    @Id
    @Column(name = "assessment_year")
    int year;

    @Id
    @Column(name = "member_id")
    UUID memberId;

    @Version
    int version;

    @Column(name = "cell_code")
    String cellCode;

    @Convert(converter = DecimalText.class)
    @Nullable BigDecimal score;

    @Column(name = "self_level")
    @Nullable String self;

    @Column(name = "government_level")
    @Nullable String government;

    @Column(name = "mass_organization_level")
    @Nullable String massOrganization;

    @Column(name = "cell_committee_level")
    @Nullable String cellCommittee;

    @Column(name = "cell_level")
    @Nullable String cell;

    @Embedded
    OutcomeColumns outcome = new OutcomeColumns();

    @Column(name = "decision_authority")
    @Nullable String decisionAuthority;

    @Column(name = "decision_number")
    @Nullable String decisionNumber;

    @Column(name = "decided_on")
    @Nullable LocalDate decidedOn;

    @Nullable String note;

    @Override
    public void take(MemberAssessment value) {
        year = value.year();
        memberId = value.memberId();
        cellCode = value.cellCode();
        score = value.proposals().score();
        self = value.proposals().self();
        government = value.proposals().government();
        massOrganization = value.proposals().massOrganization();
        cellCommittee = value.proposals().cellCommittee();
        cell = value.proposals().cell();
        outcome.take(value.outcome());
        decisionAuthority = value.decision().authority();
        decisionNumber = value.decision().number();
        decidedOn = value.decision().decidedOn();
        note = value.note();
    }

    @Override
    public MemberAssessment value() {
        return new MemberAssessment(
                year,
                memberId,
                cellCode,
                new Proposals(score, self, government, massOrganization, cellCommittee, cell),
                outcome.value(),
                new Decision(decisionAuthority, decisionNumber, decidedOn),
                note);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return cellCode + " " + year + ": " + outcome.label();
    }
}
