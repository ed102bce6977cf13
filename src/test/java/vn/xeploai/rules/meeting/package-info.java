/** Review sessions, tested. */
@NullMarked
package vn.xeploai.rules.meeting;

import org.jspecify.annotations.NullMarked;
