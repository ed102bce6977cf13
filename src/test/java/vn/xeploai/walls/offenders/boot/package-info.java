/** Offenders that the walls must bite. */
@NullMarked
package vn.xeploai.walls.offenders.boot;

import org.jspecify.annotations.NullMarked;
