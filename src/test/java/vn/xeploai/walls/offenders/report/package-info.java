/** Offenders that the walls must bite. */
@NullMarked
package vn.xeploai.walls.offenders.report;

import org.jspecify.annotations.NullMarked;
