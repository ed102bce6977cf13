/** Offenders that the walls must bite. */
@NullMarked
package vn.xeploai.walls.offenders.ui.place2;

import org.jspecify.annotations.NullMarked;
