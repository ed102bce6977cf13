package vn.xeploai.work.keeping;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.OrganizationTree;
import vn.xeploai.work.port.Desk;

/**
 * Tìm đảng viên: by any part of what they are known by, filtered and in order. Answers from an index in memory, which is made
 * once and anew only when the desk has changed since. Safe to be asked from several threads.
 */
public final class FindMembers {
    private final Desk desk;
    private final NameSpelling spelling;
    private volatile @Nullable MemberIndex current;

    /** Over that desk; nothing is read before the first question. */
    public FindMembers(Desk desk, NameSpelling spelling) {
        this.desk = desk;
        this.spelling = spelling;
    }

    /** The index after one step of our own: mended where nothing else has happened, else read anew. */
    void refreshAfter(Step step) {
        MemberIndex known = current;
        long number = desk.look(records -> records.memberBook().changeNumber());
        if (known != null && known.isBefore(number)) {
            current = known.after(step, number, spelling);
        } else {
            refresh();
        }
    }

    /** Looks whether the desk has changed, and reads the members anew if so; returns whether it did. */
    public boolean refresh() {
        MemberIndex known = current;
        MemberIndex fresh = desk.look(records -> {
            long number = records.memberBook().changeNumber();
            return known != null && known.isOf(number)
                    ? known
                    : MemberIndex.of(
                            number, new OrganizationTree(records.organizations().all()), records.memberBook().keys(),
                            spelling);
        });
        current = fresh;
        return fresh != known;
    }

    /** The members the query asks for, as the index knows them. */
    public MemberList find(MemberQuery query) {
        MemberIndex index = index();
        MemberFilter filter = new MemberFilter(query, index, spelling);
        List<IndexedMember> found = new ArrayList<>();
        for (IndexedMember each : index.all()) {
            if (filter.passes(each)) {
                found.add(each);
            }
        }
        return new MemberList(Sorting.sorted(found, query), query, index.size());
    }

    /** The organizations, superiors first. */
    public OrganizationTree organizations() {
        return index().tree();
    }

    /** Organizations whose name or code contains the words, in any order; at most so many. */
    public List<Organization> organizations(String words, boolean cellsOnly, int most) {
        String[] folded = spelling.folded().apply(words).strip().split("\\s+");
        return index().tree().superiorsFirst().stream()
                .filter(unit -> !cellsOnly || unit.level().holdsMembers())
                .filter(unit -> {
                    String searched = spelling.folded().apply(unit.name() + " " + unit.code());
                    return List.of(folded).stream().allMatch(searched::contains);
                })
                .limit(most)
                .toList();
    }

    /** In the order of people's names. */
    <T> List<T> byName(List<T> people, Function<T, String> name) {
        UnaryOperator<String> order = spelling.order().get();
        return people.stream().sorted(Comparator.comparing(name.andThen(order))).toList();
    }

    MemberIndex index() {
        MemberIndex known = current;
        if (known == null) {
            refresh();
            known = current;
        }
        if (known == null) {
            throw new IllegalStateException("no index");
        }
        return known;
    }
}
