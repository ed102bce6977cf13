/** Offenders that the walls must bite. */
@NullMarked
package vn.xeploai.walls.offenders.model;

import org.jspecify.annotations.NullMarked;
