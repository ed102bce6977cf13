package vn.xeploai.work.port;

import vn.xeploai.model.Outcome;

/**
 * How many members of a cell have the same outcome in a year.
 *
 * @param cellCode where they count
 * @param outcome what they have; remarks are left out
 * @param howMany above zero
 */
public record OutcomeCount(String cellCode, Outcome outcome, int howMany) {}
