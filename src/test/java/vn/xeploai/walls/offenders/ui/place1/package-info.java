/** Offenders that the walls must bite. */
@NullMarked
package vn.xeploai.walls.offenders.ui.place1;

import org.jspecify.annotations.NullMarked;
