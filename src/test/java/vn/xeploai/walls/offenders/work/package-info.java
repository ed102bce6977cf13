/** Offenders that the walls must bite. */
@NullMarked
package vn.xeploai.walls.offenders.work;

import org.jspecify.annotations.NullMarked;
