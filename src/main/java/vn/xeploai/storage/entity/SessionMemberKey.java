package vn.xeploai.storage.entity;

import java.util.UUID;

import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.SessionKey;

/** Which session, whom it concerns there. */
record SessionMemberKey(int year, String unitCode, Body body, UUID memberId) {
    static SessionMemberKey of(SessionKey session, UUID memberId) {
        return new SessionMemberKey(session.year(), session.unitCode(), session.body(), memberId);
    }

    SessionKey session() {
        return new SessionKey(year, unitCode, body);
    }
}
