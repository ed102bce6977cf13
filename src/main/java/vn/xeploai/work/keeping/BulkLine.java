package vn.xeploai.work.keeping;

import vn.xeploai.model.Member;

/**
 * What a change of many records would do to one of them.
 *
 * @param before as stored
 * @param checked as it would be, with what is wrong
 */
public record BulkLine(Member before, CheckedMember checked) {
    /** Whether the record would be another one. */
    public boolean changes() {
        Member after = checked.member();
        return after != null && !after.equals(before);
    }
}
