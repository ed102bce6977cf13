package vn.xeploai.work.keeping;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Member;
import vn.xeploai.model.MemberField;
import vn.xeploai.model.problem.Problem;

/**
 * What a check of a record found.
 *
 * @param problems at most one per field
 * @param member what would be kept; {@code null} while an error stands in the way
 * @param transfer what goes with another cell
 */
public record CheckedMember(Map<MemberField, Problem> problems, @Nullable Member member, CheckedTransfer transfer) {
    /** Keeps its own copy of the problems. */
    public CheckedMember {
        problems = Map.copyOf(problems);
    }

    /** Without a transfer. */
    public CheckedMember(Map<MemberField, Problem> problems, @Nullable Member member) {
        this(problems, member, CheckedTransfer.NONE);
    }

    /** How many of the problems keep the record from being saved. */
    public int errors() {
        return (int) problems.values().stream().filter(Problem::isError).count() + (transfer.problem() == null ? 0 : 1);
    }
}
