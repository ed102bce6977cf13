/** Offenders that the walls must bite. */
@NullMarked
package vn.xeploai.walls.offenders.cli;

import org.jspecify.annotations.NullMarked;
