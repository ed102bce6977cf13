package vn.xeploai.work.keeping;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;

/** How a step ended. */
public sealed interface Applied {
    /** All of it is kept. */
    record Kept(Step step) implements Applied {}

    /**
     * Nothing was kept: somebody changed one of the records meanwhile.
     *
     * @param clashes the records that differ from what the step began with
     */
    record Stale(List<Clash> clashes) implements Applied {}

    /**
     * A record of which there are two versions now.
     *
     * @param mine what the step would have made of it, {@code null} for the bin
     * @param theirs what is stored, {@code null} when it lies in the bin
     */
    record Clash(@Nullable Member mine, @Nullable Member theirs) {}
}
