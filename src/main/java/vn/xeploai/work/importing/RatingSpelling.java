package vn.xeploai.work.importing;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Level;
import vn.xeploai.model.LevelSet;
import vn.xeploai.model.Outcome;
import vn.xeploai.work.port.workbook.ContractSpelling;
import vn.xeploai.work.port.workbook.ReasonText;

/** How stored levels and reasons are written in the contract. */
record RatingSpelling(ContractSpelling contract) {
    /** A level by its code; a code the year does not have is shown as it is. */
    @Nullable String level(LevelSet levels, @Nullable String code) {
        return code == null ? null : levels.find(code).map(Level::name).orElse(code);
    }

    /** The decided level, if there is one. */
    @Nullable String decided(LevelSet levels, Outcome outcome) {
        return outcome instanceof Outcome.Rated(String code, boolean exemplary)
                ? contract.level(levels.find(code).map(Level::name).orElse(code), exemplary)
                : null;
    }

    /** The reason, if there is one. */
    @Nullable String reason(Outcome outcome) {
        return outcome instanceof Outcome.NotRated(var reason, var remark)
                ? contract.value(new ReasonText(reason, remark))
                : null;
    }
}
