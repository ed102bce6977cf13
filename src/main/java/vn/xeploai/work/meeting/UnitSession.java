package vn.xeploai.work.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;
import vn.xeploai.model.meeting.Body;

/**
 * A body of an organization with the state of its session.
 *
 * @param unit the organization
 * @param body which of its bodies
 * @param state how far its session is
 * @param heldOn ngày họp, if it is known
 */
public record UnitSession(Organization unit, Body body, SessionState state, @Nullable LocalDate heldOn) {}
