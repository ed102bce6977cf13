package vn.xeploai.sampledata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The organizations of one workbook, superiors before inferiors; codes are numbered under their superior. */
final class Tree {
    private final Map<String, Unit> units = new LinkedHashMap<>();
    private final Map<String, Integer> children = new LinkedHashMap<>();

    Tree(String code, String name, String level, String kind) {
        units.put(code, new Unit(code, "", name, level, kind, ""));
    }

    String add(String parent, String name, String level, String kind) {
        return add(parent, name, level, kind, "");
    }

    String add(String parent, String name, String level, String kind, String since) {
        int number = children.merge(parent, 1, Integer::sum);
        String code = "%s.%02d".formatted(parent, number);
        units.put(code, new Unit(code, parent, name, level, kind, since));
        return code;
    }

    void cells(String parent, String kind, String... names) {
        for (String name : names) {
            add(parent, name, Contract.CELL, kind);
        }
    }

    /** Cells named {@code stem 1} … {@code stem count}. */
    void numberedCells(String parent, String kind, String stem, int count) {
        for (int i = 1; i <= count; i++) {
            add(parent, stem + " " + i, Contract.CELL, kind);
        }
    }

    List<Unit> units() {
        return List.copyOf(units.values());
    }

    List<Unit> holdingMembers() {
        return units.values().stream().filter(Unit::holdsMembers).toList();
    }

    /** The grassroots organization that a unit is or stands under. */
    Unit grassrootsOf(Unit unit) {
        Unit at = unit;
        while (!at.isGrassroots()) {
            at = unit(at.parent());
        }
        return at;
    }

    Map<Unit, List<Unit>> cellsByGrassroots() {
        Map<Unit, List<Unit>> answer = new LinkedHashMap<>();
        for (Unit unit : units.values()) {
            if (unit.holdsMembers()) {
                answer.computeIfAbsent(grassrootsOf(unit), key -> new ArrayList<>()).add(unit);
            }
        }
        return answer;
    }

    private Unit unit(String code) {
        Unit unit = units.get(code);
        if (unit == null) {
            throw new IllegalArgumentException("no unit " + code);
        }
        return unit;
    }
}
