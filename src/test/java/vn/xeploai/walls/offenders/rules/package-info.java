/** Offenders that the walls must bite. */
@NullMarked
package vn.xeploai.walls.offenders.rules;

import org.jspecify.annotations.NullMarked;
