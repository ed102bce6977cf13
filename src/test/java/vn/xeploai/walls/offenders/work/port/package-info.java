/** Offenders that the walls must bite. */
@NullMarked
package vn.xeploai.walls.offenders.work.port;

import org.jspecify.annotations.NullMarked;
