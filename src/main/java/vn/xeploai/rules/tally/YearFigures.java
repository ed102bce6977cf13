package vn.xeploai.rules.tally;

import java.util.Map;
import java.util.Optional;

import vn.xeploai.rules.regulation.Edition;

/**
 * Số liệu của một năm: the one object that screen, workbook and command line render.
 *
 * @param edition what ruled the year
 * @param units figures of every organization, by code
 * @param whole figures of the whole database
 */
public record YearFigures(Edition edition, Map<String, UnitFigures> units, UnitFigures whole) {
    /** Keeps its own copy. */
    public YearFigures {
        units = Map.copyOf(units);
    }

    /** Figures of that organization, if it is known. */
    public Optional<UnitFigures> of(String code) {
        return Optional.ofNullable(units.get(code));
    }
}
