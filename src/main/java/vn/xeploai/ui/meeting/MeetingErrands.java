package vn.xeploai.ui.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.rules.regulation.Regulations;
import vn.xeploai.work.meeting.CompleteMinutes;
import vn.xeploai.work.meeting.ListSessions;
import vn.xeploai.work.meeting.LoadSession;
import vn.xeploai.work.meeting.MissingPiece;
import vn.xeploai.work.meeting.NameParticipants;
import vn.xeploai.work.meeting.OpenSession;
import vn.xeploai.work.meeting.SaveSession;
import vn.xeploai.work.meeting.SessionChange;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.meeting.UnitSession;
import vn.xeploai.work.port.Desk;

/**
 * The errands of the place over a desk.
 *
 * @param desk the records
 * @param regulations levels of the year
 */
public record MeetingErrands(Desk desk, Regulations regulations) implements MeetingDesk {
    @Override
    public List<UnitSession> list(int year, @Nullable String unitCode) {
        return new ListSessions(desk).list(year, unitCode);
    }

    @Override
    public SessionSheet load(SessionKey key) {
        return new LoadSession(desk, regulations).load(key);
    }

    @Override
    public SessionSheet open(SessionKey key) {
        return new OpenSession(desk, regulations).open(key);
    }

    @Override
    public SessionSheet addPerson(SessionKey key, UUID who) {
        return new NameParticipants(desk, regulations).add(key, who);
    }

    @Override
    public SessionSheet removePerson(SessionKey key, UUID who) {
        return new NameParticipants(desk, regulations).remove(key, who);
    }

    @Override
    public void save(SessionKey key, List<SessionChange> changes) {
        new SaveSession(desk, regulations).save(key, changes);
    }

    @Override
    public Set<MissingPiece> complete(SessionKey key) {
        return new CompleteMinutes(desk, regulations).complete(key);
    }

    @Override
    public void reopen(SessionKey key) {
        new CompleteMinutes(desk, regulations).reopen(key);
    }
}
