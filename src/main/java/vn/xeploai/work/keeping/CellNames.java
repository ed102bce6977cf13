package vn.xeploai.work.keeping;

import java.util.HashSet;
import java.util.Set;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;

/** Tên chi bộ trong danh sách: with the superior behind it where cells of several wards have the same name. */
final class CellNames {
    private final OrganizationTree tree;
    private final Set<String> repeated = new HashSet<>();

    CellNames(OrganizationTree tree) {
        this.tree = tree;
        Set<String> seen = new HashSet<>();
        for (Organization each : tree.superiorsFirst()) {
            if (each.level().holdsMembers() && !seen.add(each.name())) {
                repeated.add(each.name());
            }
        }
    }

    /** The name; the code where the tree has no such cell. */
    String of(String code) {
        return tree.find(code).map(this::of).orElse(code);
    }

    private String of(Organization cell) {
        String above = cell.superiorCode();
        return !repeated.contains(cell.name()) || above == null
                ? cell.name()
                : tree.find(above).map(each -> cell.name() + " · " + each.name()).orElse(cell.name());
    }
}
