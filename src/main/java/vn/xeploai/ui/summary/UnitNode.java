package vn.xeploai.ui.summary;

import java.util.List;

/**
 * A unit in the tree on the left.
 *
 * @param code of the organization, {@link #ALL} for all of them together
 * @param name as shown
 * @param percent of members, as shown
 * @param children directly below
 * @param searched what the search looks at
 */
public record UnitNode(String code, String name, String percent, List<UnitNode> children, String searched) {
    /** Stands for the whole database where it has several roots. */
    public static final String ALL = "";

    /** Keeps its own copy. */
    public UnitNode {
        children = List.copyOf(children);
    }
}
