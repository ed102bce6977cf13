package vn.xeploai.cli;

import java.util.Map;
import java.util.function.BiConsumer;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.regulation.Edition;
import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.rules.tally.Tally;
import vn.xeploai.rules.tally.UnitFigures;

/** What {@code summary} answers, before it takes a form. */
record Summary(int year, @Nullable String unit, Edition edition, UnitFigures figures, int decimals) {
    /** The fixed names of the three subjects. */
    private static final Map<SubjectType, String> KEYS = Map.of(
            SubjectType.GRASSROOTS, "grassroots",
            SubjectType.CELLS, "cells",
            SubjectType.MEMBERS, "members");

    void forEachSubject(BiConsumer<String, Tally> action) {
        for (SubjectType subject : SubjectType.values()) {
            action.accept(KEYS.getOrDefault(subject, ""), figures.of(subject));
        }
    }

    /** A percentage as text with a point, {@code null} where there is nothing to divide by. */
    @Nullable String percent(Tally tally, Denominator denominator) {
        return tally.goodOrBetterOf(denominator).percent(decimals).map(percent -> percent.toPlainString()).orElse(null);
    }
}
