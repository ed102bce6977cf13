package vn.xeploai.ui.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import vn.xeploai.model.Organization;
import vn.xeploai.model.SubjectType;
import vn.xeploai.rules.tally.Denominator;
import vn.xeploai.rules.tally.UnitFigures;
import vn.xeploai.text.Numbers;
import vn.xeploai.text.Texts;
import vn.xeploai.text.VietnameseOrder;
import vn.xeploai.work.counting.YearCount;

/** The tree on the left: units of a year, and the part of it a search leaves. */
final class UnitForest {
    private UnitForest() {}

    /** Units that existed on the reference day or hold somebody's figures; several roots stand under one node for all. */
    static List<UnitNode> of(YearCount count, Texts texts) {
        List<UnitNode> roots = below(count, count.tree().roots());
        if (roots.size() < 2) {
            return roots;
        }
        String all = texts.get("ui.unit.all");
        return List.of(new UnitNode(
                UnitNode.ALL, all, percent(count.figures().whole()), roots, VietnameseOrder.folded(all)));
    }

    /** Only units whose name or code contains the words, with their superiors. */
    static List<UnitNode> search(List<UnitNode> nodes, String words) {
        String folded = VietnameseOrder.folded(words).strip();
        return folded.isEmpty() ? nodes : matching(nodes, folded);
    }

    /** The first unit that itself matches, from the top. */
    static Optional<UnitNode> firstMatch(List<UnitNode> nodes, String words) {
        String folded = VietnameseOrder.folded(words).strip();
        for (UnitNode node : nodes) {
            if (node.searched().contains(folded)) {
                return Optional.of(node);
            }
            Optional<UnitNode> deeper = firstMatch(node.children(), words);
            if (deeper.isPresent()) {
                return deeper;
            }
        }
        return Optional.empty();
    }

    static boolean contains(List<UnitNode> nodes, String code) {
        return nodes.stream().anyMatch(node -> node.code().equals(code) || contains(node.children(), code));
    }

    static boolean isShown(YearCount count, Organization unit) {
        return unit.existence().covers(count.campaign().referenceDay())
                || count.figures().of(unit.code()).filter(UnitForest::countsSomebody).isPresent();
    }

    private static List<UnitNode> below(YearCount count, List<Organization> units) {
        return units.stream().filter(unit -> isShown(count, unit)).map(unit -> node(count, unit)).toList();
    }

    private static UnitNode node(YearCount count, Organization unit) {
        return new UnitNode(
                unit.code(),
                unit.name(),
                count.figures().of(unit.code()).map(UnitForest::percent).orElse(Numbers.NONE),
                below(count, count.tree().childrenOf(unit.code())),
                VietnameseOrder.folded(unit.name() + " " + unit.code()));
    }

    private static String percent(UnitFigures figures) {
        return Numbers.percent(figures.members().goodOrBetterOf(Denominator.RATED), 1);
    }

    private static boolean countsSomebody(UnitFigures figures) {
        for (SubjectType subject : SubjectType.values()) {
            if (figures.of(subject).total() > 0) {
                return true;
            }
        }
        return false;
    }

    private static List<UnitNode> matching(List<UnitNode> nodes, String folded) {
        List<UnitNode> left = new ArrayList<>();
        for (UnitNode node : nodes) {
            List<UnitNode> children = matching(node.children(), folded);
            if (!children.isEmpty() || node.searched().contains(folded)) {
                left.add(new UnitNode(node.code(), node.name(), node.percent(), children, node.searched()));
            }
        }
        return left;
    }
}
