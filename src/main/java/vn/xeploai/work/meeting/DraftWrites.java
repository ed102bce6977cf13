package vn.xeploai.work.meeting;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.BallotDraft;
import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.model.meeting.UnreadEntry;
import vn.xeploai.work.port.Records;

/** Writes what was typed and cannot be kept as it is. It is not checked: that it does not add up is why it is a draft. */
final class DraftWrites {
    private final Records records;
    private final SessionSheet stored;
    private final SessionKey key;

    DraftWrites(Records records, SessionSheet stored) {
        this.records = records;
        this.stored = stored;
        this.key = stored.session().key();
    }

    void ballots(List<SessionChange.Draft> changes) {
        for (SessionChange.Draft each : changes) {
            BallotDraft before = each.before();
            BallotDraft after = each.after();
            BallotDraft one = before != null ? before : Objects.requireNonNull(after, "a change of nothing");
            SessionWrites.same(before, stored(one), "");
            if (after != null) {
                check(after);
                records.sessionDrafts().putBallots(List.of(after));
            } else {
                records.sessionDrafts().removeBallots(List.of(one));
            }
        }
    }

    void unread(List<SessionChange.Unread> changes) {
        for (SessionChange.Unread each : changes) {
            UnreadEntry before = each.before();
            UnreadEntry after = each.after();
            UnreadEntry one = before != null ? before : Objects.requireNonNull(after, "a change of nothing");
            SessionWrites.same(before, stored(one), "");
            if (after != null) {
                here(after.session());
                records.sessionDrafts().putUnread(List.of(after));
            } else {
                records.sessionDrafts().removeUnread(List.of(one));
            }
        }
    }

    private void check(BallotDraft after) {
        here(after.session());
        if (stored.people().stream().noneMatch(each -> each.reviewed() && each.id().equals(after.memberId()))) {
            throw SessionWrites.refused(MeetingProblem.NOT_IN_THE_LIST, Map.of());
        }
    }

    private void here(SessionKey session) {
        if (!session.equals(key)) {
            throw new IllegalArgumentException("not a draft of " + key);
        }
    }

    private @Nullable BallotDraft stored(BallotDraft like) {
        return stored.drafts().ballots().stream()
                .filter(each -> each.round() == like.round() && each.memberId().equals(like.memberId()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable UnreadEntry stored(UnreadEntry like) {
        return stored.drafts().unread().stream()
                .filter(each -> each.field().equals(like.field()))
                .findFirst()
                .orElse(null);
    }
}
