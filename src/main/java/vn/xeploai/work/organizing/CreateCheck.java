package vn.xeploai.work.organizing;

import java.time.LocalDate;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.DatedOrganization;
import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationAct;

/** Thành lập: whether a new organization may stand where it is wanted. */
record CreateCheck(ActCheck act) {
    OrganizationAct check(Act.Create wanted, LocalDate day) {
        make(wanted.code(), wanted.words(), day, ActField.CODE);
        return OrganizationAct.CREATED;
    }

    /** Drafts it; returns whether it could. */
    boolean make(String typedCode, UnitWords words, LocalDate day, ActField codeField) {
        String code = act.newCode(typedCode, codeField);
        Organization made = act.read(code == null ? typedCode.strip() : code, words, new DateSpan(day, null), day);
        if (made == null) {
            return false;
        }
        act.fits(made.superiorCode(), made, ActField.LEVEL);
        if (code == null) {
            return false;
        }
        act.draft().put(DatedOrganization.unchanged(made));
        return true;
    }
}
