package vn.xeploai.work.keeping;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Membership;
import vn.xeploai.work.port.MemberKey;

/** The conditions of a query, made ready to be tried on every member. */
final class MemberFilter {
    private final MemberQuery query;
    private final List<String> words;
    private final @Nullable Set<String> cells;

    MemberFilter(MemberQuery query, MemberIndex index, NameSpelling spelling) {
        this.query = query;
        this.words = words(spelling.folded().apply(query.words()));
        String unit = query.unitCode();
        this.cells = unit == null ? null : index.cellsBelow(unit);
    }

    /** A single letter or digit is looked for where a word begins: inside words it would be found nearly everywhere. */
    private static List<String> words(String folded) {
        return Arrays.stream(folded.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .map(word -> word.length() == 1 ? " " + word : word)
                .toList();
    }

    boolean passes(IndexedMember member) {
        for (String word : words) {
            if (!member.searched().contains(word)) {
                return false;
            }
        }
        return passes(member.key());
    }

    private boolean passes(MemberKey key) {
        Membership membership = key.membership();
        return (query.only() == null || query.only().contains(key.id()))
                && (cells == null || cells.contains(membership.cellCode()))
                && (query.sex() == null || query.sex() == key.sex())
                && (query.scoreGroup() == null || query.scoreGroup() == key.scoreGroup())
                && (query.status() == null || query.status() == StandingOnDay.of(membership, query.day()))
                && (!query.probationaryOnly() || StandingOnDay.isProbationary(membership, query.day()));
    }
}
