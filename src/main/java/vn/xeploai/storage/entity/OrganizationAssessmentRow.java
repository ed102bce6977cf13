package vn.xeploai.storage.entity;

import java.time.LocalDate;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Decision;
import vn.xeploai.model.OrganizationAssessment;

/** Xếp loại tổ chức đảng của một năm, as stored. */
@Entity
@Table(name = "organization_assessment")
@IdClass(OrganizationAssessmentRow.Key.class)
@SuppressWarnings("NullAway.Init")
final class OrganizationAssessmentRow implements Row<OrganizationAssessment> {
    /** Which organization, which year. */
    record Key(int year, String code) {
        static Key of(OrganizationAssessment value) {
            return new Key(value.year(), value.code());
        }
    }

    @Id
    @Column(name = "assessment_year")
    int year;

    @Id
    @Column(name = "organization_code")
    String code;

    @Version
    int version;

    @Column(name = "self_level")
    @Nullable String self;

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
    public void take(OrganizationAssessment value) {
        year = value.year();
        code = value.code();
        self = value.self();
        outcome.take(value.outcome());
        decisionAuthority = value.decision().authority();
        decisionNumber = value.decision().number();
        decidedOn = value.decision().decidedOn();
        note = value.note();
    }

    @Override
    public OrganizationAssessment value() {
        return new OrganizationAssessment(
                year, code, self, outcome.value(), new Decision(decisionAuthority, decisionNumber, decidedOn), note);
    }

    @Override
    public int version() {
        return version;
    }

    @Override
    public String label() {
        return code + " " + year + ": " + outcome.label();
    }
}
