package vn.xeploai.work.keeping;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.DateSpan;
import vn.xeploai.model.Member;
import vn.xeploai.model.MemberRecord;
import vn.xeploai.model.Membership;
import vn.xeploai.model.MembershipStatus;

/** Tình trạng đã qua: a dated status that gives way to another one stays on record with its days. */
final class PastStatus {
    private static final Set<MembershipStatus> KEPT = EnumSet.of(
            MembershipStatus.EXEMPT, MembershipStatus.SUSPENDED, MembershipStatus.TEMPORARILY_ELSEWHERE,
            MembershipStatus.TRANSFERRED_OUT, MembershipStatus.LEFT_PARTY);

    private PastStatus() {}

    /** The line to keep; empty where the old status had no days, or was only mended. */
    static Optional<Step.Line> line(@Nullable Member before, @Nullable Member after) {
        if (before == null || after == null) {
            return Optional.empty();
        }
        Membership old = before.membership();
        MembershipStatus status = old.status();
        LocalDate since = old.statusSpan().since();
        LocalDate until = end(old.statusSpan(), after.membership());
        if (status == null || !KEPT.contains(status) || status == after.membership().status()
                || since == null || until == null || !until.isAfter(since)) {
            return Optional.empty();
        }
        return Optional.of(new Step.Line(null, new MemberRecord(
                UUID.randomUUID(), before.id(), MemberRecord.Kind.PAST_STATUS, status.name(), null, since, until, null, null,
                null, null, null)));
    }

    /** The old one ended on its own day, at the latest where the new one begins. */
    private static @Nullable LocalDate end(DateSpan old, Membership made) {
        LocalDate next = made.statusSpan().since();
        LocalDate own = old.until();
        return next == null || (own != null && own.isBefore(next)) ? own : next;
    }
}
