/**
 * Chấm điểm: score sheets, what members and organizations score themselves, their tasks and the comments about them. Imports the
 * JDK only.
 */
@NullMarked
package vn.xeploai.model.scoring;

import org.jspecify.annotations.NullMarked;
