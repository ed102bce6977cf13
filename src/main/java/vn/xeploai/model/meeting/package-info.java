/**
 * Buổi kiểm điểm: what is kept of a review session. Imports the JDK only.
 */
@NullMarked
package vn.xeploai.model.meeting;

import org.jspecify.annotations.NullMarked;
