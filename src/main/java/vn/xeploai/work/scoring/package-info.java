/**
 * Chấm điểm: score sheets of a year, self-review, tasks and comments of its subjects. Imports {@code model}, {@code rules} and
 * {@code work.port}.
 */
@NullMarked
package vn.xeploai.work.scoring;

import org.jspecify.annotations.NullMarked;
