package vn.xeploai.storage.entity;

import java.util.UUID;

import vn.xeploai.model.meeting.BallotRound;
import vn.xeploai.model.meeting.Body;
import vn.xeploai.model.meeting.SessionKey;

/** Which session, which round from 1, whom the ballots are about. */
record BallotKey(int year, String unitCode, Body body, int round, UUID memberId) {
    static BallotKey of(SessionKey session, BallotRound round, UUID memberId) {
        return new BallotKey(session.year(), session.unitCode(), session.body(), numberOf(round), memberId);
    }

    SessionKey session() {
        return new SessionKey(year, unitCode, body);
    }

    static int numberOf(BallotRound round) {
        return switch (round) {
            case LEVELS -> 1;
            case EXCELLENT -> 2;
        };
    }

    static BallotRound roundOf(int number) {
        return number == 1 ? BallotRound.LEVELS : BallotRound.EXCELLENT;
    }
}
