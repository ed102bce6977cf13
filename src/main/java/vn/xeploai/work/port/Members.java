package vn.xeploai.work.port;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import vn.xeploai.model.Member;
import vn.xeploai.model.Membership;

/**
 * Port: đảng viên. What is answered of a year has the cell, status and positions of its reference day; of a locked year, nobody
 * without a row who came into the records after it was locked.
 */
public interface Members {
    /** All of them, in no order; for imports of a desk's own size. */
    List<Member> all();

    /** Those of them that are there and not in the bin; an update of what was read here is refused when it is stale. */
    List<Member> withIds(Collection<UUID> ids);

    /** How many there are. */
    int count();

    /** Adds new ones, in batches. */
    void insert(List<Member> members);

    /** Replaces those with the same id. */
    void update(List<Member> members);

    /**
     * What the count needs of members who have no row in that year, in the cell where they stood on its reference day:
     * narrow, never the wide table.
     */
    List<Membership> withoutRow(int year);

    /**
     * The people behind the figures of a year: members without a row that year who stood in those cells on its
     * reference day, and those with a row in one of those cells, wherever they are now.
     */
    List<MemberLine> lines(int year, Collection<String> cellCodes);

    /** The same people as {@link #lines}, with what the rules ask of them: narrow, never the wide table. */
    List<MemberToJudge> toJudge(int year, Collection<String> cellCodes);

    /** That member as the rules look at them in that year, if there is such a member. */
    Optional<MemberToJudge> toJudge(int year, UUID id);

    /** The same people as {@link #lines}, with what printed lists show of them. */
    List<RegisterLine> register(int year, Collection<String> cellCodes);

    /** Everybody who belonged to those cells on that day, with the status and positions of that day; no year's row speaks. */
    List<RegisterLine> register(LocalDate day, Collection<String> cellCodes);
}
