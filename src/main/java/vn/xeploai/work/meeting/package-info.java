/**
 * Kiểm điểm: opening a review session, keeping its list, minutes, attendance, remarks, limitations and counted ballots. Imports
 * {@code model}, {@code rules} and {@code work.port}.
 */
@NullMarked
package vn.xeploai.work.meeting;

import org.jspecify.annotations.NullMarked;
