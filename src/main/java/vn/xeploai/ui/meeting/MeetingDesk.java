package vn.xeploai.ui.meeting;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.meeting.SessionKey;
import vn.xeploai.work.meeting.MissingPiece;
import vn.xeploai.work.meeting.SessionChange;
import vn.xeploai.work.meeting.SessionSheet;
import vn.xeploai.work.meeting.UnitSession;

/** Where sessions come from and go to. */
public interface MeetingDesk {
    /** The bodies at and below that unit with the state of their sessions. */
    List<UnitSession> list(int year, @Nullable String unitCode);

    /** That session, opened or not. */
    SessionSheet load(SessionKey key);

    /** Opens that session. */
    SessionSheet open(SessionKey key);

    /** Names one more for the list of that session. */
    SessionSheet addPerson(SessionKey key, UUID who);

    /** Takes somebody off the list of that session. */
    SessionSheet removePerson(SessionKey key, UUID who);

    /** Keeps those changes, all or none. */
    void save(SessionKey key, List<SessionChange> changes);

    /** Closes the minutes, or tells what is missing. */
    Set<MissingPiece> complete(SessionKey key);

    /** Opens the minutes again. */
    void reopen(SessionKey key);
}
