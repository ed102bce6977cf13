package vn.xeploai.work.keeping;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.work.port.MemberKey;

/**
 * All members in memory, narrow and in the order of their names, as they stood at one change of the desk. Searching reads one
 * string per member; a database would read its pages and compare with accents.
 */
final class MemberIndex {
    private static final Comparator<IndexedMember> BY_NAME =
            Comparator.comparing(IndexedMember::order).thenComparing(each -> each.key().id());

    private final long changeNumber;
    private final OrganizationTree tree;
    private final List<IndexedMember> byName;

    private MemberIndex(long changeNumber, OrganizationTree tree, List<IndexedMember> byName) {
        this.changeNumber = changeNumber;
        this.tree = tree;
        this.byName = byName;
    }

    static MemberIndex of(long changeNumber, OrganizationTree tree, List<MemberKey> keys, NameSpelling spelling) {
        Map<String, String> cells = new HashMap<>();
        UnaryOperator<String> order = spelling.order().get();
        CellNames names = new CellNames(tree);
        IndexedMember[] made = new IndexedMember[keys.size()];
        for (int i = 0; i < made.length; i++) {
            made[i] = indexed(keys.get(i), names, cells, spelling, order);
        }
        Arrays.sort(made, BY_NAME);
        return new MemberIndex(changeNumber, tree, List.of(made));
    }

    private static IndexedMember indexed(
            MemberKey key, CellNames names, Map<String, String> cells, NameSpelling spelling,
            UnaryOperator<String> order) {
        String code = key.membership().cellCode();
        String name = names.of(code);
        String cell = cells.computeIfAbsent(code, _ -> spelling.folded().apply(" " + name + " " + code));
        String own = Stream.of(key.fullName(), key.code(), key.cardNumber(), key.identityNumber())
                .filter(word -> word != null)
                .collect(Collectors.joining(" ", " ", ""));
        return new IndexedMember(key, name, spelling.folded().apply(own) + cell, order.apply(key.fullName()));
    }

    boolean isOf(long number) {
        return changeNumber == number;
    }

    /** Whether exactly one change was kept between this index and that number. */
    boolean isBefore(long number) {
        return changeNumber + 1 == number;
    }

    /** The same after a step, which was the only change since. */
    MemberIndex after(Step step, long number, NameSpelling spelling) {
        Set<UUID> moved = step.moves().stream().map(Step.Move::id).collect(Collectors.toSet());
        List<IndexedMember> others =
                new ArrayList<>(byName.stream().filter(each -> !moved.contains(each.key().id())).toList());
        Map<String, String> cells = new HashMap<>();
        UnaryOperator<String> order = spelling.order().get();
        CellNames names = new CellNames(tree);
        List<IndexedMember> fresh = step.moves().stream()
                .map(Step.Move::after)
                .filter(Objects::nonNull)
                .map(member -> indexed(MemberKey.of(member), names, cells, spelling, order))
                .sorted(BY_NAME)
                .toList();
        others.addAll(fresh);
        // Two runs that are each in order: sorting them is no more than merging.
        others.sort(BY_NAME);
        return new MemberIndex(number, tree, List.copyOf(others));
    }

    Optional<MemberKey> find(UUID id) {
        return byName.stream().map(IndexedMember::key).filter(key -> key.id().equals(id)).findFirst();
    }

    int size() {
        return byName.size();
    }

    OrganizationTree tree() {
        return tree;
    }

    List<IndexedMember> all() {
        return byName;
    }

    /** The others that have that value in a field that tells people apart. */
    List<MemberKey> others(UUID self, Function<MemberKey, ?> field, String value) {
        List<MemberKey> others = new ArrayList<>();
        for (IndexedMember each : byName) {
            if (value.equals(field.apply(each.key())) && !each.key().id().equals(self)) {
                others.add(each.key());
            }
        }
        return others;
    }

    Set<String> cellsBelow(String unitCode) {
        return tree.subtree(unitCode).stream().map(Organization::code).collect(Collectors.toSet());
    }
}
