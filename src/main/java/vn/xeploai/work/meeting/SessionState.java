package vn.xeploai.work.meeting;

import vn.xeploai.model.meeting.ReviewSession;

/** Trạng thái một buổi kiểm điểm. */
public enum SessionState {
    /** Chưa mở. */
    NOT_OPENED,
    /** Đã mở, chưa ai được điểm danh có mặt. */
    PREPARING,
    /** Đã họp: somebody was present. */
    HELD,
    /** Biên bản đã hoàn tất. */
    COMPLETE;

    /** How far an opened session is. */
    static SessionState of(ReviewSession session, boolean held) {
        return session.complete() ? COMPLETE : held ? HELD : PREPARING;
    }
}
