package vn.xeploai.ui.summary;

import java.util.List;

import vn.xeploai.ui.kit.Figure;

/**
 * A unit directly below the chosen one.
 *
 * @param code of the organization
 * @param name as shown
 * @param figures one per column
 */
public record UnitRow(String code, String name, List<Figure> figures) {}
