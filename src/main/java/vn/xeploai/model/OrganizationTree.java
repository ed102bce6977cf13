package vn.xeploai.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Cây tổ chức đảng: organizations by code with their superiors. An organization whose superior is not in the list
 * stands as a root. Refuses a ring of superiors.
 */
public final class OrganizationTree {
    private final Map<String, Organization> byCode = new LinkedHashMap<>();
    private final Map<String, List<Organization>> children = new LinkedHashMap<>();
    private final List<Organization> roots = new ArrayList<>();
    private final List<Organization> superiorsFirst;

    /** Builds the tree. @throws IllegalArgumentException on a repeated code or a ring of superiors */
    public OrganizationTree(List<Organization> organizations) {
        for (Organization each : organizations) {
            if (byCode.put(each.code(), each) != null) {
                throw new IllegalArgumentException("code twice: " + each.code());
            }
        }
        for (Organization each : organizations) {
            String superior = each.superiorCode();
            if (superior != null && byCode.containsKey(superior)) {
                children.computeIfAbsent(superior, _ -> new ArrayList<>()).add(each);
            } else {
                roots.add(each);
            }
        }
        superiorsFirst = walk(roots);
        if (superiorsFirst.size() != byCode.size()) {
            throw new IllegalArgumentException("a ring of superiors");
        }
    }

    /** All organizations, each after its superior. */
    public List<Organization> superiorsFirst() {
        return superiorsFirst;
    }

    /** The organizations without a superior here, in the order given. */
    public List<Organization> roots() {
        return List.copyOf(roots);
    }

    /** Directly below, in the order given. */
    public List<Organization> childrenOf(String code) {
        return List.copyOf(children.getOrDefault(code, List.of()));
    }

    /** The organization with that code, if there is one. */
    public Optional<Organization> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** The organization itself and all below it, superiors first; empty when the code is unknown. */
    public List<Organization> subtree(String code) {
        return find(code).map(root -> walk(List.of(root))).orElse(List.of());
    }

    private List<Organization> walk(List<Organization> from) {
        List<Organization> order = new ArrayList<>();
        Deque<Organization> waiting = new ArrayDeque<>(from);
        while (!waiting.isEmpty()) {
            Organization next = waiting.removeFirst();
            order.add(next);
            waiting.addAll(childrenOf(next.code()));
        }
        return List.copyOf(order);
    }
}
