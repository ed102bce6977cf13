/** Offenders that the walls must bite. */
@NullMarked
package vn.xeploai.walls.offenders.ring.a;

import org.jspecify.annotations.NullMarked;
