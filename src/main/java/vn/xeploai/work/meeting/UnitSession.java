package vn.xeploai.work.meeting;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.xeploai.model.Organization;

/**
 * A cell with the state of its session.
 *
 * @param unit the cell
 * @param state how far its session is
 * @param heldOn ngày họp, if it is known
 */
public record UnitSession(Organization unit, SessionState state, @Nullable LocalDate heldOn) {}
