package vn.xeploai.ui.summary;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.ui.kit.NamesRequest;

/**
 * Everything the place shows at one unit in one year.
 *
 * @param unitCode the chosen unit
 * @param title its name
 * @param path its superiors, highest first
 * @param state the state in numbers
 * @param cards the three percentages
 * @param children the units below
 * @param childrenTitle how many they are
 * @param members everybody of the cell where no unit is below
 * @param hints sentences about the year that nobody should miss
 */
public record Picture(
        String unitCode,
        String title,
        List<Step> path,
        String state,
        List<SubjectCard> cards,
        ChildrenTable children,
        String childrenTitle,
        @Nullable NamesRequest members,
        List<String> hints) {
    /** A superior of the chosen unit. */
    public record Step(String code, String name) {}
}
