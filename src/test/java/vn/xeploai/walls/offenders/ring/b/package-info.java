/** Offenders that the walls must bite. */
@NullMarked
package vn.xeploai.walls.offenders.ring.b;

import org.jspecify.annotations.NullMarked;
