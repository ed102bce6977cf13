/** Review sessions, tested. */
@NullMarked
package vn.xeploai.work.meeting;

import org.jspecify.annotations.NullMarked;
