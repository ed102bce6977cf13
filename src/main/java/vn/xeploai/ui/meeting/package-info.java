/**
 * The place "Kiểm điểm": the cells, committees and collectives of a unit with the state of their sessions, and the session of one of them, kept while it is
 * typed. Imports {@code model}, {@code rules}, {@code work}, {@code text}, {@code ui.kit}.
 */
@NullMarked
package vn.xeploai.ui.meeting;

import org.jspecify.annotations.NullMarked;
